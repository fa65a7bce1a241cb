/** As filter-laws, over points: spans of years, entries, countries, precision, and every filter changed after another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Bounds,
  type CommonFilter,
  facetCounts,
  filterRecords,
  type LayerFilter,
  overlaps,
} from '../../../src/atlas/filter.ts';
import { type AtlasRecord, evidenceGrades, type Layer } from '../../../src/atlas/schema.ts';
import { atPoint, countryLayer, pointLayer, record, words } from '../fixtures.ts';

const yearOf = fc.integer({ min: 2014, max: 2020 });
const types = ['training', 'meeting'];
const entry = (type: string) => ({ text: words(`A ${type}`, '一项合作'), type, sources: ['page'] });

const records = fc
  .array(
    fc.record({
      name: fc.constantFrom('Koh Trong', '磅湛', 'Lanzhou  Library', 'Côte'),
      note: fc.constantFrom('', 'terraces and steps', '梯田'),
      evidence: fc.constantFrom(...evidenceGrades),
      lon: fc.integer({ min: -179, max: 179 }),
      lat: fc.integer({ min: -60, max: 60 }),
      precision: fc.constantFrom('site' as const, 'district' as const, 'city' as const, 5),
      country: fc.constantFrom('CHN', 'KHM', 'FJI'),
      province: fc.option(fc.constantFrom('350000', '620000')),
      span: fc.option(fc.tuple(yearOf, fc.option(fc.nat(4)))),
      entries: fc.array(fc.constantFrom(...types), { maxLength: 3 }),
    }),
    { maxLength: 15 },
  )
  .map((all) =>
    all.map(({ name, note, evidence, lon, lat, precision, country, province, span, entries }, index) => {
      const [since, length] = span ?? [];
      return record({
        id: `r${index}`,
        name: words(name),
        notes: note === '' ? [] : [words(note)],
        evidence,
        place: atPoint(lon, lat, { precision, country, ...(province ? { province } : {}) }),
        values: {
          ...(since === undefined ? {} : { since }),
          ...(since === undefined || typeof length !== 'number' ? {} : { until: since + length }),
          ...(entries.length === 0 ? {} : { projects: entries.map(entry) }),
        },
      });
    }),
  );

function layerWith(all: AtlasRecord[]): Layer {
  const { fields } = countryLayer();
  return pointLayer({ fields, time: { from: 'since', to: 'until' }, records: all });
}

const range = fc.tuple(yearOf, yearOf).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const some = (...all: string[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 });

const filters: fc.Arbitrary<LayerFilter> = fc.record({
  values: fc.record(
    {
      projects: some(...types),
      evidence: some(...evidenceGrades),
      precision: some('site', 'district', 'city', 'radius'),
      province: some('350000', '620000'),
      country: some('CHN', 'KHM', 'FJI'),
    },
    { requiredKeys: [] },
  ),
  years: fc.record({ since: range, until: range }, { requiredKeys: [] }),
  text: fc.constantFrom('', 't', 'TE', 'terraces', 'lanzhou library', 'cote', '梯', 'a training'),
});

const isNorth = ({ place }: AtlasRecord): boolean => place.kind === 'point' && place.lat > 0;
const isSure = ({ evidence }: AtlasRecord): boolean => evidence === 'confirmed';
const commons: fc.Arbitrary<CommonFilter> = fc.record({
  time: fc.option(range),
  includeUndated: fc.boolean(),
  inView: fc.option(fc.constantFrom<Bounds>([0, -60, 180, 60], [150, -90, 250, 90], [-200, 0, 20, 40])),
  inArea: fc.option(fc.constantFrom(isNorth, isSure)),
});

const boundsOf = ({ place }: AtlasRecord): Bounds[] =>
  place.kind === 'point' ? [[place.lon, place.lat, place.lon, place.lat]] : [];

/** What the record has under each facet, read off without any help of the atlas. */
function plainValues({ place, evidence, values }: AtlasRecord): Record<string, string[]> {
  if (place.kind !== 'point') throw new Error('The layer has points only.');
  const entries = (values.projects ?? []) as { type: string }[];
  return {
    projects: [...new Set(entries.map(({ type }) => type))],
    evidence: [evidence],
    precision: [typeof place.precision === 'number' ? 'radius' : place.precision],
    province: place.province ? [place.province] : [],
    country: [place.country],
    since: values.since === undefined ? [] : [String(values.since)],
    until: values.until === undefined ? [] : [String(values.until)],
  };
}

function isOffered(layer: Layer, facet: string): boolean {
  const present = new Set(layer.records.flatMap((each) => plainValues(each)[facet] ?? []));
  return present.size > (['projects', 'since', 'until'].includes(facet) ? 0 : 1);
}

function passes(layer: Layer, each: AtlasRecord, filter: LayerFilter, common: CommonFilter, without: string) {
  const has = plainValues(each);
  for (const [facet, chosen] of Object.entries(filter.values)) {
    if (facet === without || !isOffered(layer, facet)) continue;
    if (!has[facet]?.some((value) => chosen.includes(value))) return false;
  }
  for (const [facet, [from, to]] of Object.entries(filter.years)) {
    if (facet === without || !isOffered(layer, facet)) continue;
    if (!has[facet]?.some((year) => Number(year) >= from && Number(year) <= to)) return false;
  }
  const { since, until = since } = each.values as { since?: number; until?: number };
  if (common.time) {
    if (since === undefined || until === undefined) {
      if (!common.includeUndated) return false;
    } else if (since > common.time[1] || until < common.time[0]) return false;
  }
  const { inView, inArea } = common;
  if (inView && !boundsOf(each).some((box) => overlaps(box, inView))) return false;
  if (inArea && !inArea(each)) return false;
  const told = [
    each.name.en,
    ...each.notes.map(({ en }) => en),
    ...(has.projects ?? []).flatMap((type) => [`A ${type}`, '一项合作']),
  ].map((text) => text.replace('ô', 'o').replaceAll('  ', ' ').toLowerCase());
  return told.some((text) => text.includes(filter.text.toLowerCase()));
}

test('law: each of many filters, one after the other, shows and counts what a plain loop does', () => {
  const steps = fc.array(fc.tuple(filters, commons), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(records, steps, (all, changes) => {
      const layer = layerWith(all);
      for (const [filter, common] of changes) {
        const plain = (without: string): AtlasRecord[] =>
          all.filter((each) => passes(layer, each, filter, common, without));
        expect(filterRecords(layer, filter, common, boundsOf)).toEqual(plain(''));
        for (const [facet, counts] of facetCounts(layer, filter, common, boundsOf)) {
          const expected: Record<string, number> = {};
          for (const value of plain(facet).flatMap((each) => plainValues(each)[facet] ?? []))
            expected[value] = (expected[value] ?? 0) + 1;
          expect({ facet, counts: Object.fromEntries(counts) }).toEqual({ facet, counts: expected });
        }
      }
    }),
    { numRuns: 200 },
  );
});
