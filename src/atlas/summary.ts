/** What a set of records amounts to: how many, in how many places, over which years. */
import { countRecords, weightOf } from './count.ts';
import { provinceOfCode, type YearSpan, yearsOf } from './record.ts';
import type { AtlasRecord, Layer } from './schema.ts';

export interface Summary {
  /** A record that lies in several counties counts once here, and each of its counties once below. */
  records: number;
  counties: number;
  provinces: number;
  countries: number;
  /** Points in China that name no province. */
  withoutProvince: number;
  /** From the first year to the last that the records state; null when none states a year. */
  years: YearSpan | null;
  /** Records that state no year, in a layer whose records can. */
  undated: number;
}

/** Counts in one pass. `resolve` gives the present form of a division code, so that an old one is no second county. */
export function summarise(
  layer: Layer,
  records: readonly AtlasRecord[],
  resolve: (code: string) => string,
): Summary {
  // Codes as written are few, however many the records are: what follows from them waits until the end.
  const codes = new Set<string>();
  const provinces = new Set<string>();
  const countries = new Set<string>();
  let withoutProvince = 0;
  let undated = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const record of records) {
    const { place } = record;
    if (place.kind === 'county') for (const { code } of place.counties) codes.add(code);
    else if (place.kind === 'country') countries.add(place.code);
    else {
      countries.add(place.country);
      if (place.province) provinces.add(place.province);
      else if (place.country === 'CHN') withoutProvince += weightOf(record);
    }
    const span = yearsOf(layer, record);
    if (span) {
      if (span.from < from) from = span.from;
      if (span.to > to) to = span.to;
    } else if (layer.time) undated += weightOf(record);
  }
  const counties = new Set([...codes].map(resolve));
  for (const county of counties) provinces.add(provinceOfCode(county));
  if (counties.size > 0) countries.add('CHN');
  return {
    records: countRecords(records),
    counties: counties.size,
    provinces: provinces.size,
    countries: countries.size,
    withoutProvince,
    years: Number.isFinite(from) ? { from, to } : null,
    undated,
  };
}
