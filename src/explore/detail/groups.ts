/** The record's lists in the groups that the panel shows. */
import type { AtlasRecord, Claim, Entry, Field, Figure } from '../../atlas/schema.ts';

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

export interface ClaimGroup {
  claim: Claim;
  /** Claims that say otherwise, whichever of the two names the other. */
  others: Claim[];
}

/** The claims about one record; a claim that stands beside another as its opposite has no group of its own. */
export function claimGroups(claims: Claim[], layer: string, record: string): ClaimGroup[] {
  const placed = new Set<string>();
  const groups: ClaimGroup[] = [];
  for (const claim of claims) {
    if (claim.about !== layer || claim.record !== record || placed.has(claim.id)) continue;
    const others = claims.filter(
      (other) =>
        other.id !== claim.id && (other.id === claim.disagreesWith || other.disagreesWith === claim.id),
    );
    for (const shown of [claim, ...others]) placed.add(shown.id);
    groups.push({ claim, others });
  }
  return groups;
}
