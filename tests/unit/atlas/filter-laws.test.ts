/** Filters and counts against a slow and plain version of them, over arbitrary records and choices. */
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
import { type AtlasRecord, countyBases, evidenceGrades, type Layer } from '../../../src/atlas/schema.ts';
import { countyLayer, inCounties, record, words } from '../fixtures.ts';

const kinds = ['tea', 'fruit', 'spice'];
const provinces = ['130000', '430000', '620000'];
const yearOf = fc.integer({ min: 2015, max: 2024 });
const boxes: Record<string, Bounds> = {
  '130709': [115, 40, 116, 41],
  '430822': [109, 29, 110, 30],
  '620522': [105, 34, 106, 35],
};

const values: fc.Arbitrary<AtlasRecord['values']> = fc.record(
  {
    kind: fc.oneof(fc.constantFrom(...kinds), fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 })),
    year: yearOf,
    official: fc.boolean(),
  },
  { requiredKeys: [] },
);

const records = fc
  .array(
    fc.record({
      codes: fc.uniqueArray(fc.constantFrom(...Object.keys(boxes)), { minLength: 1 }),
      basis: fc.constantFrom(...countyBases),
      evidence: fc.constantFrom(...evidenceGrades),
      name: fc.constantFrom('Green tea', 'Red apple', '桑植白茶'),
      values,
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ codes, basis, name, ...rest }, index) =>
      record({ ...rest, id: `r${index}`, name: words(name), place: inCounties(codes, basis) }),
    ),
  );

const range = fc.tuple(yearOf, yearOf).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const some = (...all: string[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 });

const filters: fc.Arbitrary<LayerFilter> = fc.record({
  values: fc.record(
    {
      kind: some(...kinds),
      official: some('true', 'false'),
      evidence: some(...evidenceGrades),
      precision: some('county', 'assumed'),
      province: some(...provinces),
    },
    { requiredKeys: [] },
  ),
  years: fc.record({ year: range }, { requiredKeys: [] }),
  text: fc.constantFrom('', ' ', 'TEA', 'apple', '白茶', 'none'),
});

const commons: fc.Arbitrary<CommonFilter> = fc.record({
  time: fc.option(range),
  includeUndated: fc.boolean(),
  inView: fc.option(fc.constantFrom<Bounds>([104, 33, 107, 36], [108, 28, 120, 45], [0, 0, 1, 1])),
  inArea: fc.option(fc.constantFrom((record: AtlasRecord) => record.evidence === 'confirmed')),
});

const boundsOf = ({ place }: AtlasRecord): Bounds[] =>
  place.kind === 'county' ? place.counties.flatMap(({ code }) => [boxes[code] as Bounds]) : [];

/** What the record has under each facet of the county layer, read off without any help of the atlas. */
function plainValues({ place, evidence, values }: AtlasRecord): Record<string, string[]> {
  const counties = place.kind === 'county' ? place.counties : [];
  const firm = counties.every(({ basis }) => basis === 'named_in_source' || basis === 'gi_name');
  return {
    kind: values.kind === undefined ? [] : ([values.kind].flat() as string[]),
    official: values.official === undefined ? [] : [values.official ? 'true' : 'false'],
    evidence: [evidence],
    precision: [firm ? 'county' : 'assumed'],
    province: [...new Set(counties.map(({ code }) => `${code.slice(0, 2)}0000`))],
  };
}

/** `without`: the facet whose own choice does not count. */
function plainFilter(layer: Layer, filter: LayerFilter, common: CommonFilter, without = ''): AtlasRecord[] {
  return layer.records.filter((each) => {
    const has = plainValues(each);
    for (const [facet, chosen] of Object.entries(filter.values)) {
      // A facet that tells no records apart is not offered, and its filter is taken out of a link beforehand.
      if (
        facet !== without &&
        isOffered(layer, facet) &&
        !chosen.some((value) => has[facet]?.includes(value))
      )
        return false;
    }
    const year = each.values.year as number | undefined;
    const chosenYears = filter.years.year;
    if (chosenYears && without !== 'year' && isOffered(layer, 'year')) {
      if (year === undefined || year < chosenYears[0] || year > chosenYears[1]) return false;
    }
    if (common.time) {
      if (year === undefined) {
        if (!common.includeUndated) return false;
      } else if (year < common.time[0] || year > common.time[1]) return false;
    }
    const typed = filter.text.trim().toLowerCase();
    const told = [each.name.en, ...(has.kind ?? [])].join('|').toLowerCase();
    if (typed !== '' && !told.includes(typed)) return false;
    const { inView, inArea } = common;
    if (inArea && !inArea(each)) return false;
    return !inView || boundsOf(each).some((box) => overlaps(box, inView));
  });
}

function isOffered(layer: Layer, facet: string): boolean {
  if (facet === 'year') return layer.records.some(({ values }) => values.year !== undefined);
  const present = new Set(layer.records.flatMap((each) => plainValues(each)[facet] ?? []));
  return present.size > (facet === 'kind' || facet === 'official' ? 0 : 1);
}

test('law: a record is shown exactly when it passes every filter by itself', () => {
  fc.assert(
    fc.property(records, filters, commons, (all, filter, common) => {
      const layer = countyLayer({ records: all });
      expect(filterRecords(layer, filter, common, boundsOf)).toEqual(plainFilter(layer, filter, common));
    }),
    { numRuns: 200 },
  );
});

test('law: the count beside an option is the number of records that its choice alone in the facet would show', () => {
  fc.assert(
    fc.property(records, filters, commons, (all, filter, common) => {
      const layer = countyLayer({ records: all });
      for (const [facet, counts] of facetCounts(layer, filter, common, boundsOf)) {
        const left = plainFilter(layer, filter, common, facet);
        const expected: Record<string, number> = {};
        for (const each of left) {
          const { year } = each.values;
          const has =
            facet === 'year' ? (year === undefined ? [] : [String(year)]) : plainValues(each)[facet];
          for (const value of has ?? []) expected[value] = (expected[value] ?? 0) + 1;
        }
        expect(Object.fromEntries(counts)).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});

test('law: two boxes overlap exactly when some meridian and some parallel run through both', () => {
  const box = fc
    .tuple(
      fc.integer({ min: -180, max: 180 }),
      fc.integer({ min: -85, max: 85 }),
      fc.integer({ min: 0, max: 359 }),
      fc.integer({ min: 0, max: 40 }),
    )
    .map(([west, south, width, height]): Bounds => [west, south, west + width, south + height]);
  const turn = (longitude: number): number => ((longitude % 360) + 360) % 360;
  const meridians = ([west, , east]: Bounds): Set<number> =>
    new Set(Array.from({ length: east - west + 1 }, (_, index) => turn(west + index)));
  fc.assert(
    fc.property(box, box, (a, b) => {
      const theirs = meridians(b);
      const shared = [...meridians(a)].some((meridian) => theirs.has(meridian));
      expect(overlaps(a, b)).toBe(shared && a[1] <= b[3] && b[1] <= a[3]);
    }),
    { numRuns: 1000 },
  );
});
