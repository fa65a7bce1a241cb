import { describe, expect, test } from 'vitest';
import {
  type Bounds,
  type CommonFilter,
  facetCounts,
  filterRecords,
  isEmpty,
  type LayerFilter,
  noCommonFilter,
  noFilter,
  overlaps,
} from '../../../src/atlas/filter.ts';
import type { AtlasRecord, Layer } from '../../../src/atlas/schema.ts';
import { countryLayer, countyLayer } from '../fixtures.ts';

const nowhere = (): Bounds[] => [];
const products = countyLayer();
const partners = countryLayer();

function shown(layer: Layer, filter: Partial<LayerFilter>, common: Partial<CommonFilter> = {}): string[] {
  const records = filterRecords(layer, { ...noFilter, ...filter }, { ...noCommonFilter, ...common }, nowhere);
  return records.map(({ id }) => id);
}

describe('choosing values', () => {
  test('no filter shows every record in the order of the file', () => {
    expect(shown(products, {})).toEqual(['green-tea', 'apple', 'basket', 'snow-tea']);
  });

  test('a record passes with any of the chosen values', () => {
    expect(shown(products, { values: { kind: ['fruit'] } })).toEqual(['apple', 'basket']);
    expect(shown(products, { values: { kind: ['fruit', 'tea'] } })).toHaveLength(4);
  });

  test('a record must pass every facet', () => {
    expect(shown(products, { values: { kind: ['tea'], evidence: ['unconfirmed'] } })).toEqual(['snow-tea']);
  });

  test('"no" is a choice of its own: records that say nothing stay out', () => {
    expect(shown(products, { values: { official: ['false'] } })).toEqual(['apple']);
  });

  test('a record of two provinces is found under both', () => {
    expect(shown(products, { values: { province: ['430000'] } })).toEqual(['green-tea', 'basket']);
    expect(shown(products, { values: { province: ['620000'] } })).toEqual(['apple', 'basket']);
  });

  test('an entry passes by its type', () => {
    expect(shown(partners, { values: { projects: ['training'] } })).toEqual(['FJI']);
  });
});

describe('choosing years', () => {
  test('both ends of the range are in it', () => {
    expect(shown(products, { years: { year: [2020, 2021] } })).toEqual(['apple', 'snow-tea']);
  });

  test('a record without the year is left out', () => {
    expect(shown(products, { years: { year: [1900, 2100] } })).not.toContain('basket');
  });
});

describe('words inside the layer', () => {
  test.each([
    ['English in any case', 'SANGZHI', ['green-tea']],
    ['Chinese', '秦安', ['apple']],
    ['a note', '梯田', ['green-tea']],
    ['what a category is called', '水果', ['apple', 'basket']],
    ['a part of a word', 'gzhi wh', ['green-tea']],
    ['an apostrophe of another kind', 'qin’an', ['apple']],
  ])('%s', (_what, text, expected) => {
    expect(shown(products, { text })).toEqual(expected);
  });

  test('white space is no filter', () => {
    expect(shown(products, { text: '  ' })).toHaveLength(4);
  });

  test('words that nothing has show nothing', () => {
    expect(shown(products, { text: 'coffee' })).toEqual([]);
  });
});

describe('the time range of all layers', () => {
  test.each([
    ['it ends in the year in which the record begins', [2010, 2016], true],
    ['it begins in the year in which the record ends', [2019, 2030], true],
    ['it lies inside the years of the record', [2017, 2018], true],
    ['it ends before', [2000, 2015], false],
    ['it begins after', [2020, 2030], false],
  ] as const)('a record from 2016 to 2019: %s', (_when, [from, to], passes) => {
    expect(shown(partners, {}, { time: [from, to] }).includes('ITA')).toBe(passes);
  });

  test('undated records stay out unless they are asked for', () => {
    expect(shown(partners, {}, { time: [1900, 2100] })).toEqual(['FJI', 'ITA']);
    expect(shown(partners, {}, { time: [1900, 2100], includeUndated: true })).toContain('KHM');
  });

  test('without a time range undated records are shown', () => {
    expect(shown(partners, {}, { includeUndated: false })).toContain('KHM');
  });
});

describe('only in this view', () => {
  const boxes: Record<string, Bounds[]> = {
    apple: [[105, 34, 106, 35]],
    basket: [
      [105, 34, 106, 35],
      [109, 29, 110, 30],
    ],
    'green-tea': [[109, 29, 110, 30]],
  };
  const inView = (view: Bounds): string[] => {
    const boundsOf = (record: AtlasRecord): Bounds[] => boxes[record.id] ?? [];
    const common: CommonFilter = { ...noCommonFilter, inView: view };
    return filterRecords(products, noFilter, common, boundsOf).map(({ id }) => id);
  };

  test('a record is shown when one of its boxes is in the view', () => {
    expect(inView([108, 28, 112, 31])).toEqual(['green-tea', 'basket']);
    expect(inView([104, 33, 112, 36])).toEqual(['apple', 'basket']);
  });

  test('a record without a box is in no view', () => {
    expect(inView([-180, -90, 180, 90])).not.toContain('snow-tea');
  });
});

describe('two boxes overlap', () => {
  const china: Bounds = [73, 18, 135, 54];
  const fiji: Bounds = [177, -20, 182, -12];

  test.each([
    ['when one lies in the other', china, [100, 30, 101, 31], true],
    ['when they share an edge', china, [135, 18, 140, 54], true],
    ['not when one is further east', china, [136, 18, 140, 54], false],
    ['not when one is further north', china, [73, 55, 135, 60], false],
    ['when a view crosses the antimeridian from the west', fiji, [170, -30, 190, 0], true],
    ['when a view crosses the antimeridian from the east', fiji, [-190, -30, -170, 0], true],
    ['when a view lies on the other side of the antimeridian', fiji, [-179, -30, -170, 0], true],
    ['not when a view ends before Fiji begins', fiji, [-176, -30, 170, 0], false],
    ['when a view shows the world twice over', china, [-300, -80, 420, 80], true],
    ['when a view lies a turn to the east', china, [440, 20, 460, 40], true],
    ['when both are one point', [10, 10, 10, 10], [10, 10, 10, 10], true],
  ] as [string, Bounds, Bounds, boolean][])('%s', (_when, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  test.each([
    ['across the antimeridian', fiji, [170, -30, -170, 0], true],
    [
      'across the antimeridian, and the box is on the other side of the world',
      china,
      [170, -30, -170, 60],
      false,
    ],
    ['round the world, from 80 degrees west', china, [-79.9996, -85, -80.0004, 85], true],
  ] as [string, Bounds, Bounds, boolean][])(
    'when the east of a view is below its west: %s',
    (_when, box, view, expected) => {
      expect(overlaps(box, view)).toBe(expected);
    },
  );
});

describe('counts beside the options', () => {
  const counts = (filter: Partial<LayerFilter>, common: Partial<CommonFilter> = {}) =>
    facetCounts(products, { ...noFilter, ...filter }, { ...noCommonFilter, ...common }, nowhere);

  test('say how many records have each value', () => {
    expect(Object.fromEntries(counts({}).get('kind') ?? [])).toEqual({ tea: 3, fruit: 2 });
  });

  test('of a facet do not change with its own choice', () => {
    expect(
      counts({ values: { kind: ['fruit'] } })
        .get('kind')
        ?.get('tea'),
    ).toBe(3);
  });

  test('of a facet change with the choice in another', () => {
    expect(
      counts({ values: { evidence: ['partial'] } })
        .get('kind')
        ?.get('tea'),
    ).toBe(1);
  });

  test('of years say how many records each year has', () => {
    expect(Object.fromEntries(counts({}).get('year') ?? [])).toEqual({ 2019: 1, 2020: 1, 2021: 1 });
  });

  test('change with the words and with the time range', () => {
    expect(counts({ text: 'snow' }).get('kind')?.get('tea')).toBe(1);
    expect(
      counts({}, { time: [2020, 2021] })
        .get('kind')
        ?.get('tea'),
    ).toBe(1);
  });
});

describe('a filter is empty', () => {
  test('when nothing is chosen and only white space is typed', () => {
    expect(isEmpty(noFilter)).toBe(true);
    expect(isEmpty({ ...noFilter, text: ' ' })).toBe(true);
  });

  test('not when a value, a range or a word is there', () => {
    expect(isEmpty({ ...noFilter, values: { kind: ['tea'] } })).toBe(false);
    expect(isEmpty({ ...noFilter, years: { year: [2019, 2020] } })).toBe(false);
    expect(isEmpty({ ...noFilter, text: 'tea' })).toBe(false);
  });
});
