/** The dock under the map: one layer as a table or as charts, beside the map that both follow. */

import { openDock } from '../state/actions.ts';
import { readyLayer, readyLayers } from '../state/data.ts';
import type { Dock as DockState, Selection } from '../state/view.ts';
import { Panel } from '../ui/Panel.tsx';
import { useAtlasStore, useStore, useWords } from '../ui/store-context.tsx';
import { lazyPart } from './lazy-part.tsx';
import './Dock.css';

const TableView = lazyPart(() => import('../explore/table/TableView.tsx').then((part) => part.TableView));
const ChartsView = lazyPart(() => import('../explore/charts/ChartsView.tsx').then((part) => part.ChartsView));

interface DockProps {
  dock: DockState;
  onGoTo(target: Selection): void;
}

export function Dock({ dock, onGoTo }: DockProps) {
  const { words, format } = useWords();
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const layer = readyLayer(data, dock.layer);
  const View = dock.show === 'table' ? TableView : ChartsView;
  return (
    <div className="dock">
      <Panel
        title={
          <>
            {dock.show === 'table' ? words.dock.table : words.dock.charts}{' '}
            <select
              className="dock__layer"
              aria-label={words.dock.layer}
              value={dock.layer}
              onChange={(event) => {
                const { value } = event.target;
                store.change((view) => openDock(view, { ...dock, layer: value }));
              }}
            >
              {readyLayers(data).map(({ id, title }) => (
                <option key={id} value={id}>
                  {format.text(title)}
                </option>
              ))}
            </select>
          </>
        }
        onClose={() => store.change((view) => openDock(view, null))}
        closeLabel={words.common.close}
      >
        {layer ? <View key={layer.id} layer={layer} onGoTo={onGoTo} /> : <p>{words.detail.missingLayer}</p>}
      </Panel>
    </div>
  );
}
