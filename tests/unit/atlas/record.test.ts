import { describe, expect, test } from 'vitest';
import {
  categoryValues,
  countriesOf,
  entriesOf,
  fieldOf,
  isAssumed,
  numberValue,
  precisionOf,
  provinceOfCode,
  provincesOf,
  shapeCodes,
  wordsOf,
  yearsOf,
} from '../../../src/atlas/record.ts';
import type { AtlasRecord, Field, Layer } from '../../../src/atlas/schema.ts';
import { countyBases } from '../../../src/atlas/schema.ts';
import {
  atPoint,
  countryLayer,
  countyLayer,
  inCounties,
  inCountry,
  pointLayer,
  record,
  words,
} from '../fixtures.ts';

function field(layer: Layer, id: string): Field {
  const found = fieldOf(layer, id);
  if (!found) throw new Error(`The fixture has no field "${id}".`);
  return found;
}

function recordOf(layer: Layer, id: string): AtlasRecord {
  const found = layer.records.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The fixture has no record "${id}".`);
  return found;
}

const products = countyLayer();
const partners = countryLayer();

describe('values that a facet counts', () => {
  test('one category is one value', () => {
    expect(categoryValues(field(products, 'kind'), recordOf(products, 'green-tea'))).toEqual(['tea']);
  });

  test('several categories are several values', () => {
    expect(categoryValues(field(products, 'kind'), recordOf(products, 'basket'))).toEqual(['tea', 'fruit']);
  });

  test('"no" is a value of its own, not a missing one', () => {
    expect(categoryValues(field(products, 'official'), recordOf(products, 'apple'))).toEqual(['false']);
    expect(categoryValues(field(products, 'official'), recordOf(products, 'basket'))).toEqual([]);
  });

  test('entries give each of their types once', () => {
    expect(categoryValues(field(partners, 'projects'), recordOf(partners, 'FJI'))).toEqual([
      'training',
      'meeting',
    ]);
  });

  test('an entry without a type gives no value', () => {
    const untyped = record({
      id: 'x',
      place: inCountry('FJI'),
      values: { projects: [{ text: words('A'), sources: ['page'] }] },
    });
    expect(categoryValues(field(partners, 'projects'), untyped)).toEqual([]);
    expect(entriesOf(untyped.values.projects)).toHaveLength(1);
  });

  test('a list of categories is no list of entries', () => {
    expect(entriesOf(['tea', 'fruit'])).toEqual([]);
    expect(entriesOf(undefined)).toEqual([]);
  });

  test('a number is read only from a number', () => {
    expect(numberValue(field(products, 'year'), recordOf(products, 'green-tea'))).toBe(2019);
    expect(numberValue(field(products, 'link'), recordOf(products, 'green-tea'))).toBeUndefined();
  });

  test('an unknown field is no field', () => {
    expect(fieldOf(products, 'colour')).toBeUndefined();
  });
});

describe('years of a record', () => {
  test('a record with a beginning and an end lasts from one to the other', () => {
    expect(yearsOf(partners, recordOf(partners, 'ITA'))).toEqual({ from: 2016, to: 2019 });
  });

  test('a record with a beginning alone counts in that year', () => {
    expect(yearsOf(partners, recordOf(partners, 'FJI'))).toEqual({ from: 2018, to: 2018 });
    expect(yearsOf(products, recordOf(products, 'apple'))).toEqual({ from: 2020, to: 2020 });
  });

  test('a record without a beginning is undated', () => {
    expect(yearsOf(partners, recordOf(partners, 'KHM'))).toBeUndefined();
  });

  test('no record of a layer without time is dated', () => {
    expect(
      yearsOf(countyLayer({ time: undefined }), countyLayer().records[0] as AtlasRecord),
    ).toBeUndefined();
  });
});

describe('where a record is', () => {
  test('a record fills each of its counties, by the code as written', () => {
    expect(shapeCodes(record({ id: 'x', place: inCounties(['130733', '620522']) }))).toEqual([
      '130733',
      '620522',
    ]);
  });

  test('a record of a country fills that country', () => {
    expect(shapeCodes(record({ id: 'x', place: inCountry('FJI') }))).toEqual(['FJI']);
  });

  test('a point fills no shape', () => {
    expect(shapeCodes(record({ id: 'x', place: atPoint(1, 2) }))).toEqual([]);
  });

  test('counties of one province name the province once', () => {
    expect(provincesOf(record({ id: 'x', place: inCounties(['620522', '620523', '430822']) }))).toEqual([
      '620000',
      '430000',
    ]);
  });

  test('a point lies in the province that it names, or in none', () => {
    expect(provincesOf(record({ id: 'x', place: atPoint(1, 2, { province: '350000' }) }))).toEqual([
      '350000',
    ]);
    expect(provincesOf(record({ id: 'x', place: atPoint(1, 2, { country: 'KHM' }) }))).toEqual([]);
    expect(provincesOf(record({ id: 'x', place: inCountry('FJI') }))).toEqual([]);
  });

  test('the first two digits of a code name the province', () => {
    expect(provinceOfCode('632321')).toBe('630000');
  });

  test('counties lie in China, points and countries where they say', () => {
    expect(countriesOf(record({ id: 'x', place: inCounties(['620522']) }))).toEqual(['CHN']);
    expect(countriesOf(record({ id: 'x', place: inCountry('FJI') }))).toEqual(['FJI']);
    expect(countriesOf(record({ id: 'x', place: atPoint(1, 2, { country: 'KHM' }) }))).toEqual(['KHM']);
  });
});

describe('how exact a location is', () => {
  test('only a county that a source or the GI itself names is not assumed', () => {
    expect(countyBases.filter((basis) => !isAssumed(basis))).toEqual(['named_in_source', 'gi_name']);
  });

  test('counties that are all named are exact', () => {
    expect(precisionOf(record({ id: 'x', place: inCounties(['620522'], 'gi_name') }))).toBe('county');
  });

  test('one assumed county among named ones makes the record assumed', () => {
    const place: AtlasRecord['place'] = {
      kind: 'county',
      counties: [
        { code: '620522', basis: 'named_in_source' },
        { code: '430822', basis: 'recalled' },
      ],
    };
    expect(precisionOf(record({ id: 'x', place }))).toBe('assumed');
  });

  test.each(['site', 'district', 'city'] as const)('a point at a %s is as exact as that', (precision) => {
    expect(precisionOf(record({ id: 'x', place: atPoint(1, 2, { precision }) }))).toBe(precision);
  });

  test('a point known to some kilometres has a radius', () => {
    expect(precisionOf(record({ id: 'x', place: atPoint(1, 2, { precision: 25 }) }))).toBe('radius');
  });

  test('a country is exact to the country', () => {
    expect(precisionOf(record({ id: 'x', place: inCountry('FJI') }))).toBe('country');
  });
});

describe('words of a record', () => {
  const text = (layer: Layer, id: string): string[] => wordsOf(layer, recordOf(layer, id));

  test.each([
    ['its name', ['Sangzhi white tea', '桑植白茶']],
    ['what its category is called', ['Tea', '茶叶']],
    ['its texts', ['Trademark office', '商标局']],
    ['its notes', ['Grown on terraces', '种在梯田']],
  ])('%s can be found in both languages', (_what, expected) => {
    expect(text(products, 'green-tea')).toEqual(expect.arrayContaining(expected));
  });

  test('what sources disagree on can be found', () => {
    expect(text(products, 'basket')).toEqual(
      expect.arrayContaining(['Two counts of growers', '两种农户统计']),
    );
  });

  test('an entry can be found by its text, its note and its details', () => {
    const detailed = record({
      id: 'x',
      place: inCountry('FJI'),
      values: {
        projects: [
          {
            text: words('Course', '培训班'),
            note: words('Online', '线上'),
            details: [{ label: words('Money'), text: words('Own fund', '自有资金') }],
            sources: ['page'],
          },
        ],
      },
    });
    expect(wordsOf(partners, detailed)).toEqual(
      expect.arrayContaining(['Course', '培训班', 'Online', '线上', 'Own fund', '自有资金']),
    );
  });

  test('a record is not found by ids that no reader sees', () => {
    const found = text(pointLayer(), 'xiamen-university').join(' ');
    expect(found).toContain('高校');
    expect(found).not.toContain('xiamen-university');
    expect(found).not.toContain('2021');
  });
});
