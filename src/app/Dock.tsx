/** The dock under the map: one layer as a table or as charts, beside the map that both follow. */
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { openDock } from '../state/actions.ts';
import { readyLayer, readyLayers } from '../state/data.ts';
import { findRecord, recordBounds } from '../state/shown.ts';
import type { Dock as DockState, Selection } from '../state/view.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useAtlasStore, useStore, useWords } from '../ui/store-context.tsx';
import { isInSight } from './in-sight.ts';
import { isNarrow } from './use-sheet.ts';
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
  const element = useRef<HTMLDivElement>(null);
  const layer = readyLayer(data, dock.layer);

  function select(target: Selection): void {
    // The panel that opens takes room from the map, so it must stand before one can tell what is in sight.
    flushSync(() => store.change((view) => ({ ...view, selection: target })));
    const { mapBounds } = store.getState().passing;
    const found = findRecord(data, target);
    if (!found || !mapBounds) return;
    const frame = frameAbove(element.current);
    const size: [number, number] = [window.innerWidth, window.innerHeight];
    if (!frame || !isInSight(recordBounds(data)(found.record), mapBounds, frame, size)) onGoTo(target);
  }

  return (
    <div ref={element} className="dock">
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
        {!layer && <p>{words.dock.missingLayer}</p>}
        {layer && dock.show === 'table' && (
          <TableView key={layer.id} layer={layer} onSelect={select} onGoTo={onGoTo} />
        )}
        {layer && dock.show === 'charts' && <ChartsView key={layer.id} layer={layer} onGoTo={onGoTo} />}
      </Panel>
    </div>
  );
}

/** The part of the map between the bar and the dock; null on a narrow screen, where little of the map is free. */
function frameAbove(
  dock: HTMLElement | null,
): { left: number; top: number; right: number; bottom: number } | null {
  if (!dock || isNarrow()) return null;
  const { left, right, top: bottom } = dock.getBoundingClientRect();
  return { left, top: document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0, right, bottom };
}
