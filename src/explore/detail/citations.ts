/** Numbers the sources of one record, so that a figure or an entry can point to the list at the end. */
import { entriesOf } from '../../atlas/record.ts';
import type { AtlasRecord, Claim, Layer } from '../../atlas/schema.ts';

/**
 * Ids of the sources that the record, its entries, its figures and the claims about it cite, each once:
 * the record's own first, then in the order a reader meets them. Source `[1]` is the first of the list.
 */
export function citedSources(layer: Layer, record: AtlasRecord, claims: Claim[]): string[] {
  const entries = layer.fields.flatMap((field) => entriesOf(record.values[field.id]));
  return [
    ...new Set([
      ...record.sources,
      ...entries.flatMap((entry) => entry.sources),
      ...record.figures.map((figure) => figure.source),
      ...claims.flatMap((claim) => claim.sources),
    ]),
  ];
}
