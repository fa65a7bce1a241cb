/** Numbers the sources of one record, so that a figure or an entry can point to the list at the end. */
import { sourcesOf } from '../../atlas/references.ts';
import type { AtlasRecord, Claim, Layer } from '../../atlas/schema.ts';

/**
 * Ids of the sources that the record, its entries, its figures and the claims about it cite, each once:
 * the record's own first, then in the order a reader meets them. Source `[1]` is the first of the list.
 */
export function citedSources(layer: Layer, record: AtlasRecord, claims: Claim[]): string[] {
  return [...new Set([...sourcesOf(layer, record), ...claims.flatMap((claim) => claim.sources)])];
}
