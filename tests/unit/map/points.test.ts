import fc from 'fast-check';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { AtlasRecord } from '../../../src/atlas/schema.ts';
import { differenceOf } from '../../../src/map/difference.ts';
import { pointName } from '../../../src/map/marks.ts';
import { dataColour } from '../../../src/map/palette.ts';
import type { StyleInput, StyleModel } from '../../../src/map/style/model.ts';
import { styleOf } from '../../../src/map/style/style.ts';
import { largeLayer } from '../../fixtures/large-layer.ts';
import { countyLayer, pointLayer } from '../fixtures.ts';
import {
  complaints,
  dataOf,
  draws,
  fan,
  layerOf,
  palette,
  propertyOf,
  show,
  styleInput,
  xiamen,
} from './drawn.ts';

const styled = (change: Partial<StyleInput> = {}): StyleModel => styleOf(styleInput(change));
const hasLayer = ({ layers }: StyleModel, id: string): boolean => layers.some((layer) => layer.id === id);
const recordsOf = (data: FeatureCollection): string[] =>
  data.features.flatMap(({ properties }) => properties?.record ?? []);
const pointOf = (data: FeatureCollection, id: string): Feature | undefined =>
  data.features.find(({ properties }) => properties?.record === id);

describe('points', () => {
  const hosts = (style: StyleModel): FeatureCollection => dataOf(style, 'points/hosts');

  test('stand where their records are, with evidence, exactness and colour in the symbol', () => {
    const style = styled();
    const data = hosts(style);
    const imageOf = (id: string): unknown =>
      String(propertyOf(style, 'point/hosts', 'icon-image', { ...pointOf(data, id)?.properties }));
    expect(recordsOf(data)).toEqual(['xiamen-university', 'xiamen-library', 'lanzhou-library']);
    const [university, library] = palette.qualitative as [string, string];
    expect(pointOf(data, 'xiamen-university')).toMatchObject({
      geometry: { type: 'Point', coordinates: xiamen },
    });
    expect(imageOf('xiamen-university')).toBe(pointName('confirmed', 'exact', university, palette.halo));
    expect(imageOf('xiamen-library')).toBe(pointName('partial', 'near', library, palette.halo));
    expect(imageOf('lanzhou-library')).toBe(pointName('confirmed', 'vague', library, palette.halo));
  });

  test('with several values have the colour for several', () => {
    const [first] = pointLayer().records as [AtlasRecord];
    const both = pointLayer({ records: [{ ...first, values: { hostType: ['university', 'library'] } }] });
    const image = propertyOf(styled({ shown: [show(both)] }), 'point/hosts', 'icon-image', { look: 0 });
    expect(String(image)).toContain(palette.several);
  });

  test('that the filters leave out are not there', () => {
    const left = pointLayer().records.slice(0, 1);
    expect(recordsOf(hosts(styled({ shown: [show(pointLayer(), {}, left)] })))).toEqual([
      'xiamen-university',
    ]);
  });

  test('cluster only when the layer says so', () => {
    const clustered = styled();
    expect(clustered.sources['points/hosts']?.clusterRadius).toBeGreaterThan(0);
    expect(hasLayer(clustered, 'cluster/hosts')).toBe(true);
    const single = styled({ shown: [show(pointLayer({ mark: { ...pointLayer().mark, cluster: false } }))] });
    expect(single.sources['points/hosts']?.clusterRadius).toBeUndefined();
    expect(hasLayer(single, 'cluster/hosts')).toBe(false);
  });

  test('a cluster has the colour of its layer and says how many it holds', () => {
    const style = styled();
    expect(propertyOf(style, 'cluster/hosts', 'circle-color')).toBe(dataColour(palette, 'tisc'));
    expect(String(propertyOf(style, 'cluster-count/hosts', 'text-field', { point_count: 12 }))).toBe('12');
  });

  test('fade with the opacity of their layer', () => {
    const style = styled({ shown: [show(pointLayer(), { opacity: 0.4 })] });
    expect(propertyOf(style, 'point/hosts', 'icon-opacity')).toBe(0.4);
    expect(propertyOf(style, 'cluster/hosts', 'circle-opacity')).toBe(0.4);
  });
});

describe('single points, which do not cluster', () => {
  const single = pointLayer({ mark: { ...pointLayer().mark, cluster: false } });
  const many = largeLayer(2500);
  const drawnBy = (style: StyleModel, layerId: string, sourceId: string): string[] => {
    const layer = layerOf(style, layerId);
    return dataOf(style, sourceId).features.flatMap(({ properties }) =>
      draws(layer, properties as Record<string, string | number>) ? [properties?.record] : [],
    );
  };

  test('keep their data, and a filter chooses those that are shown', () => {
    const { geometry } = styleInput();
    const all = styled({ geometry, shown: [show(single)] });
    const some = styled({ geometry, shown: [show(single, {}, single.records.slice(1))] });
    expect(some.sources['points/hosts']?.data).toBe(all.sources['points/hosts']?.data);
    expect(drawnBy(all, 'point/hosts', 'points/hosts')).toEqual(single.records.map(({ id }) => id));
    expect(drawnBy(some, 'point/hosts', 'points/hosts')).toEqual(['xiamen-library', 'lanzhou-library']);
    expect(differenceOf(all, some).map(({ kind }) => kind)).toEqual(['set-filter']);
  });

  test('have the same filter until the records change', () => {
    const records = single.records.slice(1);
    const filterNow = () => layerOf(styled({ shown: [show(single, {}, records)] }), 'point/hosts');
    expect((filterNow() as { filter: unknown }).filter).toBe((filterNow() as { filter: unknown }).filter);
  });

  test('leave those to the fan that it draws', () => {
    const style = styled({ shown: [show(single)], fan });
    expect(drawnBy(style, 'point/hosts', 'points/hosts')).toEqual(['lanzhou-library']);
    expect(recordsOf(dataOf(style, 'fan'))).toEqual(['xiamen-university', 'xiamen-library']);
  });

  test('law: exactly the shown ones are drawn, however many there are', () => {
    const layers = [single, many].map((layer) => ({ layer, source: `points/${layer.id}` }));
    fc.assert(
      fc.property(
        fc.constantFrom(...layers),
        fc.infiniteStream(fc.boolean()),
        ({ layer, source }, choices) => {
          const records = layer.records.filter(() => choices.next().value);
          const style = styled({ shown: [show(layer, {}, records)] });
          expect(drawnBy(style, `point/${layer.id}`, source)).toEqual(records.map(({ id }) => id));
        },
      ),
      { numRuns: 10 },
    );
  });

  test('are dots from afar when they are very many, full where the evidence is confirmed', () => {
    const records = many.records.slice(0, 40);
    const style = styled({ shown: [show(many, {}, records)] });
    expect(complaints(style)).toEqual([]);
    expect(drawnBy(style, 'dot/large', 'points/large')).toEqual(records.map(({ id }) => id));
    expect(layerOf(style, 'dot/large').maxzoom).toBe(layerOf(style, 'point/large').minzoom);
    const { features } = dataOf(style, 'points/large');
    for (const { id, evidence } of records) {
      const point = features.find(({ properties }) => properties?.record === id);
      const fill = String(propertyOf(style, 'dot/large', 'circle-color', { ...point?.properties }));
      expect(fill === palette.halo).toBe(evidence !== 'confirmed');
    }
    expect(hasLayer(styled({ shown: [show(single)] }), 'dot/hosts')).toBe(false);
  });
});

describe('an open fan', () => {
  const style = styled({ fan });

  test('draws its records at its leaves and no longer at the spot', () => {
    expect(recordsOf(dataOf(style, 'fan'))).toEqual(['xiamen-university', 'xiamen-library']);
    expect(recordsOf(dataOf(style, 'points/hosts'))).toEqual(['lanzhou-library']);
    expect(pointOf(dataOf(style, 'fan'), 'xiamen-library')?.geometry).toEqual({
      type: 'Point',
      coordinates: fan.leaves[1]?.position,
    });
  });

  test('draws a leg from the spot to each leaf', () => {
    const legs = dataOf(style, 'fan').features.flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : [],
    );
    expect(legs).toEqual(fan.leaves.map(({ position }) => [xiamen, position]));
  });

  test('loses the leaf of a record that a filter leaves out', () => {
    const left = pointLayer().records.slice(1);
    const filtered = styled({ fan, shown: [show(pointLayer(), {}, left)] });
    expect(recordsOf(dataOf(filtered, 'fan'))).toEqual(['xiamen-library']);
  });

  test('is gone with its layer', () => {
    expect(hasLayer(styled({ fan, shown: [show(countyLayer())] }), 'fan-leaves')).toBe(false);
  });
});
