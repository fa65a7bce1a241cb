import { describe, expect, test } from 'vitest';
import { palettes } from '../../../../src/map/palette.ts';
import { hasCluster } from '../../../../src/map/svg/clusters.ts';
import { atPoint, countyLayer, pointLayer, record } from '../../fixtures.ts';
import { show } from '../drawn.ts';

const plain = palettes.light.scale;
/** Two hosts half a degree apart: 57 pixels at zoom 6.5, 28 at zoom 5.5. */
const hosts = show(
  pointLayer({
    records: [100, 100.5].map((longitude) =>
      record({ id: `at-${longitude}`, place: atPoint(longitude, 30) }),
    ),
  }),
);

describe('a mark that stands for several records', () => {
  test('is there where they are near to each other on the map', () => {
    expect(hasCluster(hosts, null, 5, plain)).toBe(true);
    expect(hasCluster(hosts, null, 7, plain)).toBe(false);
  });

  test('is there further out than the map goes, in small pictures of the world', () => {
    // 80 degrees apart: 114 pixels at zoom 0, 57 at -1, 28 at -2.
    const far = [20, 100].map((longitude) =>
      record({ id: `at-${longitude}`, place: atPoint(longitude, 30) }),
    );
    const sites = show(pointLayer({ records: far }));
    expect(hasCluster(sites, null, -1, plain)).toBe(false);
    expect(hasCluster(sites, null, -2, plain)).toBe(true);
  });

  test('is there sooner where marks are larger', () => {
    expect(hasCluster(hosts, null, 6, plain)).toBe(false);
    expect(hasCluster(hosts, null, 6, palettes.stage.scale)).toBe(true);
  });

  test('is there at every zoom for records on one spot', () =>
    expect(hasCluster(show(pointLayer()), null, 14, plain)).toBe(true));

  test('is not there for one of them', () =>
    expect(hasCluster({ ...hosts, records: hosts.records.slice(1) }, null, 3, plain)).toBe(false));

  test('is looked for within the bounds, also beyond the antimeridian', () => {
    expect(hasCluster(hosts, [90, 20, 110, 40], 5, plain)).toBe(true);
    expect(hasCluster(hosts, [110, 20, 130, 40], 5, plain)).toBe(false);
    expect(hasCluster(hosts, [170, 20, 470, 40], 5, plain)).toBe(true);
  });

  test('is not there in layers that draw each record', () => {
    const { layer } = hosts;
    const apart = { ...layer, mark: { ...layer.mark, cluster: false } };
    expect(hasCluster({ ...hosts, layer: apart }, null, 3, plain)).toBe(false);
    expect(hasCluster(show(countyLayer()), null, 3, plain)).toBe(false);
  });
});
