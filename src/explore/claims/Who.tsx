import { Fragment } from 'react';
import type { Claim } from '../../atlas/schema.ts';
import { languageOf } from '../../i18n/source-text.ts';
import { sourceIn } from '../../state/data.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

/** The publishers of a claim's sources with the dates, in the order of the sources; nothing where none is named. */
export function Who({ claim }: { claim: Claim }) {
  const { words, format } = useAllWords();
  const sources = useStore((state) => state.data.sources);
  const named = claim.sources.flatMap((id) => {
    const { publisher, date } = sourceIn(sources, id) ?? {};
    return publisher === undefined ? [] : [{ id, publisher, date }];
  });
  if (named.length === 0) return null;
  return (
    <p className="claims__soft">
      {words.claims.by}
      {named.map(({ id, publisher, date }, index) => (
        <Fragment key={id}>
          {index > 0 && words.claims.nextPublisher}
          <span lang={languageOf(publisher)}>{publisher}</span>
          {date !== undefined && words.claims.inBrackets(format.date(date))}
        </Fragment>
      ))}
    </p>
  );
}
