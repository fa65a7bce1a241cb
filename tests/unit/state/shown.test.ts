import { beforeAll, describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/atlas/filter.ts';
import type { Layer } from '../../../src/atlas/schema.ts';
import { setValues } from '../../../src/state/actions.ts';
import { areaQuestions } from '../../../src/state/area-limit.ts';
import { type AtlasData, readyLayer, readyLayers } from '../../../src/state/data.ts';
import {
  commonFilter,
  countsShown,
  isEmptiedByArea,
  notDrawn,
  recordBounds,
  recordsShown,
  selectedRecord,
  timeExtent,
} from '../../../src/state/shown.ts';
import type { AtlasState } from '../../../src/state/store.ts';
import { atlasData, atlasState, inCounties, record } from '../fixtures.ts';

beforeAll(areaQuestions.load);

function layerOf(state: AtlasState, id: string): Layer {
  const layer = readyLayer(state.data, id);
  if (!layer) throw new Error(`The fixture has no layer "${id}".`);
  return layer;
}

const shown = (state: AtlasState, id: string): string[] =>
  recordsShown(state, layerOf(state, id)).map((each) => each.id);

function looking(at: Bounds, change: Partial<AtlasState['view']> = { onlyInView: true }): AtlasState {
  const state = atlasState(change);
  return { ...state, passing: { ...state.passing, mapBounds: at } };
}

describe('the boxes of a record', () => {
  const data = atlasData();
  const boxes = (layer: string, id: string): Bounds[] => {
    const found = readyLayer(data, layer)?.records.find((each) => each.id === id);
    return found ? recordBounds(data)(found) : [];
  };

  test('are one for each of its counties', () => {
    expect(boxes('products', 'basket')).toEqual([
      [105.3, 34.7, 106, 35.2],
      [109.7, 29.3, 110.7, 29.8],
    ]);
  });

  test('of an old code are those of the county of today', () => {
    expect(boxes('products', 'snow-tea')).toEqual([[115, 40.7, 115.6, 41.2]]);
  });

  test('of a country are its box', () => {
    expect(boxes('partners', 'FJI')).toEqual([[177, -20, 182, -12]]);
  });

  test('of a point are the point', () => {
    expect(boxes('hosts', 'lanzhou-library')).toEqual([[103.83, 36.06, 103.83, 36.06]]);
  });

  test('of a county that the boundaries do not have are none', () => {
    expect(recordBounds(data)(record({ id: 'x', place: inCounties(['999999']) }))).toEqual([]);
  });
});

describe('only in this view', () => {
  test.each([
    ['counties', 'products', [104, 34, 107, 36], ['apple', 'basket']],
    ['countries', 'partners', [100, 5, 110, 20], ['KHM']],
    ['countries across the antimeridian', 'partners', [-181, -30, -170, 0], ['FJI']],
    ['points', 'hosts', [118, 24, 119, 25], ['xiamen-university', 'xiamen-library']],
  ] as [string, string, Bounds, string[]][])(
    '%s that the map shows are shown',
    (_what, layer, at, expected) => {
      expect(shown(looking(at), layer)).toEqual(expected);
    },
  );

  test('when it was not asked for, the map does not matter', () => {
    expect(shown(looking([0, 0, 1, 1], {}), 'products')).toHaveLength(4);
  });

  test('before the map has said what it shows, everything is shown', () => {
    expect(shown(atlasState({ onlyInView: true }), 'products')).toHaveLength(4);
  });
});

describe('what filters leave', () => {
  test('the time range and undated records reach every layer', () => {
    const state = atlasState({ time: [2018, 2019], includeUndated: false });
    expect(shown(state, 'products')).toEqual(['green-tea']);
    expect(shown(state, 'partners')).toEqual(['FJI', 'ITA']);
    expect(shown(atlasState({ time: [2018, 2019], includeUndated: true }), 'products')).toEqual([
      'green-tea',
      'basket',
    ]);
  });

  test('a filter of one layer leaves the others alone', () => {
    const { view } = atlasState();
    const state = atlasState(setValues(view, 'products', 'kind', ['fruit']));
    expect(shown(state, 'products')).toEqual(['apple', 'basket']);
    expect(shown(state, 'hosts')).toHaveLength(3);
  });

  test('the counts in the panel are those of the same records', () => {
    const { view } = atlasState();
    const state = atlasState(setValues(view, 'products', 'evidence', ['confirmed', 'related']));
    const counts = countsShown(state, layerOf(state, 'products'));
    expect(counts.get('kind')).toEqual(
      new Map([
        ['tea', 1],
        ['fruit', 1],
      ]),
    );
    expect(shown(state, 'products')).toHaveLength(2);
  });

  test('the common filter looks at the map only when asked to', () => {
    const { data, view } = atlasState();
    expect(commonFilter(data, view, [0, 0, 1, 1]).inView).toBeNull();
    expect(commonFilter(data, { ...view, onlyInView: true }, [0, 0, 1, 1]).inView).toEqual([0, 0, 1, 1]);
  });
});

describe('nothing is computed twice', () => {
  test('a change elsewhere gives the very same records', () => {
    const state = atlasState();
    const layer = layerOf(state, 'products');
    const first = recordsShown(state, layer);
    const elsewhere: AtlasState = {
      ...state,
      view: { ...setValues(state.view, 'hosts', 'hostType', ['library']), panel: 'about' },
      passing: { ...state.passing, mapBounds: [0, 0, 1, 1] },
    };
    expect(recordsShown(elsewhere, layer)).toBe(first);
  });

  test.each([
    ['its filter', (state: AtlasState) => setValues(state.view, 'products', 'kind', ['fruit']), 2],
    ['the time range', ({ view }: AtlasState) => ({ ...view, time: [2020, 2021] as [number, number] }), 2],
  ])('a change of %s gives new ones', (_what, change, count) => {
    const state = atlasState();
    const layer = layerOf(state, 'products');
    recordsShown(state, layer);
    expect(recordsShown({ ...state, view: change(state) }, layer)).toHaveLength(count);
  });

  test('undated records come and go with their switch', () => {
    const state = atlasState({ time: [2019, 2021] });
    const layer = layerOf(state, 'products');
    expect(recordsShown(state, layer)).toHaveLength(3);
    const all = { ...state, view: { ...state.view, includeUndated: true } };
    expect(recordsShown(all, layer)).toHaveLength(4);
  });

  test('a layer that was loaded anew is filtered anew', () => {
    const state = atlasState();
    const layer = layerOf(state, 'products');
    recordsShown(state, layer);
    expect(recordsShown(state, { ...layer, records: layer.records.slice(1) })).toHaveLength(3);
  });
});

describe('records that cannot be drawn', () => {
  const data = atlasData();
  const drawnWithout = (part: 'counties' | 'countries', id: string): string[] => {
    const less: AtlasData = { ...data, boundaries: { ...data.boundaries, [part]: undefined } };
    const layer = readyLayer(less, id);
    return layer ? notDrawn(less, layer, layer.records).map((each) => each.id) : [];
  };

  test('are none when every boundary is there, old codes included', () => {
    for (const layer of readyLayers(data)) expect(notDrawn(data, layer, layer.records)).toEqual([]);
  });

  test('are all counties when the county boundaries are missing', () => {
    expect(drawnWithout('counties', 'products')).toEqual(['green-tea', 'apple', 'basket', 'snow-tea']);
    expect(drawnWithout('counties', 'partners')).toEqual([]);
  });

  test('are all countries when the country boundaries are missing', () => {
    expect(drawnWithout('countries', 'partners')).toEqual(['FJI', 'ITA', 'KHM']);
  });

  test('are never points: they need no boundary', () => {
    expect(drawnWithout('counties', 'hosts')).toEqual([]);
  });

  test('are not those with one county that can be drawn', () => {
    const layer = readyLayer(data, 'products') as Layer;
    const half = record({ id: 'half', place: inCounties(['999999', '620522']) });
    const none = record({ id: 'none', place: inCounties(['999999']) });
    expect(notDrawn(data, layer, [half, none])).toEqual([none]);
  });
});

describe('the boxes of all records', () => {
  test('are found once as long as the places are the same', () => {
    const data = atlasData();
    const finer: AtlasData = { ...data, boundaries: {} };
    expect(recordBounds(finer)).toBe(recordBounds(data));
    expect(recordBounds(atlasData())).not.toBe(recordBounds(data));
  });
});

describe('the selected record', () => {
  const select = (layer: string, id: string): string | undefined =>
    selectedRecord(atlasState({ selection: { kind: 'record', layer, record: id } }))?.record.id;

  test('is found in its layer, also when that layer is switched off', () => {
    expect(select('products', 'apple')).toBe('apple');
    expect(select('partners', 'FJI')).toBe('FJI');
  });

  test('is found when the filters leave it out', () => {
    const selection = { kind: 'record', layer: 'products', record: 'apple' } as const;
    const state = atlasState({ selection, time: [1950, 1951] });
    expect(selectedRecord(state)?.record.id).toBe('apple');
  });

  test('is none when a place, or nothing that there is, is selected', () => {
    expect(selectedRecord(atlasState({ selection: { kind: 'place', code: 'FJI' } }))).toBeNull();
    expect(selectedRecord(atlasState())).toBeNull();
    expect(select('hosts', 'apple')).toBeUndefined();
  });
});

describe('the years of the atlas', () => {
  test('run from the first to the last year of any dated record, its end included', () => {
    expect(timeExtent(atlasData())).toEqual([2016, 2023]);
  });

  test('do not count a layer that could not be loaded', () => {
    const data = atlasData();
    const less: AtlasData = { ...data, layers: { ...data.layers, hosts: { status: 'loading' } } };
    expect(timeExtent(less)).toEqual([2016, 2021]);
  });

  test('are none when no record is dated', () => {
    expect(timeExtent(atlasData([]))).toBeNull();
  });
});

describe('a layer is emptied by the area', () => {
  const nowhere: Partial<AtlasState['view']> = {
    area: { kind: 'box', bounds: [-40, -50, -39, -49] },
    onlyInArea: true,
  };
  const isEmptied = (change: Partial<AtlasState['view']>): boolean => {
    const state = atlasState(change);
    return isEmptiedByArea(state, layerOf(state, 'products'));
  };

  test('when only the area keeps its records out', () => expect(isEmptied(nowhere)).toBe(true));

  test('not when all layers show what lies outside it', () =>
    expect(isEmptied({ ...nowhere, onlyInArea: false })).toBe(false));

  test('not when it has a filter of its own', () => {
    const filters = { products: { values: { kind: ['tea'] }, years: {}, text: '' } };
    expect(isEmptied({ ...nowhere, filters })).toBe(false);
  });

  test('not when the years leave nothing anyway', () =>
    expect(isEmptied({ ...nowhere, time: [1901, 1902] })).toBe(false));

  test('not when records lie in it', () =>
    expect(isEmptied({ ...nowhere, area: { kind: 'box', bounds: [-180, -90, 180, 90] } })).toBe(false));
});
