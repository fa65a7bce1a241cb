import { useCallback, useRef, useState } from 'react';
import { changeLayer, moveLayer } from '../../state/actions.ts';
import { hasFilters } from '../../state/shown.ts';
import { FileProblem } from '../../ui/FileProblem.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { TimeRange } from '../time/TimeRange.tsx';
import { LayerCard } from './LayerCard.tsx';
import './LayersPanel.css';

export const ActiveFilters = lazyPart(() =>
  import('../filters/ActiveFilters.tsx').then((part) => part.ActiveFilters),
);

interface LayersPanelProps {
  /** Loads a layer file again. */
  onRetry(layer: string): void;
  onClose?: () => void;
}

export function LayersPanel({ onRetry, onClose }: LayersPanelProps) {
  const { words, format } = useWords();
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const layers = useStore((state) => state.view.layers);
  const panel = useStore((state) => state.view.panel);
  const isFiltered = useStore(hasFilters);
  const [announcement, setAnnouncement] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const focusTitle = useCallback(() => root.current?.querySelector('h2')?.focus(), []);

  const move = (id: string, title: string, step: -1 | 1): void => {
    store.change((view) => moveLayer(view, id, step));
    const moved = store.getState().view.layers;
    const position = moved.findIndex((layer) => layer.id === id) + 1;
    setAnnouncement(words.layers.moved(title, position, moved.length));
  };

  return (
    <div ref={root} className="layers">
      <Panel title={words.layers.title} onClose={onClose} closeLabel={words.layers.closePanel}>
        <ol className="layers__list" aria-label={words.layers.list}>
          {layers.map((layerView, index) => {
            const entry = data.layers[layerView.id];
            if (entry?.status === 'failed') {
              return (
                <li key={layerView.id} className="layer-card layer-card--failed">
                  <FileProblem
                    // The file is unread, so the id is the name.
                    title={words.layers.failed(layerView.id)}
                    problem={entry.problem}
                    retry={words.layers.retry(layerView.id)}
                    onRetry={() => onRetry(layerView.id)}
                  />
                </li>
              );
            }
            if (entry?.status !== 'ready') {
              return (
                <li key={layerView.id} className="layer-card layer-card--loading">
                  {words.layers.loading(layerView.id)}
                </li>
              );
            }
            const { layer } = entry;
            const isUnfolded = panel === `layer:${layer.id}`;
            return (
              <li key={layer.id} className="layer-card">
                <LayerCard
                  layer={layer}
                  layerView={layerView}
                  isFirst={index === 0}
                  isLast={index === layers.length - 1}
                  isUnfolded={isUnfolded}
                  onUnfold={() =>
                    store.change((view) => ({ ...view, panel: isUnfolded ? 'layers' : `layer:${layer.id}` }))
                  }
                  onSwitch={(visible) => store.change((view) => changeLayer(view, layer.id, { visible }))}
                  onMove={(step) => move(layer.id, format.text(layer.title), step)}
                />
              </li>
            );
          })}
        </ol>
        <div className="layers__all">
          <h3 className="layers__heading">{words.layers.allLayers}</h3>
          <TimeRange />
        </div>
        <p className="visually-hidden" role="status">
          {announcement}
        </p>
        {isFiltered && <ActiveFilters onCleared={focusTitle} />}
      </Panel>
    </div>
  );
}
