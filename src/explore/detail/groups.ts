/** The record's lists in the groups that the panel shows. */
import type { AtlasRecord, Entry, Field, Figure } from '../../atlas/schema.ts';

export interface EntryGroup {
  /** A key of the field's `values`; undefined for entries without a type. */
  type: string | undefined;
  entries: Entry[];
}

/** Entries by type, in the order of the field's values; those without a type come last. */
export function entryGroups(field: Field & { type: 'entries' }, entries: Entry[]): EntryGroup[] {
  const types = [...Object.keys(field.values ?? {}), undefined];
  return types
    .map((type) => ({ type, entries: entries.filter((entry) => entry.type === type) }))
    .filter((group) => group.entries.length > 0);
}

export interface FigureGroup {
  measure: string;
  figures: Figure[];
}

/** Figures by measure: measures and figures each in the order of the file. */
export function figureGroups(record: AtlasRecord): FigureGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of record.figures)
    groups.set(figure.measure, [...(groups.get(figure.measure) ?? []), figure]);
  return [...groups].map(([measure, figures]) => ({ measure, figures }));
}
