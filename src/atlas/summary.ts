/** What a set of records amounts to: how many, in how many places, over which years. */
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
  const counties = new Set<string>();
  const provinces = new Set<string>();
  const countries = new Set<string>();
  let withoutProvince = 0;
  let undated = 0;
  let years: YearSpan | null = null;
  for (const record of records) {
    const { place } = record;
    if (place.kind === 'county') {
      countries.add('CHN');
      for (const { code } of place.counties) {
        const county = resolve(code);
        counties.add(county);
        provinces.add(provinceOfCode(county));
      }
    } else if (place.kind === 'country') countries.add(place.code);
    else {
      countries.add(place.country);
      if (place.province) provinces.add(place.province);
      else if (place.country === 'CHN') withoutProvince += 1;
    }
    const span = yearsOf(layer, record);
    if (span) years = years ? around(years, span) : span;
    else if (layer.time) undated += 1;
  }
  return {
    records: records.length,
    counties: counties.size,
    provinces: provinces.size,
    countries: countries.size,
    withoutProvince,
    years,
    undated,
  };
}

function around(a: YearSpan, b: YearSpan): YearSpan {
  return a.from <= b.from && a.to >= b.to ? a : { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
