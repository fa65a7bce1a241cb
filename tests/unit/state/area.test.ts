import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasRecord } from '../../../src/atlas/schema.ts';
import type { Area } from '../../../src/geo/area.ts';
import { setText } from '../../../src/state/actions.ts';
import { areaBounds, areaKilometres, areaProblem, areaTest } from '../../../src/state/area.ts';
import { areaLimit, areaQuestions } from '../../../src/state/area-limit.ts';
import type { AtlasData } from '../../../src/state/data.ts';
import { readyLayers } from '../../../src/state/data.ts';
import { insideArea } from '../../../src/state/inside-area.ts';
import { countsShown, recordsShown } from '../../../src/state/shown.ts';
import type { ViewState } from '../../../src/state/view.ts';
import {
  atlasData,
  atlasState,
  atPoint,
  countryLayer,
  countyLayer,
  inCountry,
  pointLayer,
  record,
} from '../fixtures.ts';

beforeAll(areaQuestions.load);

const data = atlasData();

/** Ids of the records of all layers in the area, with every record shown. */
function inside(area: Area, view: Partial<ViewState> = {}, from: AtlasData = data): string[] {
  const state = atlasState({ area, ...view }, from);
  return readyLayers(from).flatMap((layer) => insideArea(state, layer).map(({ id }) => id));
}

const box = (...bounds: [number, number, number, number]): Area => ({ kind: 'box', bounds });

describe('what lies in a drawn area', () => {
  test('points by themselves, counties and countries by any overlap', () => {
    // Half of Qin'an, and Lanzhou; China is no record of the fixture.
    expect(inside(box(103, 34, 105.5, 37))).toEqual(['apple', 'basket', 'lanzhou-library']);
  });

  test('a shared border is no overlap', () => {
    expect(inside(box(103, 34, 105.3, 36))).toEqual([]);
  });

  test('by the inner point, when the reader wants that', () => {
    // The inner point of the fixture's counties lies a tenth of a degree from their south-west corner.
    expect(inside(box(105.5, 34, 106, 37), { areaRule: 'overlap' })).toEqual(['apple', 'basket']);
    expect(inside(box(105.5, 34, 106, 37), { areaRule: 'inner-point' })).toEqual([]);
    expect(inside(box(105.3, 34, 105.5, 37), { areaRule: 'inner-point' })).toEqual(['apple', 'basket']);
  });

  test('a record of several counties lies where any of them does', () => {
    expect(inside(box(109, 29, 111, 30))).toEqual(['green-tea', 'basket']);
  });

  test('an old code is the county of today', () => {
    expect(inside(box(115.2, 40.8, 115.4, 41))).toEqual(['snow-tea']);
  });

  test('across the antimeridian', () => {
    expect(inside(box(179, -19, 185, -13))).toEqual(['FJI']);
    expect(inside(box(-181, -19, -175, -13))).toEqual(['FJI']);
  });

  test('without shapes a county counts by its inner point', () => {
    const bare = { ...atlasData(), boundaries: {} };
    expect(inside(box(105.3, 34, 105.5, 37), {}, bare)).toEqual(['apple', 'basket']);
    expect(inside(box(105.5, 34, 106, 37), {}, bare)).toEqual([]);
  });

  test('a finer shape that comes later changes no answer', () => {
    const first = atlasData();
    const area = box(105.5, 34, 106, 37);
    expect(inside(area, {}, first)).toEqual(['apple', 'basket']);
    const finer = {
      ...first,
      boundaries: { ...first.boundaries, counties: { type: 'FeatureCollection' as const, features: [] } },
    };
    expect(inside(area, {}, finer)).toEqual(['apple', 'basket']);
  });
});

describe('what lies near a record', () => {
  const near = (layer: string, id: string, radius: number): Area => ({
    kind: 'near',
    layer,
    record: id,
    radius,
  });

  test('the record itself, and what is within the distance of its point', () => {
    expect(inside(near('hosts', 'lanzhou-library', 150), { areaRule: 'inner-point' })).toEqual([
      'lanzhou-library',
    ]);
    expect(inside(near('hosts', 'lanzhou-library', 250), { areaRule: 'inner-point' })).toEqual([
      'apple',
      'basket',
      'lanzhou-library',
    ]);
  });

  test('of a record of several counties, any of their inner points', () => {
    expect(inside(near('products', 'basket', 1))).toEqual(['green-tea', 'apple', 'basket']);
    expect(areaKilometres(data, near('products', 'basket', 1))).toBeNull();
  });
});

describe('what lies in a place, by the codes that records carry', () => {
  test('a country', () => {
    expect(inside({ kind: 'place', code: 'CHN' })).toEqual([
      'green-tea',
      'apple',
      'basket',
      'snow-tea',
      'xiamen-university',
      'xiamen-library',
      'lanzhou-library',
    ]);
    expect(inside({ kind: 'place', code: 'FJI' })).toEqual(['FJI']);
  });

  test('a province: its counties and points, and no record of the whole country', () => {
    const china = record({ id: 'CHN', place: inCountry('CHN') });
    const withChina = atlasData([countyLayer(), pointLayer(), countryLayer({ records: [china] })]);
    expect(inside({ kind: 'place', code: '620000' }, {}, withChina)).toEqual([
      'apple',
      'basket',
      'lanzhou-library',
    ]);
    expect(inside({ kind: 'place', code: 'CHN' }, {}, withChina)).toContain('CHN');
  });

  test('a prefecture: the counties under it, and the points that name it', () => {
    const hosts = pointLayer({
      records: [
        record({ id: 'named', place: atPoint(0, 0, { province: '430000', prefecture: '430800' }) }),
        record({ id: 'unnamed', place: atPoint(110, 29, { province: '430000' }) }),
      ],
    });
    const plain = atlasData([countyLayer(), hosts]);
    const parentsOf = (code: string) => (code === '430822' ? ['430800', '430000'] : []);
    const known = { ...plain, gazetteer: { ...plain.gazetteer, parentsOf } };
    expect(inside({ kind: 'place', code: '430800' }, {}, known)).toEqual(['green-tea', 'basket', 'named']);
  });

  test('the rule for shapes makes no difference', () => {
    const area: Area = { kind: 'place', code: '620000' };
    expect(inside(area, { areaRule: 'inner-point' })).toEqual(inside(area, { areaRule: 'overlap' }));
  });
});

describe('what is wrong with an area', () => {
  test.each<[Area, string]>([
    [
      {
        kind: 'polygon',
        corners: [
          [0, 0],
          [1, 1],
        ],
      },
      'too-few-corners',
    ],
    [
      {
        kind: 'polygon',
        corners: [
          [100, 30],
          [120, 50],
          [120, 30],
          [100, 50],
        ],
      },
      'crosses-itself',
    ],
    [box(5, 5, 5, 9), 'empty'],
    [{ kind: 'place', code: '999999' }, 'unknown-place'],
    [{ kind: 'place', code: '620522' }, 'unknown-place'],
    [{ kind: 'near', layer: 'hosts', record: 'nobody', radius: 9 }, 'unknown-record'],
    [{ kind: 'near', layer: 'nothing', record: 'nobody', radius: 9 }, 'unknown-record'],
  ])('%j: %s', (area, problem) => {
    expect(areaProblem(data, { area })).toBe(problem);
    expect(areaTest(data, { area, areaRule: 'overlap' })).toBeNull();
    expect(inside(area)).toEqual([]);
    expect(areaBounds(data, area)).toBeNull();
    expect(areaKilometres(data, area)).toBeNull();
  });

  test('nothing, without an area', () => {
    expect(areaProblem(data, { area: null })).toBeNull();
  });
});

describe('only what lies in the area', () => {
  const area = box(103, 34, 105.5, 37);
  const products = countyLayer();
  const own = atlasData([products, pointLayer()]);

  test('limits the records and the counts of every layer', () => {
    const state = atlasState({ area, onlyInArea: true }, own);
    expect(recordsShown(state, products).map(({ id }) => id)).toEqual(['apple', 'basket']);
    expect(countsShown(state, products).get('kind')).toEqual(
      new Map([
        ['fruit', 2],
        ['tea', 1],
      ]),
    );
    expect(insideArea(state, products)).toBe(recordsShown(state, products));
  });

  test('limits nothing while the area has a problem, or there is none', () => {
    for (const none of [null, box(5, 5, 5, 9)]) {
      expect(areaLimit(own, { area: none, areaRule: 'overlap', onlyInArea: true })).toBeNull();
      expect(recordsShown(atlasState({ area: none, onlyInArea: true }, own), products)).toHaveLength(4);
    }
  });

  test('is the same test until area, rule or data change', () => {
    const view = { area, areaRule: 'overlap', onlyInArea: true } as const;
    const limit = areaLimit(own, view);
    expect(areaLimit(own, { ...view })).toBe(limit);
    expect(areaLimit(own, { ...view, areaRule: 'inner-point' })).not.toBe(limit);
    expect(areaLimit(own, { ...view, area: { ...area } as Area })).not.toBe(limit);
    expect(areaLimit({ ...own }, view)).not.toBe(limit);
  });

  test('the list is the same array until a filter changes, and follows the filters', () => {
    const state = atlasState({ area }, own);
    const before = insideArea(state, products);
    expect(insideArea({ ...state, view: { ...state.view, panel: 'area' } }, products)).toBe(before);
    const typed = { ...state, view: setText(state.view, 'products', 'apple') };
    expect(insideArea(typed, products).map(({ id }: AtlasRecord) => id)).toEqual(['apple']);
  });
});

test('the box round an area: of a place from the gazetteer, of a circle by its radius', () => {
  expect(areaBounds(data, { kind: 'place', code: '430000' })).toEqual([108, 24, 114, 30]);
  const [west, south, east, north] =
    areaBounds(data, { kind: 'circle', centre: [100, 0], radius: 111.195 }) ?? [];
  for (const [side, expected] of [
    [west, 99],
    [south, -1],
    [east, 101],
    [north, 1],
  ])
    expect(side).toBeCloseTo(expected ?? 0, 3);
});
