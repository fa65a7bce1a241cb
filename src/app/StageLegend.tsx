/** For the audience: what the marks on the map mean, as far as they are there. */
import { useMemo } from 'react';
import type { Bounds } from '../atlas/filter.ts';
import { MarkPicture, usePalette } from '../explore/legend/MarkPicture.tsx';
import type { LegendRow } from '../map/legend-layer.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { explainedLayers, legendLayer } from './scene-legend.ts';
import './stage-legend.css';

/** `within`: the part of the earth whose marks are explained, degrees; null: all that there are. */
export function StageLegend({ within }: { within: Bounds | null }) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const palette = usePalette();
  const view = useStore((state) => state.view);
  const data = useStore((state) => state.data);
  const clustered = useStore((state) => state.passing.clustered);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layers are made from view and data
  const layers = useMemo(() => {
    const resolveCode = (code: string): string => data.gazetteer.resolve(code);
    return explainedLayers(store.getState(), within, ({ layer }) => clustered.includes(layer.id)).map(
      (layer) => legendLayer(layer, { words, format, palette, resolveCode }),
    );
  }, [store, view, data, within, clustered, words, format, palette]);
  return (
    <section className="stage-legend" aria-label={words.stage.legend}>
      {layers.map(({ id, title, mark, rows }) => (
        <div key={id} className="stage-legend__layer">
          <h2 className="stage-legend__title">
            {mark && <MarkPicture mark={mark} />}
            {title}
          </h2>
          {groupsOf(rows).map((group) => (
            <div key={group[0]?.heading ?? ''} className="stage-legend__group">
              {group[0]?.heading && <h3 className="stage-legend__heading">{group[0].heading}</h3>}
              <ul className="stage-legend__list">
                {group.map(({ mark: rowMark, label }) => (
                  <li key={`${JSON.stringify(rowMark)} ${label}`}>
                    <MarkPicture mark={rowMark} />
                    {label}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

/** A heading begins a group. */
function groupsOf(rows: LegendRow[]): LegendRow[][] {
  const groups: LegendRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && row.heading === undefined) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
