/** What goes with the map wherever it stands: what it shows in words, its title, disclaimer and date, and the way to the full atlas. */
import { useShallow } from 'zustand/react/shallow';
import { summaryLead, summaryLines } from '../explore/summary/lines.ts';
import { printView } from '../state/url.ts';
import { ExternalIcon } from '../ui/icons.tsx';
import { useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { Footer } from './Footer.tsx';

export function EmbedFoot() {
  const wording = useAllWords();
  const { words, format } = wording;
  const atlas = useStore((state) => state.data.atlas);
  const lines = useStore(useShallow((state) => summaryLines(state, wording)));
  const lead = useStore((state) => summaryLead(state, words));
  const query = useStore(({ view, start }) => printView({ ...view, embed: null }, start));
  return (
    <div className="embed-foot">
      <div className="embed-foot__line">
        <h1 className="embed-foot__title">{format.text(atlas.title)}</h1>
        <a href={`${window.location.pathname}${query}`} target="_blank" rel="noopener">
          {words.embed.openFull}
          <ExternalIcon />
          <span className="visually-hidden"> ({words.embed.newTab})</span>
        </a>
      </div>
      <p className="embed-foot__summary" role="status">
        {lead} {lines.join(' · ')}
      </p>
      <p className="embed-foot__summary">{words.about.dataDate(format.date(atlas.dataDate))}</p>
      <Footer />
    </div>
  );
}
