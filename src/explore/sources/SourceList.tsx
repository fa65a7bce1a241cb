import { sizeOf } from '../../atlas/references.ts';
import type { Source } from '../../atlas/schema.ts';
import { languageOf, sourceFacts, sourceTitle } from '../../i18n/source-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ExternalIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { useResting } from './resting.ts';
import { useCitations } from './SourceRefs.tsx';
import './sources.css';
import { sourceIn } from '../../state/data.ts';

/** The sources of the scope in full, numbered as the references. */
export function SourceList() {
  const { words } = useAllWords();
  const { ids, elementId } = useCitations();
  const sources = useStore((state) => state.data.sources);
  return (
    <ol className="source-list">
      {ids.map((id, index) => {
        const source = sourceIn(sources, id);
        return (
          <li key={id} id={elementId(index + 1)} className="source-list__item" tabIndex={-1}>
            <span className="source-list__number">[{index + 1}]</span>
            {source ? <SourceEntry source={source} /> : <span>{words.detail.sourceUnknown(id)}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const { words, format } = useAllWords();
  const { url } = source;
  const title = sourceTitle(source, format);
  return (
    <div className="source-list__text">
      {url === undefined ? (
        <cite lang={title.lang}>{title.text}</cite>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          <cite lang={title.lang}>{title.text}</cite>
          <ExternalIcon />
          <span className="visually-hidden"> ({words.detail.newTab})</span>
        </a>
      )}
      <SourceFacts source={source} />
      <AllThatRests source={source} title={title.text} />
    </div>
  );
}

/** Publisher, kind, date and notes of a source, in one line. */
export function SourceFacts({ source }: { source: Source }) {
  const { words, format } = useAllWords();
  const { publisher } = source;
  return (
    <p className="source-list__facts">
      {publisher !== undefined && (
        <>
          <span lang={languageOf(publisher)}>{publisher}</span>
          {' · '}
        </>
      )}
      {sourceFacts(source, words, format).join(' · ')}
    </p>
  );
}

/** The way to the source in the list of all sources, with how much rests on it. */
function AllThatRests({ source, title }: { source: Source; title: string }) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const resting = useResting().get(source.id);
  const count = format.number(resting ? sizeOf(resting) : 0);
  return (
    <Button
      look="quiet"
      className="source-list__rests"
      aria-label={words.sourcesPanel.allThatRestsOn(title, count)}
      onClick={() => store.change((view) => ({ ...view, selection: null, panel: `source:${source.id}` }))}
    >
      {words.sourcesPanel.allThatRests(count)}
    </Button>
  );
}
