import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf, sortRecords } from '../../../src/atlas/order.ts';
import { type AtlasRecord, evidenceGrades, type Language, type Layer } from '../../../src/atlas/schema.ts';
import { atPoint, countryLayer, countyLayer, inCounties, pointLayer, record, words } from '../fixtures.ts';

const products = countyLayer();

function sorted(layer: Layer, column: string, descending = false, language: Language = 'en'): string[] {
  return sortRecords(layer, layer.records, column, descending, language).map(({ id }) => id);
}

describe('sorting by a column', () => {
  test.each([
    ['names in English', 'name', 'en', ['snow-tea', 'basket', 'apple', 'green-tea']],
    // chóng lǐ, qín ān, sāng zhí, zǔ hé
    ['names in Chinese by pinyin', 'name', 'zh', ['snow-tea', 'apple', 'green-tea', 'basket']],
    ['what a category is called', 'kind', 'en', ['apple', 'green-tea', 'snow-tea', 'basket']],
    ['what a category is called in Chinese', 'kind', 'zh', ['green-tea', 'snow-tea', 'basket', 'apple']],
    ['years', 'year', 'en', ['green-tea', 'apple', 'snow-tea', 'basket']],
    [
      'no before yes, then those that say nothing',
      'official',
      'en',
      ['apple', 'green-tea', 'snow-tea', 'basket'],
    ],
    ['the surest evidence first', 'evidence', 'en', ['green-tea', 'apple', 'basket', 'snow-tea']],
    ['the most exact place first', 'precision', 'en', ['green-tea', 'apple', 'snow-tea', 'basket']],
    ['division codes', 'place', 'en', ['snow-tea', 'green-tea', 'apple', 'basket']],
    ['a text', 'link', 'en', ['green-tea', 'apple', 'basket', 'snow-tea']],
    [
      'the order of the file for a column that there is not',
      'colour',
      'en',
      ['green-tea', 'apple', 'basket', 'snow-tea'],
    ],
  ] as [string, string, Language, string[]][])('%s', (_what, column, language, expected) => {
    expect(sorted(products, column, false, language)).toEqual(expected);
  });

  test('a list goes by how long it is', () => {
    expect(sorted(countryLayer(), 'projects')).toEqual(['KHM', 'FJI', 'ITA']);
  });

  test('points go by country, then by division', () => {
    const abroad = record({ id: 'abroad', place: atPoint(106, 12.5, { country: 'KHM' }) });
    const layer = pointLayer({ records: [abroad, ...pointLayer().records] });
    expect(sorted(layer, 'place')).toEqual([
      'xiamen-university',
      'xiamen-library',
      'lanzhou-library',
      'abroad',
    ]);
  });

  test('descending turns values round but leaves records without one last, and equals as in the file', () => {
    expect(sorted(products, 'year', true)).toEqual(['snow-tea', 'apple', 'green-tea', 'basket']);
    expect(sorted(products, 'official', true)).toEqual(['green-tea', 'snow-tea', 'apple', 'basket']);
  });

  test('only the given records come back, in whatever order they were given', () => {
    const [tea, apple, basket] = products.records as [AtlasRecord, AtlasRecord, AtlasRecord];
    expect(sortRecords(products, [tea, apple], 'year', true, 'en')).toEqual([apple, tea]);
    expect(sortRecords(products, [basket, apple, tea], 'year', false, 'en')).toEqual([tea, apple, basket]);
    expect(sortRecords(products, [], 'name', false, 'en')).toEqual([]);
  });

  test('the order of a layer is found out once', () => {
    expect(orderOf(products, 'name', 'zh')).toBe(orderOf(products, 'name', 'zh'));
    expect(orderOf(products, 'name', 'en')).not.toBe(orderOf(products, 'name', 'zh'));
  });
});

test('law: sorting is that of a stable sort by value with those without a value last', () => {
  const records = fc
    .array(
      fc.record({
        year: fc.option(fc.integer({ min: 2015, max: 2020 })),
        evidence: fc.constantFrom(...evidenceGrades),
        name: fc.constantFrom('tea', 'Tea', 'apple', '\u00e9mile', 'e\u0301mile', '茶', '苹果', ''),
        isShown: fc.boolean(),
      }),
      { maxLength: 30 },
    )
    .map((all) =>
      all.map(({ year, evidence, name, isShown }, index) => ({
        isShown,
        record: record({
          id: `r${index}`,
          name: words(name),
          evidence,
          place: inCounties(['620522']),
          values: year === null ? {} : { year },
        }),
      })),
    );
  const column = fc.constantFrom('year', 'evidence', 'name');
  fc.assert(
    fc.property(
      records,
      column,
      fc.boolean(),
      fc.constantFrom('en', 'zh'),
      (all, by, descending, language) => {
        const layer = countyLayer({ records: all.map((each) => each.record) });
        const given = all.filter((each) => each.isShown).map((each) => each.record);
        const { compare } = new Intl.Collator(language === 'en' ? 'en-GB' : 'zh-CN-u-co-pinyin');
        const value = (each: AtlasRecord): number | undefined =>
          by === 'year' ? (each.values.year as number | undefined) : evidenceGrades.indexOf(each.evidence);
        const plain = given.toSorted((a, b) => {
          const turn = descending ? -1 : 1;
          if (by === 'name') return turn * compare(a.name.en, b.name.en);
          const [first, second] = [value(a), value(b)];
          if (first === undefined || second === undefined)
            return Number(first === undefined) - Number(second === undefined);
          return turn * (first - second);
        });
        expect(sortRecords(layer, given, by, descending, language)).toEqual(plain);
      },
    ),
    { numRuns: 300 },
  );
});
