import type { Claim } from '../../atlas/schema.ts';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import type { ClaimGroup } from './groups.ts';
import './claims.css';

/** What was reported, each claim beside those that say otherwise. */
export function ClaimList({ groups }: { groups: ClaimGroup[] }) {
  const { format } = useWords();
  return (
    <dl className="claims">
      {groups.map(({ claim, others }) => (
        <div key={claim.id} className="claims__row">
          <dt>{format.text(claim.measure)}</dt>
          <ClaimValue claim={claim} />
          {others.map((other) => (
            <ClaimValue key={other.id} claim={other} otherwise />
          ))}
        </div>
      ))}
    </dl>
  );
}

function ClaimValue({ claim, otherwise = false }: { claim: Claim; otherwise?: boolean }) {
  const { words, format } = useWords();
  const units = useStore((state) => state.data.units);
  const { value, unit, qualifier, context, year, note } = claim;
  const said =
    typeof value === 'number' ? format.figure({ value, unit, qualifier }, units) : format.text(value);
  return (
    <dd className={otherwise ? 'claims__value claims__value--otherwise' : 'claims__value'}>
      {otherwise && <p className="claims__soft">{words.claims.otherwise}</p>}
      <p>
        {context ? words.claims.withContext(said, format.text(context)) : said}{' '}
        <SourceRefs ids={claim.sources} />
      </p>
      {year !== undefined && <p className="claims__soft">{format.years(year, year)}</p>}
      {note && <p className="claims__soft">{format.text(note)}</p>}
    </dd>
  );
}
