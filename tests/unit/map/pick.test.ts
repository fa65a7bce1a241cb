import { describe, expect, test } from 'vitest';
import type { Layer } from '../../../src/atlas/schema.ts';
import type { Hit } from '../../../src/map/hits.ts';
import { isPile, pick, recordsAt } from '../../../src/map/pick.ts';
import type { ShownLayer } from '../../../src/map/style/model.ts';
import { gazetteer } from '../fixture-places.ts';
import { countryLayer, countyLayer, inCounties, pointLayer, record } from '../fixtures.ts';

const { resolve } = gazetteer();
const show = (layer: Layer): ShownLayer => ({
  layer,
  view: { id: layer.id, visible: true, opacity: 1, colourBy: null },
  records: layer.records,
});
const shown = [countyLayer(), pointLayer(), countryLayer()].map(show);

const area = (layerId: string, code: string): Hit => ({
  layerId,
  sourceId: 'counties',
  properties: { code },
});
const point = (id: string, coordinates: [number, number] = [118.097, 24.438], layer = 'hosts'): Hit => ({
  layerId: `point/${layer}`,
  sourceId: `points/${layer}`,
  properties: { layer, record: id },
  coordinates,
});
const cluster: Hit = {
  layerId: 'cluster/hosts',
  sourceId: 'points/hosts',
  properties: { cluster_id: 1, point_count: 2 },
  coordinates: [118, 24],
};
const ground = [area('land', 'CHN'), area('county-area', '430822')];
const click = (...hits: Hit[]) => pick(hits, shown, resolve);
const select = (layer: string, id: string) => ({ kind: 'record' as const, layer, record: id });
const choice = (layer: string, id: string) => ({ selection: select(layer, id) });

describe('a click', () => {
  test('on the sea means nothing', () => {
    expect(click()).toEqual({ kind: 'nothing' });
  });

  test('on land without a record means nothing', () => {
    expect(click(...ground)).toEqual({ kind: 'nothing' });
  });

  test('on a county with one record means the record', () => {
    expect(click(area('area/products', '130709'), ...ground)).toEqual({
      kind: 'record',
      selection: select('products', 'snow-tea'),
    });
  });

  test('on a hatched county means its records as well', () => {
    expect(click(area('area-hatched/products', '620522'))).toEqual({
      kind: 'several',
      choices: [choice('products', 'apple'), choice('products', 'basket')],
    });
  });

  test('on a county of two layers lets the reader choose, the topmost layer first', () => {
    const other = show(
      countyLayer({ id: 'designated', records: [record({ id: 'chongli', place: inCounties(['130709']) })] }),
    );
    const hits = [area('area/products', '130709'), area('area/designated', '130709')];
    const choices = [choice('products', 'snow-tea'), choice('designated', 'chongli')];
    expect(pick(hits, [...shown, other], resolve)).toEqual({ kind: 'several', choices });
    expect(pick(hits, [other, ...shown], resolve)).toEqual({
      kind: 'several',
      choices: [...choices].reverse(),
    });
  });

  test('on a country means its record', () => {
    expect(click(area('area-apart/partners', 'ITA'), area('land', 'ITA'))).toEqual({
      kind: 'record',
      selection: select('partners', 'ITA'),
    });
  });

  test('on a point means the point, though an area lies under it', () => {
    expect(click(point('lanzhou-library'), area('area/products', '620522'))).toEqual({
      kind: 'record',
      selection: select('hosts', 'lanzhou-library'),
    });
  });

  test('on a point that tiles give twice means the point', () => {
    expect(click(point('lanzhou-library'), point('lanzhou-library'))).toMatchObject({ kind: 'record' });
  });

  test('on points of one layer on one spot means the pile', () => {
    const hits = [point('xiamen-university'), point('xiamen-library', [118.0971, 24.4381])];
    expect(click(...hits)).toEqual({
      kind: 'pile',
      layer: 'hosts',
      records: ['xiamen-university', 'xiamen-library'],
      centre: [118.097, 24.438],
    });
  });

  test('on points that lie close but apart lets the reader choose', () => {
    const hits = [point('xiamen-university'), point('xiamen-library', [118.2, 24.5])];
    expect(click(...hits)).toEqual({
      kind: 'several',
      choices: [choice('hosts', 'xiamen-university'), choice('hosts', 'xiamen-library')],
    });
  });

  test('on points of two layers on one spot lets the reader choose', () => {
    expect(click(point('xiamen-university'), point('office', [118.097, 24.438], 'sites'))).toEqual({
      kind: 'several',
      choices: [choice('hosts', 'xiamen-university'), choice('sites', 'office')],
    });
  });

  test('on leaves of an open fan never opens the fan again', () => {
    const leaf = (id: string): Hit => ({ ...point(id), layerId: 'fan-leaves' });
    expect(click(leaf('xiamen-university'))).toMatchObject({ kind: 'record' });
    expect(click(leaf('xiamen-university'), leaf('xiamen-library'))).toMatchObject({ kind: 'several' });
  });

  test('on a cluster means the cluster, though an area lies under it', () => {
    expect(click(cluster, area('area/products', '430822'))).toEqual({
      kind: 'cluster',
      hit: cluster,
      layer: 'hosts',
    });
  });

  test('on a point beside a cluster means the point', () => {
    expect(click(cluster, point('lanzhou-library'))).toMatchObject({ kind: 'record' });
  });
});

describe('the records of an area', () => {
  test('are found when their code is an old one', () => {
    expect(recordsAt([area('area/products', '130709')], shown, resolve)).toEqual([
      { layer: 'products', record: 'snow-tea' },
    ]);
  });

  test('are only those that the filters leave', () => {
    const [products] = shown as [ShownLayer];
    const filtered = [{ ...products, records: products.records.filter(({ id }) => id === 'apple') }];
    expect(recordsAt([area('area/products', '620522')], filtered, resolve)).toEqual([
      { layer: 'products', record: 'apple' },
    ]);
  });

  test('are only those of the layer that was hit', () => {
    const longer = show(countyLayer({ id: 'old-products' }));
    expect(recordsAt([area('area/old-products', '130709')], [...shown, longer], resolve)).toEqual([
      { layer: 'old-products', record: 'snow-tea' },
    ]);
  });

  test('are named once when two map layers show them', () => {
    const hits = [area('area/products', '430822'), area('area-hatched/products', '620522')];
    const found = recordsAt(hits, shown, resolve).map((each) => each.record);
    expect(found).toEqual(['green-tea', 'apple', 'basket']);
  });
});

describe('the points of a cluster', () => {
  test('are a pile when they lie within some metres of each other', () => {
    expect(
      isPile([
        [118.097, 24.438],
        [118.0975, 24.4385],
      ]),
    ).toBe(true);
  });

  test('are no pile when one lies apart', () => {
    expect(
      isPile([
        [118.097, 24.438],
        [118.097, 24.438],
        [118.1, 24.438],
      ]),
    ).toBe(false);
  });
});
