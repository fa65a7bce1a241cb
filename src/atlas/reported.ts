/** What was reported beside what the records show: counts are made here, never typed into a data file. */
import { countRecords } from './count.ts';
import { facetsOf } from './facet.ts';
import { filterRecords, type LayerFilter, noCommonFilter } from './filter.ts';
import { isAssumed, provincesOf } from './record.ts';
import type { AtlasRecord, Claim, Layer, Shown } from './schema.ts';

/** What is known of counties; codes are six-digit division codes. */
export interface CountyKnowledge {
  /** The present form of a code. */
  resolve(code: string): string;
  isNationalPovertyCounty(code: string): boolean;
}

export interface ShownBeside {
  /** What is counted. */
  count: Shown['count'];
  /** How many of them. */
  amount: number;
  /** How many of the counties counted no source names. */
  assumed: number;
  /** The records that meet the condition, whatever is counted of them. */
  records: AtlasRecord[];
  /** The filter that shows just these records. */
  filter: LayerFilter;
  /** What was reported beyond what is shown; null where the two cannot be subtracted. */
  remainder: number | null;
}

/**
 * The counterpart of a claim about a layer, over all its records; null when the claim names none, or names
 * facets or values that the layer does not have.
 */
export function shownBeside(claim: Claim, layer: Layer, counties: CountyKnowledge): ShownBeside | null {
  const { shown } = claim;
  if (!shown || claim.about !== layer.id || claim.record !== undefined) return null;
  if (unknownConditions(shown, layer).length > 0) return null;
  const filter: LayerFilter = { values: shown.where, years: {}, text: '' };
  const records = filterRecords(layer, filter, noCommonFilter, () => []);
  const { amount, assumed } = counted(shown.count, records, counties);
  return {
    count: shown.count,
    amount,
    assumed,
    records,
    filter,
    remainder: remainderOf(claim, amount, assumed),
  };
}

/** The facets, and the values of facets, that a layer does not have, as [facet] or [facet, value]. */
export function unknownConditions(shown: Shown, layer: Layer): ([string] | [string, string])[] {
  const facets = new Map(facetsOf(layer).map((facet) => [facet.id as string, facet]));
  return Object.entries(shown.where).flatMap(([id, values]): ([string] | [string, string])[] => {
    const facet = facets.get(id);
    if (facet?.kind !== 'values') return [[id]];
    return values.filter((value) => !facet.options.includes(value)).map((value) => [id, value]);
  });
}

function counted(
  count: Shown['count'],
  records: AtlasRecord[],
  counties: CountyKnowledge,
): { amount: number; assumed: number } {
  if (count === 'records') return { amount: countRecords(records), assumed: 0 };
  if (count === 'provinces') return { amount: new Set(records.flatMap(provincesOf)).size, assumed: 0 };
  const all = new Set<string>();
  const named = new Set<string>();
  for (const { place } of records) {
    if (place.kind !== 'county') continue;
    for (const { code, basis } of place.counties) {
      const county = counties.resolve(code);
      if (count === 'national-poverty-counties' && !counties.isNationalPovertyCounty(county)) continue;
      all.add(county);
      if (!isAssumed(basis)) named.add(county);
    }
  }
  return { amount: all.size, assumed: all.size - named.size };
}

/** Only an exact number leaves an exact remainder, and an assumed county may not be one of those reported. */
function remainderOf({ value, qualifier }: Claim, amount: number, assumed: number): number | null {
  if (typeof value !== 'number' || qualifier !== undefined || assumed > 0) return null;
  return value > amount ? value - amount : null;
}
