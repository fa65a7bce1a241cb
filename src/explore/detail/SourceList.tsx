import type { Source } from '../../atlas/schema.ts';
import { ExternalIcon } from '../../ui/icons.tsx';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { Section } from './Section.tsx';
import { sourceElementId } from './SourceRefs.tsx';

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
  const { title, url, date, dateNote } = source;
  const facts = [
    words.detail.sourceKind[source.kind],
    ...(date === undefined ? [] : [format.date(date)]),
    ...(dateNote === undefined ? [] : [format.text(dateNote)]),
    ...(source.copy ? [words.detail.readOnCopy] : []),
  ];
  return (
    <div className="source-list__text">
      {url === undefined ? (
        <cite lang={languageOf(title)}>{title}</cite>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          <cite lang={languageOf(title)}>{title}</cite>
          <ExternalIcon />
          <span className="visually-hidden"> ({words.detail.newTab})</span>
        </a>
      )}
      <p className="detail__soft">{facts.join(' · ')}</p>
    </div>
  );
}

/** Titles stay in the language they were published in. */
function languageOf(title: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(title) ? 'zh' : 'en';
}
