/** Records meet shapes: which can be drawn, and how far a point may lie from the true place. Pure. */
import type { AtlasRecord, PointPlace, PointPrecision } from '../atlas/schema.ts';
import { resolveCode } from './gazetteer.ts';

export interface MissingShape {
  record: string;
  /** The code as the record has it. */
  code: string;
}

function codesOf({ place }: AtlasRecord): string[] {
  if (place.kind === 'county') return place.counties.map(({ code }) => code);
  return place.kind === 'country' ? [place.code] : [];
}

/**
 * Finds what cannot be drawn because a boundary is missing.
 * @param available codes that have a shape, in their present form
 * @param aliases old codes and those they became
 * @returns every code without a shape, and the records of which no code has one
 */
export function joinPlaces(
  records: AtlasRecord[],
  available: ReadonlySet<string>,
  aliases: Record<string, string>,
): { missing: MissingShape[]; notDrawn: AtlasRecord[] } {
  const isMissing = (code: string): boolean => !available.has(resolveCode(code, aliases));
  return {
    missing: records.flatMap((record) =>
      codesOf(record)
        .filter(isMissing)
        .map((code) => ({ record: record.id, code })),
    ),
    notDrawn: records.filter((record) => {
      const codes = codesOf(record);
      return codes.length > 0 && codes.every(isMissing);
    }),
  };
}

/** That a site is good to about 1 km is from the facts; district and city are this atlas's own reading. */
const kilometres: Record<PointPrecision, number> = { site: 1, district: 5, city: 15 };

/** How far the true place may lie from a point, in kilometres. */
export function precisionRadius(precision: PointPlace['precision']): number {
  return typeof precision === 'number' ? precision : kilometres[precision];
}
