/** Names what the pointer is on. It repeats what clicking shows, so it is not read aloud. */

import type { Hover } from '../map/connect.ts';
import { nameHits } from '../map/hover.ts';
import { shownLayers } from '../map/shown-layers.ts';
import { useAtlasStore, useWords } from '../ui/store-context.tsx';

const mostLines = 4;

export function Tooltip({ hover }: { hover: Hover }) {
  const { words, language } = useWords();
  const state = useAtlasStore().getState();
  const named = nameHits(hover.hits, shownLayers(state), state.data.gazetteer, language);
  if (named.names.length === 0 && !named.place && named.clustered === 0) return null;
  const [x, y] = hover.at;
  const covered = document.querySelector('.column--right')?.getBoundingClientRect().width ?? 0;
  const further = named.names.length - mostLines;
  return (
    <div
      className={x > window.innerWidth - covered - 290 ? 'tooltip tooltip--left' : 'tooltip'}
      style={{ left: x, top: y }}
      aria-hidden="true"
    >
      {named.clustered > 0 && (
        <p className="tooltip__name">{words.map.cluster(named.clustered, named.clusterNoun)}</p>
      )}
      {named.names.slice(0, mostLines).map((name) => (
        <p key={name} className="tooltip__name">
          {name}
        </p>
      ))}
      {further > 0 && <p className="tooltip__place">{words.map.further(further)}</p>}
      {named.place && <p className="tooltip__place">{named.place}</p>}
    </div>
  );
}
