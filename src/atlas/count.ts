/** How many records there are. A group of an archive's summary stands for many, so a list is not as long as its count. */
import type { AtlasRecord } from './schema.ts';

export function weightOf(record: AtlasRecord): number {
  return record.count ?? 1;
}

/** How many records these stand for. They are of one layer, so all of them are groups or none is. */
export function countRecords(records: readonly AtlasRecord[]): number {
  if (records[0]?.count === undefined) return records.length;
  return records.reduce((sum, record) => sum + weightOf(record), 0);
}

/** Adds the records that this one stands for to a count by some key. */
export function addWeight<Key>(counts: Map<Key, number>, key: Key, record: AtlasRecord): void {
  counts.set(key, (counts.get(key) ?? 0) + weightOf(record));
}
