import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { differenceOf, type StyleStep } from '../../../src/map/difference.ts';
import type { FeatureState, SourceModel, StyleModel } from '../../../src/map/style/model.ts';
import { PlainMap, plainLayer, stateName } from './plain-map.ts';

const noFeatures = (): FeatureCollection => ({ type: 'FeatureCollection', features: [] });
const datas = [noFeatures(), noFeatures(), noFeatures()];

const sources: fc.Arbitrary<Record<string, SourceModel>> = fc.dictionary(
  fc.constantFrom('counties', 'countries', 'points', 'fan'),
  fc.record(
    { data: fc.constantFrom(...datas), clusterRadius: fc.constantFrom(38, 57) },
    { requiredKeys: ['data'], noNullPrototype: true },
  ),
  { noNullPrototype: true },
);

const properties = fc.dictionary(
  fc.constantFrom('one', 'two', 'three'),
  fc.constantFrom<unknown>(1, 'red', ['get', 'x'], false),
  {
    noNullPrototype: true,
  },
);

const background = fc.record({
  id: fc.constantFrom('a', 'sea'),
  type: fc.constant('background'),
  paint: properties,
});

function layersOn(ids: string[]): fc.Arbitrary<LayerSpecification[]> {
  const drawn = (source: string): fc.Arbitrary<object> =>
    fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        type: fc.constantFrom('fill', 'line'),
        source: fc.constant(source),
        minzoom: fc.constantFrom(1, 2),
        maxzoom: fc.constantFrom(8, 9),
        filter: fc.constantFrom(['has', 'x'], ['has', 'y']),
        paint: properties,
        layout: properties,
      },
      { requiredKeys: ['id', 'type', 'source'], noNullPrototype: true },
    );
  const layers = fc.oneof(background, ...ids.map(drawn)) as fc.Arbitrary<LayerSpecification>;
  return fc.uniqueArray(layers, { selector: ({ id }) => id });
}

function statesOn(ids: string[]): fc.Arbitrary<FeatureState[]> {
  if (ids.length === 0) return fc.constant([]);
  const state = fc.record({
    source: fc.constantFrom(...ids),
    feature: fc.constantFrom('620522', 'FJI'),
    key: fc.constantFrom('products', 'partners'),
    value: fc.constantFrom(-1, 1, 2),
  });
  return fc.uniqueArray(state, { selector: stateName });
}

const styles: fc.Arbitrary<StyleModel> = sources.chain((all) =>
  fc.record({
    sources: fc.constant(all),
    layers: layersOn(Object.keys(all)),
    states: statesOn(Object.keys(all)),
    projection: fc.constantFrom('mercator' as const, 'globe' as const),
  }),
);

const empty: StyleModel = { sources: {}, layers: [], states: [], projection: 'mercator' };

function play(before: StyleModel, after: StyleModel): PlainMap {
  const map = new PlainMap(before);
  for (const step of differenceOf(before, after)) map.take(step, after);
  return map;
}

function expectStyle(map: PlainMap, style: StyleModel): void {
  expect(map.layers.map(plainLayer)).toEqual(style.layers.map(plainLayer));
  expect([...map.sources.keys()].sort()).toEqual(Object.keys(style.sources).sort());
  for (const [id, source] of map.sources) {
    expect(source.data).toBe(style.sources[id]?.data);
    expect(source.clusterRadius).toBe(style.sources[id]?.clusterRadius);
  }
  expect(map.states).toEqual(new Map(style.states.map((state) => [stateName(state), state.value])));
  expect(map.projection).toBe(style.projection);
}

test('law: from any style to any other, the steps are accepted and give exactly the other', () => {
  fc.assert(
    fc.property(styles, styles, (before, after) => {
      expectStyle(play(before, after), after);
    }),
    { numRuns: 200 },
  );
});

test('law: from nothing, and back to nothing', () => {
  fc.assert(
    fc.property(styles, (style) => {
      expectStyle(play(empty, style), style);
      expectStyle(play(style, empty), empty);
    }),
  );
});

test('law: a style that was made anew but says the same asks for nothing', () => {
  fc.assert(
    fc.property(styles, (style) => {
      const layers = structuredClone(style.layers);
      const again = Object.fromEntries(
        Object.entries(style.sources).map(([id, source]) => [id, { ...source }]),
      );
      expect(differenceOf(style, { ...style, sources: again, layers })).toEqual([]);
    }),
  );
});

describe('no more is done than needed', () => {
  const layer = (id: string, more: object = {}): LayerSpecification =>
    ({ id, type: 'fill', source: 'counties', ...more }) as LayerSpecification;
  const style = (...layers: LayerSpecification[]): StyleModel => ({
    sources: { counties: { data: datas[0] as FeatureCollection } },
    layers,
    states: [],
    projection: 'mercator',
  });
  const kinds = (before: StyleModel, after: StyleModel): string[] =>
    differenceOf(before, after).map(({ kind }) => kind);

  test('a new colour changes one property', () => {
    const before = style(layer('a', { paint: { 'fill-color': 'red', 'fill-opacity': 1 } }));
    const after = style(layer('a', { paint: { 'fill-color': 'blue', 'fill-opacity': 1 } }));
    expect(differenceOf(before, after)).toEqual([
      { kind: 'set-paint', id: 'a', name: 'fill-color', value: 'blue' },
    ]);
  });

  test('a property that is gone goes back to its standard', () => {
    const steps = differenceOf(style(layer('a', { layout: { visibility: 'none' } })), style(layer('a')));
    expect(steps).toEqual([{ kind: 'set-layout', id: 'a', name: 'visibility', value: undefined }]);
  });

  test('a new filter leaves the layer in its place', () => {
    expect(
      kinds(style(layer('a'), layer('b')), style(layer('a', { filter: ['has', 'x'] }), layer('b'))),
    ).toEqual(['set-filter']);
  });

  test('a layer brought to the top is one move', () => {
    const [a, b, c] = [layer('a'), layer('b'), layer('c')];
    expect(differenceOf(style(a, b, c), style(b, c, a))).toEqual([
      { kind: 'move-layer', id: 'a', before: undefined },
    ] satisfies StyleStep[]);
  });

  test('new data is handed over once, and no layer is touched', () => {
    const before = style(layer('a'), layer('b'));
    const after = { ...before, sources: { counties: { data: datas[1] as FeatureCollection } } };
    expect(differenceOf(before, after)).toEqual([{ kind: 'set-data', id: 'counties' }]);
  });

  test('an area that is shown no more is one word about it, and no layer is touched', () => {
    const state = (feature: string, value: number): FeatureState => ({
      source: 'counties',
      feature,
      key: 'products',
      value,
    });
    const before = { ...style(layer('a')), states: [state('620522', -1), state('430822', 1)] };
    const after = { ...style(layer('a')), states: [state('430822', 1), state('130709', -1)] };
    expect(differenceOf(before, after)).toEqual([
      { kind: 'set-state', state: state('620522', 0) },
      { kind: 'set-state', state: state('130709', -1) },
    ]);
  });

  test('another projection changes nothing else', () => {
    expect(differenceOf(style(layer('a')), { ...style(layer('a')), projection: 'globe' })).toEqual([
      { kind: 'set-projection' },
    ]);
  });
});

test('a source that begins to cluster is made anew, with the layers that draw it', () => {
  const data = datas[0] as FeatureCollection;
  const layers: LayerSpecification[] = [
    { id: 'sea', type: 'background' },
    { id: 'point/hosts', type: 'symbol', source: 'points/hosts' },
  ];
  const before: StyleModel = { ...empty, sources: { 'points/hosts': { data } }, layers };
  const after: StyleModel = { ...before, sources: { 'points/hosts': { data, clusterRadius: 38 } } };
  expectStyle(play(before, after), after);
  expect(differenceOf(before, after).filter((step) => 'id' in step && step.id === 'sea')).toEqual([]);
});
