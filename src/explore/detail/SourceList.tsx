import type { Source } from '../../atlas/schema.ts';
import { ExternalIcon } from '../../ui/icons.tsx';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { Section } from './Section.tsx';
import { sourceElementId } from './SourceRefs.tsx';
import { languageOf, sourceFacts, sourceTitle } from './source-text.ts';

/** The sources in full, numbered as the references in the panel. */
export function SourceList({ ids }: { ids: string[] }) {
  const { words } = useWords();
  const sources = useStore((state) => state.data.sources);
  return (
    <Section title={words.detail.sources}>
      <ol className="source-list">
        {ids.map((id, index) => {
          const source = sources[id];
          return (
            <li key={id} id={sourceElementId(index + 1)} className="source-list__item" tabIndex={-1}>
              <span className="source-list__number">[{index + 1}]</span>
              {source ? <SourceEntry source={source} /> : <span>{words.detail.sourceUnknown(id)}</span>}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const { words, format } = useWords();
  const { publisher, url } = source;
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
      <p className="detail__soft">
        {publisher !== undefined && (
          <>
            <span lang={languageOf(publisher)}>{publisher}</span>
            {' · '}
          </>
        )}
        {sourceFacts(source, words, format).join(' · ')}
      </p>
    </div>
  );
}
