import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountyKnowledge, shownBeside, unknownConditions } from '../../../src/atlas/reported.ts';
import { type Claim, countyBases, type Shown, shownCounts } from '../../../src/atlas/schema.ts';
import { atPoint, countryLayer, countyLayer, inCounties, pointLayer, record, words } from '../fixtures.ts';

const counties: CountyKnowledge = {
  resolve: (code) => (code === '130733' ? '130709' : code),
  isNationalPovertyCounty: (code) => code !== '620522',
};

const claim = (shown: Partial<Shown> | undefined, more: Partial<Claim> = {}): Claim => ({
  id: 'claim',
  about: 'products',
  measure: words('Projects', '项目'),
  value: 21,
  unit: 'projects',
  shown: shown && { count: 'records', where: {}, ...shown },
  sources: ['page'],
  ...more,
});

const beside = (shown: Partial<Shown> | undefined, more: Partial<Claim> = {}) =>
  shownBeside(claim(shown, more), countyLayer(), counties);

describe('what stands beside a claim', () => {
  test('is every record of the layer where no condition is named', () =>
    expect(beside({})).toMatchObject({ amount: 4, assumed: 0, remainder: 17 }));

  test('is the records that meet the condition, with the filter that shows them', () => {
    const shown = beside({ where: { kind: ['tea'], official: ['true'] } });
    expect(shown?.records.map(({ id }) => id)).toEqual(['green-tea', 'snow-tea']);
    expect(shown?.filter).toEqual({ values: { kind: ['tea'], official: ['true'] }, years: {}, text: '' });
    expect(shown?.remainder).toBe(19);
  });

  test('counts each county once, under its present code, and those that no source names', () => {
    const layer = countyLayer({
      records: [
        record({ id: 'old', place: inCounties(['130733']) }),
        record({ id: 'new', place: inCounties(['130709', '430822'], 'recalled') }),
      ],
    });
    expect(shownBeside(claim({ count: 'counties' }), layer, counties)).toMatchObject({
      amount: 2,
      assumed: 1,
    });
  });

  test('counts national poverty counties alone where the claim is of those', () =>
    expect(beside({ count: 'national-poverty-counties' })).toMatchObject({ amount: 2, assumed: 0 }));

  test('counts provinces of points, too', () => {
    const shown = shownBeside(claim({ count: 'provinces' }, { about: 'hosts' }), pointLayer(), counties);
    expect(shown?.amount).toBe(2);
  });

  test('is nothing where the claim does not say what to compare', () => expect(beside(undefined)).toBeNull());

  test('is nothing for a claim about one record or about another layer', () => {
    expect(beside({}, { record: 'apple' })).toBeNull();
    expect(beside({}, { about: 'programme' })).toBeNull();
  });

  test('is nothing where a facet or value is not in the layer', () => {
    expect(beside({ where: { flavour: ['sweet'] } })).toBeNull();
    expect(beside({ where: { kind: ['spice'] } })).toBeNull();
    expect(beside({ where: { year: ['2019'] } })).toBeNull();
  });
});

describe('a remainder', () => {
  test.each([
    ['a number with a qualifier', { qualifier: 'more-than' }],
    ['a plan', { qualifier: 'planned' }],
    ['words', { value: words('17 provinces', '17个省份') }],
    ['a number below what is shown', { value: 3 }],
    ['the very number', { value: 4 }],
  ] as [string, Partial<Claim>][])('is not named for %s', (_, more) => {
    expect(beside({}, more)?.remainder).toBeNull();
  });

  test('is not named where a county shown is assumed, as it may not be one of those reported', () => {
    const layer = countyLayer({ records: [record({ id: 'a', place: inCounties(['430822'], 'recalled') })] });
    expect(shownBeside(claim({ count: 'counties' }), layer, counties)).toMatchObject({
      amount: 1,
      assumed: 1,
      remainder: null,
    });
  });
});

test('unknown facets and values are named', () => {
  const shown: Shown = { count: 'records', where: { flavour: ['sweet'], kind: ['tea', 'spice'] } };
  expect(unknownConditions(shown, countyLayer())).toEqual([['flavour'], ['kind', 'spice']]);
  expect(unknownConditions({ count: 'records', where: {} }, countryLayer())).toEqual([]);
});

const places = fc
  .uniqueArray(fc.constantFrom('130733', '130709', '430822', '620522'), { minLength: 1 })
  .chain((codes) => fc.constantFrom(...countyBases).map((basis) => inCounties(codes, basis)));
const someRecords = fc
  .array(fc.tuple(places, fc.constantFrom('tea', 'fruit', 'spice'), fc.boolean()), { maxLength: 12 })
  .map((all) =>
    all.map(([place, kind, official], index) =>
      record({ id: `r${index}`, place, values: { kind, official } }),
    ),
  );

test('counts are those of a plain loop over the records', () => {
  fc.assert(
    fc.property(
      someRecords,
      fc.constantFrom(...shownCounts),
      fc.uniqueArray(fc.constantFrom('tea', 'fruit', 'spice'), { minLength: 1 }),
      fc.integer({ min: 0, max: 30 }),
      (records, count, kinds, value) => {
        const layer = countyLayer({ records });
        const shown = shownBeside(claim({ count, where: { kind: kinds } }, { value }), layer, counties);
        const present = new Set<unknown>(records.map((each) => each.values.kind));
        if (!kinds.every((kind) => present.has(kind))) {
          expect(shown).toBeNull();
          return;
        }
        const counted = new Set<string>();
        const certain = new Set<string>();
        for (const { id, place, values } of records) {
          if (place.kind !== 'county' || !kinds.some((kind) => kind === values.kind)) continue;
          if (count === 'records') counted.add(id);
          for (const { code, basis } of place.counties) {
            const present = code === '130733' ? '130709' : code;
            if (count === 'provinces') counted.add(present.slice(0, 2));
            if (count === 'counties' || (count === 'national-poverty-counties' && present !== '620522')) {
              counted.add(present);
              if (basis === 'named_in_source' || basis === 'gi_name') certain.add(present);
            }
          }
        }
        const assumed = count === 'records' || count === 'provinces' ? 0 : counted.size - certain.size;
        expect(shown?.amount).toBe(counted.size);
        expect(shown?.assumed).toBe(assumed);
        expect(shown?.remainder).toBe(assumed === 0 && value > counted.size ? value - counted.size : null);
      },
    ),
  );
});

test('a point without a province is in none', () => {
  const layer = pointLayer({ records: [record({ id: 'a', place: atPoint(1, 2) })] });
  expect(shownBeside(claim({ count: 'provinces' }, { about: 'hosts' }), layer, counties)?.amount).toBe(0);
});
