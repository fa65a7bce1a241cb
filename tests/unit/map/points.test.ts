import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { AtlasRecord } from '../../../src/atlas/schema.ts';
import { pointName } from '../../../src/map/marks.ts';
import { dataColour } from '../../../src/map/palette.ts';
import type { StyleInput, StyleModel } from '../../../src/map/style/model.ts';
import { styleOf } from '../../../src/map/style/style.ts';
import { countyLayer, pointLayer } from '../fixtures.ts';
import { dataOf, fan, palette, propertyOf, show, styleInput, xiamen } from './drawn.ts';

const styled = (change: Partial<StyleInput> = {}): StyleModel => styleOf(styleInput(change));
const hasLayer = ({ layers }: StyleModel, id: string): boolean => layers.some((layer) => layer.id === id);
const recordsOf = (data: FeatureCollection): string[] =>
  data.features.flatMap(({ properties }) => properties?.record ?? []);
const pointOf = (data: FeatureCollection, id: string): Feature | undefined =>
  data.features.find(({ properties }) => properties?.record === id);

describe('points', () => {
  const hosts = (style: StyleModel): FeatureCollection => dataOf(style, 'points/hosts');

  test('stand where their records are, with evidence, exactness and colour in the symbol', () => {
    const data = hosts(styled());
    expect(recordsOf(data)).toEqual(['xiamen-university', 'xiamen-library', 'lanzhou-library']);
    const [university, library] = palette.qualitative as [string, string];
    expect(pointOf(data, 'xiamen-university')).toMatchObject({
      geometry: { type: 'Point', coordinates: xiamen },
      properties: { layer: 'hosts', image: pointName('confirmed', 'exact', university, palette.halo) },
    });
    expect(pointOf(data, 'xiamen-library')?.properties?.image).toBe(
      pointName('partial', 'near', library, palette.halo),
    );
    expect(pointOf(data, 'lanzhou-library')?.properties?.image).toBe(
      pointName('confirmed', 'vague', library, palette.halo),
    );
  });

  test('with several values have the colour for several', () => {
    const [first] = pointLayer().records as [AtlasRecord];
    const both = pointLayer({ records: [{ ...first, values: { hostType: ['university', 'library'] } }] });
    const data = dataOf(styled({ shown: [show(both)] }), 'points/hosts');
    expect(data.features[0]?.properties?.image).toContain(palette.several);
  });

  test('that the filters leave out are not there', () => {
    const left = pointLayer().records.slice(0, 1);
    expect(recordsOf(hosts(styled({ shown: [show(pointLayer(), {}, left)] })))).toEqual([
      'xiamen-university',
    ]);
  });

  test('cluster only when the layer says so', () => {
    const clustered = styled();
    expect(clustered.sources['points/hosts']?.cluster).toBe(true);
    expect(hasLayer(clustered, 'cluster/hosts')).toBe(true);
    const single = styled({ shown: [show(pointLayer({ mark: { ...pointLayer().mark, cluster: false } }))] });
    expect(single.sources['points/hosts']?.cluster).toBeFalsy();
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
