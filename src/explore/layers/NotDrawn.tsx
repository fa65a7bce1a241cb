import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useWords } from '../../ui/store-context.tsx';

/** Records that the map cannot draw, still to be read: each opens its detail. */
export function NotDrawn({ layer, records }: { layer: Layer; records: AtlasRecord[] }) {
  const { words, format } = useWords();
  const store = useAtlasStore();
  return (
    <details className="layer-card__not-drawn">
      <summary>{words.layers.notDrawn(format.number(records.length))}</summary>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <Button
              look="quiet"
              onClick={() =>
                store.change((view) => ({
                  ...view,
                  selection: { kind: 'record', layer: layer.id, record: record.id },
                }))
              }
            >
              {format.text(record.name)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
