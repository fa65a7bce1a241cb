import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/geo/area.ts';
import { startSketch } from '../../../src/geo/sketch.ts';
import { kilometresBetween, type Position } from '../../../src/geo/sphere.ts';
import { areaFeatures, outerEdges } from '../../../src/map/area-features.ts';
import { palettes } from '../../../src/map/palette.ts';
import type { StyleInput } from '../../../src/map/style/model.ts';
import { nearestPart, sketchPart, uncertaintyPart } from '../../../src/map/style/space.ts';
import { styleOf } from '../../../src/map/style/style.ts';
import { nearestTo } from '../../../src/state/nearest.ts';
import { atlasData, atlasState, countyLayer, pointLayer, words } from '../fixtures.ts';
import { complaints, dataOf, fan, selecting, show, styleInput } from './drawn.ts';

const data = atlasData([
  countyLayer({ nearest: [{ layer: 'hosts', title: words('Hosts'), list: 'nearest' }] }),
  pointLayer(),
]);
const box: Area = { kind: 'box', bounds: [100, 30, 110, 40] };
const apple = { kind: 'record', layer: 'products', record: 'apple' } as const;
const nearest = nearestTo(atlasState({ selection: apple, nearest: 'hosts' }, data));
const drawing = {
  ...startSketch('polygon'),
  points: [
    [100, 30],
    [110, 30],
    [105, 40],
  ] as Position[],
  pointer: [101, 35] as Position,
};

/** Geometries of one part of a feature collection. */
function partsOf(collection: ReturnType<typeof areaFeatures>, part: string): Geometry[] {
  return (collection?.features ?? []).flatMap(({ properties, geometry }) =>
    properties?.part === part ? [geometry] : [],
  );
}

describe('MapLibre has no complaint', () => {
  test.each<[string, Partial<StyleInput>]>([
    ['about an area', { area: areaFeatures(data, box) }],
    ['about a drawing', { sketch: drawing }],
    ['about a drawing just begun', { sketch: startSketch('circle') }],
    ['about lines to what is nearest', { nearest }],
    ['about the circle of a point that may be off', selecting('hosts', 'lanzhou-library')],
    ['in the dark', { area: areaFeatures(data, box), sketch: drawing, nearest, palette: palettes.dark }],
  ])('%s', (_what, change) => {
    expect(complaints(styleOf(styleInput(change)))).toEqual([]);
  });

  test('and all of it lies under the points, but for a drawing, which lies on top', () => {
    const input = styleInput({
      area: areaFeatures(data, box),
      sketch: drawing,
      nearest,
      ...selecting('hosts', 'lanzhou-library'),
    });
    const ids = styleOf({ ...input, shown: [show(pointLayer()), show(countyLayer())] }).layers.map(
      ({ id }) => id,
    );
    const points = ids.indexOf('point/hosts');
    for (const id of ['area-fill', 'area-edge', 'nearest-lines', 'nearest-ends', 'uncertainty-edge']) {
      expect(ids.indexOf(id), id).toBeGreaterThan(ids.indexOf('area/products'));
      expect(ids.indexOf(id), id).toBeLessThan(points);
    }
    expect(ids.at(-1)).toBe('sketch-points');
  });
});

describe('the area', () => {
  test('of a province is its shape; nothing is drawn for none, or for one that is not known', () => {
    const province = areaFeatures(data, { kind: 'place', code: '430000' });
    expect(partsOf(province, 'fill')).toHaveLength(1);
    expect(partsOf(province, 'edge')).toHaveLength(1);
    expect(areaFeatures(data, null)).toBeNull();
    expect(areaFeatures(data, { kind: 'place', code: '999999' })).toBeNull();
    expect(areaFeatures({ ...data, boundaries: {} }, { kind: 'place', code: '430000' })).toBeNull();
  });

  test('that crosses itself is an outline without a fill', () => {
    const corners: Position[] = [
      [100, 30],
      [110, 40],
      [110, 30],
      [100, 40],
    ];
    const crossed = areaFeatures(data, { kind: 'polygon', corners });
    expect(partsOf(crossed, 'fill')).toEqual([]);
    const [edge] = partsOf(crossed, 'edge');
    const drawn = edge?.type === 'LineString' ? edge.coordinates : [];
    for (const corner of corners) expect(drawn).toContainEqual(corner);
    expect(drawn.at(-1)).toEqual(corners[0]);
  });

  test('of a prefecture is made of its counties', () => {
    const parentsOf = (code: string): string[] => (code.startsWith('4308') ? ['430800'] : []);
    const known = { ...data, gazetteer: { ...data.gazetteer, parentsOf } };
    const prefecture = areaFeatures(known, { kind: 'place', code: '430800' });
    expect(partsOf(prefecture, 'fill')).toHaveLength(1);
  });

  test('is the same object until area or shapes change', () => {
    const first = areaFeatures(data, box);
    expect(areaFeatures(data, box)).toBe(first);
    expect(areaFeatures(data, { ...box })).not.toBe(first);
  });

  test('edges that two counties share are not part of the border', () => {
    const square = (west: number): Geometry => ({
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west + 1, 0],
          [west + 1, 1],
          [west, 1],
          [west, 0],
        ],
      ],
    });
    const edges = outerEdges([square(0), square(1)]).flatMap((line) =>
      line.slice(1).map((to, index) => [line[index], to].map(String).sort().join(' ')),
    );
    expect(edges).toHaveLength(6);
    expect(edges).not.toContain('1,0 1,1');
  });
});

describe('a drawing', () => {
  const features = (part: Parameters<typeof sketchPart>[0]) => dataOf(sketchPart(part), 'sketch');

  test('has its corners, the line to the pointer, and what that would enclose', () => {
    const drawn = features(styleInput({ sketch: drawing }));
    expect(partsOf(drawn, 'point')).toHaveLength(3);
    expect(partsOf(drawn, 'edge')).toHaveLength(1);
    expect(partsOf(drawn, 'fill')).toHaveLength(1);
  });

  test.each(['box', 'circle'] as const)('of a %s shows it as it would be', (kind) => {
    const sketch = {
      ...startSketch(kind),
      points: [[100, 30]] as Position[],
      pointer: [105, 35] as Position,
    };
    expect(partsOf(features(styleInput({ sketch })), 'fill')).toHaveLength(1);
  });

  test('without a pointer shows its points only', () => {
    const sketch = { ...startSketch('box'), points: [[100, 30]] as Position[] };
    expect(features(styleInput({ sketch })).features).toHaveLength(1);
  });
});

test('lines go from the selection to each of the nearest, with a dot at both ends', () => {
  const drawn = dataOf(nearestPart(styleInput({ nearest })), 'nearest');
  expect(partsOf(drawn, 'edge')).toHaveLength(3);
  expect(partsOf(drawn, 'point')).toHaveLength(6);
});

describe('how far a point may be off', () => {
  test('is a circle of that many kilometres on the ground', () => {
    const input = styleInput(selecting('hosts', 'lanzhou-library'));
    const [round] = dataOf(uncertaintyPart(input), 'uncertainty').features;
    const ring = round?.geometry.type === 'Polygon' ? round.geometry.coordinates[0] : [];
    for (const point of ring ?? [])
      expect(kilometresBetween([103.83, 36.06], point as Position)).toBeCloseTo(15, 6);
  });

  test('is not drawn for a county, for nothing, and round a leaf of the fan, which is drawn aside', () => {
    for (const change of [
      selecting('products', 'apple'),
      {},
      { fan, ...selecting('hosts', 'xiamen-library') },
    ])
      expect(uncertaintyPart(styleInput(change)).layers).toEqual([]);
  });
});
