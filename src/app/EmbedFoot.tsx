/** What goes with the map wherever it stands: what it shows in words, what that rests on, and the way to the full atlas. */
import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { summaryLead, summaryLines } from '../explore/summary/lines.ts';
import { shownLayers } from '../map/shown-layers.ts';
import { sourceCredits } from '../share/picture/source-credits.ts';
import { queryForOthers } from '../state/reach.ts';
import { ExternalIcon } from '../ui/icons.tsx';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { Footer } from './Footer.tsx';
import { filterWords } from './filter-words.ts';

export function EmbedFoot() {
  const wording = useAllWords();
  const { words, format } = wording;
  const atlas = useStore((state) => state.data.atlas);
  const lines = useStore(useShallow((state) => summaryLines(state, wording)));
  const lead = useStore((state) => summaryLead(state, words));
  const query = useStore(({ view, start }) => queryForOthers(view, start));
  return (
    <div className="embed-foot">
      <div className="embed-foot__line">
        <p className="embed-foot__title">{format.text(atlas.title)}</p>
        <a href={`${window.location.pathname}${query}`} target="_blank" rel="noopener">
          {words.embed.openFull}
          <ExternalIcon />
          <span className="visually-hidden"> ({words.embed.newTab})</span>
        </a>
      </div>
      <p className="embed-foot__summary" role="status">
        {lead} {lines.join(' · ')}
      </p>
      <Conditions />
      <Sources />
      <p className="embed-foot__summary">{words.about.dataDate(format.date(atlas.dataDate))}</p>
      <Footer />
    </div>
  );
}

/** What limits what is shown; nothing where nothing does. */
function Conditions() {
  const { words } = useAllWords();
  const data = useStore((state) => state.data);
  const view = useStore((state) => state.view);
  const conditions = filterWords({ data, view });
  if (conditions.length === 0) return null;
  return (
    <p className="embed-foot__summary">{words.common.pair(words.picture.filters, conditions.join(' · '))}</p>
  );
}

/** Gathered when they are asked for: the records of all layers are looked through. */
function Sources() {
  const { words } = useAllWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="embed-foot__sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.share.sources}</summary>
      {isOpen && <SourceList />}
    </details>
  );
}

function SourceList() {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const view = useStore((state) => state.view);
  const mapBounds = useStore((state) => state.passing.mapBounds);
  const credits = useMemo(() => {
    const { passing } = store.getState();
    const state = { ...store.getState(), data, view, passing: { ...passing, mapBounds } };
    return sourceCredits(shownLayers(state), data.sources, words, format);
  }, [store, data, view, mapBounds, words, format]);
  return (
    <ul>
      {credits.map((pieces) => (
        <li key={pieces.map(({ text }) => text).join('')}>
          {pieces.map(({ text, lang }) => (
            <span key={text} lang={lang}>
              {text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
