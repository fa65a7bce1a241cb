import type { Claim } from '../../atlas/schema.ts';
import { useStore, useWords } from '../../ui/store-context.tsx';
import type { ClaimGroup } from './groups.ts';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** What agencies reported about the record, each beside a claim that says otherwise. */
export function ClaimList({ groups }: { groups: ClaimGroup[] }) {
  const { words, format } = useWords();
  if (groups.length === 0) return null;
  return (
    <Section title={words.detail.reported}>
      <dl className="fact-list">
        {groups.map(({ claim, others }) => (
          <div key={claim.id} className="fact-list__row">
            <dt>{format.text(claim.measure)}</dt>
            <ClaimValue claim={claim} />
            {others.map((other) => (
              <ClaimValue key={other.id} claim={other} otherwise />
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function ClaimValue({ claim, otherwise = false }: { claim: Claim; otherwise?: boolean }) {
  const { words, format } = useWords();
  const units = useStore((state) => state.data.units);
  const { value, unit, qualifier, context, year, note } = claim;
  const said =
    typeof value === 'number' ? format.figure({ value, unit, qualifier }, units) : format.text(value);
  return (
    <dd className={otherwise ? 'claim claim--otherwise' : 'claim'}>
      {otherwise && <p className="claim__label">{words.detail.otherwise}</p>}
      <p>
        {context ? words.detail.withContext(said, format.text(context)) : said}{' '}
        <SourceRefs ids={claim.sources} />
      </p>
      {year !== undefined && <p className="detail__soft">{format.years(year, year)}</p>}
      {note && <p className="detail__soft">{format.text(note)}</p>}
    </dd>
  );
}
