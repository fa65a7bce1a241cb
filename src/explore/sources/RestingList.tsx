import { type ReactNode, useState } from 'react';
import { countRecords } from '../../atlas/count.ts';
import type { Resting } from '../../atlas/references.ts';
import type { Claim } from '../../atlas/schema.ts';
import { claimText } from '../../i18n/claim-text.ts';
import { type AtlasData, readyLayer } from '../../state/data.ts';
import { findRecord } from '../../state/shown.ts';
import type { Selection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { focusSoon } from '../../ui/focus-soon.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { focusDetail } from '../detail/focus.ts';

/** A longer list shows fewer at first; folding away one or two would save nothing. */
const longestList = 12;
const atFirst = 10;

interface RestingListProps {
  resting: Resting;
  onGoTo(target: Selection): void;
}

/** The records that cite a source, by layer, and the claims that do, each a way to where it is shown. */
export function RestingList({ resting, onGoTo }: RestingListProps) {
  const { words, format } = useAllWords();
  const goTo = (target: Selection): void => {
    onGoTo(target);
    focusDetail();
  };
  return (
    <>
      {resting.layers.map(({ layer, records }) => (
        <Group
          key={layer.id}
          title={words.sourcesPanel.records(format.text(layer.title), format.number(countRecords(records)))}
          note={layer.archive && words.archive.resting(format.count(layer.noun, countRecords(records)))}
          rows={(layer.archive ? [] : records).map((record) => (
            <button
              key={record.id}
              type="button"
              className="row-button"
              onClick={() => goTo({ kind: 'record', layer: layer.id, record: record.id })}
            >
              {format.text(record.name)}
            </button>
          ))}
        />
      ))}
      {resting.claims.length > 0 && (
        <Group
          title={words.sourcesPanel.claims(format.number(resting.claims.length))}
          rows={resting.claims.map((claim) => <ClaimRow key={claim.id} claim={claim} onGoTo={goTo} />)}
        />
      )}
    </>
  );
}

function Group({ title, note, rows }: { title: string; note?: string | undefined; rows: ReactNode[] }) {
  const { words, format } = useAllWords();
  const [isWhole, setWhole] = useState(rows.length <= longestList);
  const shown = isWhole ? rows : rows.slice(0, atFirst);
  return (
    <div className="resting">
      <h4 className="resting__title">{title}</h4>
      {note && <p>{note}</p>}
      <ul>
        {shown.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows keep their order.
          <li key={index}>{row}</li>
        ))}
      </ul>
      {!isWhole && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {words.sourcesPanel.showAll(format.number(rows.length))}
        </Button>
      )}
    </div>
  );
}

/** A claim that is about nothing in the atlas is shown where the whole is; there it says so. */
function ClaimRow({ claim, onGoTo }: { claim: Claim; onGoTo(target: Selection): void }) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const place = placeOf(claim, data);
  const said = words.sourcesPanel.claim(
    format.text(claim.measure),
    claimText(claim, data.units, words, format),
  );
  const open = (): void => {
    if (typeof place === 'object') onGoTo(place);
    else {
      store.change((view) => ({ ...view, panel: place }));
      const [, layer] = place.split(':');
      focusSoon(layer ? `#claims-${layer}` : '#claims');
    }
  };
  return (
    <button type="button" className="row-button" onClick={open}>
      {said}
    </button>
  );
}

/** Where a claim is shown: with its record, with its layer, or with the work as a whole. */
function placeOf({ about, record }: Claim, data: AtlasData): Selection | `layer:${string}` | 'about' {
  if (record !== undefined) {
    const selection: Selection = { kind: 'record', layer: about, record };
    if (findRecord(data, selection)) return selection;
  }
  return readyLayer(data, about) ? `layer:${about}` : 'about';
}
