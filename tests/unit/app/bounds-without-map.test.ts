import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsWithoutMap, cameraWithoutMap } from '../../../src/app/bounds-without-map.ts';
import type { Bounds } from '../../../src/atlas/filter.ts';
import { eastOf } from '../../../src/geo/area.ts';
import { atlasState } from '../fixtures.ts';

const size = { width: 800, height: 500 };

describe('without a map', () => {
  test('a view without a camera shows the start', () => {
    const state = atlasState();
    expect(boundsWithoutMap(state, size)).toEqual(state.data.atlas.start.bounds);
  });

  test('what is flown to is seen', () => {
    const places = fc
      .record({
        west: fc.double({ min: -180, max: 180, noNaN: true }),
        across: fc.double({ min: 0, max: 120, noNaN: true }),
        south: fc.double({ min: -60, max: 40, noNaN: true }),
        up: fc.double({ min: 0, max: 30, noNaN: true }),
      })
      .map(({ west, across, south, up }): Bounds => [west, south, west + across, south + up]);
    fc.assert(
      fc.property(places, (wanted) => {
        const camera = cameraWithoutMap(wanted, size);
        const shown = boundsWithoutMap(atlasState({ camera }), size);
        const [west, south, , north] = shown;
        const turn = 360 * Math.floor((wanted[0] - west + 1e-3) / 360);
        expect(wanted[0] - turn).toBeGreaterThan(west - 1e-3);
        expect(wanted[2] - turn).toBeLessThan(eastOf(shown) + 1e-3);
        expect(wanted[1]).toBeGreaterThan(south - 1e-3);
        expect(wanted[3]).toBeLessThan(north + 1e-3);
      }),
    );
  });
});
