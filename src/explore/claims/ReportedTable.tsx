import { countRecords } from '../../atlas/count.ts';
import type { ShownBeside } from '../../atlas/reported.ts';
import type { Claim, Layer } from '../../atlas/schema.ts';
import { shownText } from '../../i18n/claim-text.ts';
import { conditionsOf } from '../../i18n/conditions.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { ClaimValue } from './ClaimList.tsx';
import { type ClaimGroup, sourceCounts } from './groups.ts';
import { showRecords } from './show-records.ts';
import './claims.css';

export interface ComparedGroup extends ClaimGroup {
  /** The counterpart of each claim by id; absent for one that has none. */
  shown: Map<string, ShownBeside>;
}

/** Each figure that was reported beside what the records of the layer show; opposite claims under one heading. */
export function ReportedTable({ layer, groups }: { layer: Layer; groups: ComparedGroup[] }) {
  const { words, format } = useAllWords();
  return (
    <table className="reported">
      <caption className="visually-hidden">{words.claims.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.claims.reported}</th>
          <th scope="col">{words.claims.shown}</th>
        </tr>
      </thead>
      {groups.map((group) => {
        const counts = sourceCounts(group);
        return (
          <tbody key={group.claim.id}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="reported__measure">
                {format.text(group.claim.measure)}
              </th>
            </tr>
            {[group.claim, ...group.others].map((claim, index) => (
              <Pair
                key={claim.id}
                layer={layer}
                claim={claim}
                shown={group.shown.get(claim.id)}
                lead={group.others.length > 0 ? words.claims.sources(counts[index] ?? 0, index > 0) : null}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

interface PairProps {
  layer: Layer;
  claim: Claim;
  shown: ShownBeside | undefined;
  /** How many sources say so, where others say otherwise. */
  lead: string | null;
}

function Pair({ layer, claim, shown, lead }: PairProps) {
  const { words } = useAllWords();
  return (
    <tr>
      <td>
        {lead && <p className="claims__soft">{lead}</p>}
        <ClaimValue claim={claim} />
      </td>
      <td>
        {shown ? (
          <Shown layer={layer} claim={claim} shown={shown} />
        ) : (
          <p className="claims__soft">{words.claims.notCompared}</p>
        )}
      </td>
    </tr>
  );
}

function Shown({ layer, claim, shown }: { layer: Layer; claim: Claim; shown: ShownBeside }) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const units = useStore((state) => state.data.units);
  const labels = useLabelContext();
  const { assumed, records, filter, remainder } = shown;
  return (
    <>
      <p className="reported__amount">{shownText(layer, shown, words, format)}</p>
      {conditionsOf(layer, filter, labels).map((condition) => (
        <p key={condition} className="claims__soft">
          {condition}
        </p>
      ))}
      {assumed > 0 && <p className="claims__soft">{words.claims.assumed(format.number(assumed))}</p>}
      {remainder !== null && (
        <p className="reported__remainder">
          {words.claims.remainder(format.figure({ value: remainder, unit: claim.unit }, units))}
        </p>
      )}
      {records.length > 0 && (
        <Button look="quiet" onClick={() => store.change((view) => showRecords(view, layer.id, filter))}>
          {words.claims.show(format.count(layer.noun, countRecords(records)))}
        </Button>
      )}
    </>
  );
}
