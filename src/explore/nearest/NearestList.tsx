import type { Layer } from '../../atlas/schema.ts';
import type { Nearest, NearestItem } from '../../state/nearest.ts';
import { findRecord, recordsShown } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { distanceText } from '../area/area-text.ts';
import { useGoTo } from '../detail/go-to.ts';
import { basisText, closestText, uncertainText } from './nearest-text.ts';

/** The nearest records with their distances, and how these were measured. */
export function NearestList({ nearest }: { nearest: Nearest }) {
  const wording = useAllWords();
  const { words } = wording;
  const data = useStore((state) => state.data);
  const selection = useStore((state) => state.view.selection);
  const origin = findRecord(data, selection);
  const isFiltered = useStore((state) => isNarrowed(state, nearest.layer));
  const isOriginFiltered = useStore((state) => origin !== null && isNarrowed(state, origin.layer));
  if (nearest.items.length === 0) return <p>{words.nearest.none}</p>;
  const closest =
    nearest.list === 'served' && origin
      ? closestText(origin.layer.noun, isOriginFiltered, wording)
      : undefined;
  return (
    <>
      <p className="detail__soft">{basisText(nearest, origin?.record, isFiltered, wording)}</p>
      <ol className="nearest-list" aria-label={wording.format.text(nearest.title)}>
        {nearest.items.map((item) => (
          <li key={item.record.id}>
            <Item item={item} layer={nearest.layer.id} closest={item.isClosestOrigin ? closest : undefined} />
          </li>
        ))}
      </ol>
      <p className="detail__soft">{words.nearest.method}</p>
    </>
  );
}

/** Whether filters leave out records of the layer; those of other layers do not matter here. */
function isNarrowed(state: AtlasState, layer: Layer): boolean {
  return recordsShown(state, layer).length < layer.records.length;
}

interface ItemProps {
  item: NearestItem;
  layer: string;
  /** That no other record of the origin's layer is nearer, where it is so. */
  closest: string | undefined;
}

function Item({ item: { record, kilometres }, layer, closest }: ItemProps) {
  const wording = useAllWords();
  const goTo = useGoTo();
  const uncertain = uncertainText(record, wording);
  return (
    <>
      <button
        type="button"
        className="row-button nearest-list__button"
        onClick={() => goTo({ kind: 'record', layer, record: record.id })}
      >
        <span>{wording.format.text(record.name)}</span>{' '}
        <span className="nearest-list__distance">{distanceText(kilometres, wording)}</span>
      </button>
      {[uncertain, closest].map(
        (note) =>
          note && (
            <p key={note} className="detail__soft nearest-list__note">
              {note}
            </p>
          ),
      )}
    </>
  );
}
