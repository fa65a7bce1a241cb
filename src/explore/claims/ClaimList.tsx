import type { Claim } from '../../atlas/schema.ts';
import { claimText } from '../../i18n/claim-text.ts';
import { findRecord } from '../../state/shown.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import type { ClaimGroup } from './groups.ts';
import { Who } from './Who.tsx';
import './claims.css';

/** What was reported, each claim beside those that say otherwise. */
export function ClaimList({ groups }: { groups: ClaimGroup[] }) {
  const { format } = useAllWords();
  return (
    <dl className="claims">
      {groups.map(({ claim, others }) => (
        <div key={claim.id} className="claims__row">
          <dt>{format.text(claim.measure)}</dt>
          <dd className="claims__value">
            <ClaimValue claim={claim} />
          </dd>
          {others.map((other) => (
            <dd key={other.id} className="claims__value claims__value--otherwise">
              <ClaimValue claim={other} otherwise />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** What one claim says, of when, by whom. */
export function ClaimValue({ claim, otherwise = false }: { claim: Claim; otherwise?: boolean }) {
  const { words, format } = useAllWords();
  const units = useStore((state) => state.data.units);
  const { year, note } = claim;
  return (
    <>
      {otherwise && <p className="claims__soft">{words.claims.otherwise}</p>}
      <p>
        {claimText(claim, units, words, format)} <SourceRefs ids={claim.sources} />
      </p>
      {year !== undefined && <p className="claims__soft">{words.claims.ofYear(format.years(year, year))}</p>}
      <Who claim={claim} />
      {note && <p className="claims__soft">{format.text(note)}</p>}
      <UnknownSubject claim={claim} />
    </>
  );
}

/** Says that the layer or record which a claim names is not there; nothing while its layer is not loaded. */
function UnknownSubject({ claim }: { claim: Claim }) {
  const { words } = useAllWords();
  const data = useStore((state) => state.data);
  const { about, record } = claim;
  if (about === 'programme') return null;
  const entry = Object.hasOwn(data.layers, about) ? data.layers[about] : undefined;
  if (!entry) return <p className="claims__soft">{words.claims.unknownLayer(about)}</p>;
  if (entry.status !== 'ready' || record === undefined) return null;
  return findRecord(data, { kind: 'record', layer: about, record }) ? null : (
    <p className="claims__soft">{words.claims.unknownRecord(record)}</p>
  );
}
