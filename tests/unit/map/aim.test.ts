import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eastOf } from '../../../src/geo/area.ts';
import { aimOf, turnedRound } from '../../../src/map/aim.ts';

const world = (zoom: number): number => 512 * 2 ** zoom;

describe('where a scene looks', () => {
  test('is the box that the map shows', () => {
    // At zoom 1 the equator is 1024 CSS pixels long: 512 of them are half of it.
    const { bounds } = aimOf({ zoom: 1, bearing: 0, pitch: 0 }, [100, 0], [512, 256]);
    expect(bounds[0]).toBeCloseTo(10, 3);
    expect(bounds[2]).toBeCloseTo(-170, 3);
    expect(bounds[1]).toBeCloseTo(-bounds[3], 3);
  });

  test('tells no turn of a map that faces north', () => {
    expect(aimOf({ zoom: 4, bearing: 0, pitch: 0 }, [100, 30], [800, 600])).not.toHaveProperty('bearing');
    expect(aimOf({ zoom: 4, bearing: 30, pitch: 20 }, [100, 30], [800, 600])).toMatchObject({
      bearing: 30,
      pitch: 20,
    });
  });

  test('is the whole world round the middle of the map, where all of it is seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), (middle) => {
        const { bounds } = aimOf({ zoom: 0.6, bearing: 0, pitch: 0 }, [middle, 0], [1440, 900]);
        const [west, east] = [bounds[0], eastOf(bounds)];
        expect(east - west).toBeCloseTo(360, 2);
        expect(Math.abs((west + east) / 2 - middle) % 360).toBeCloseTo(0, 3);
        // The form of a scene allows no more.
        expect(Math.max(Math.abs(bounds[0]), Math.abs(bounds[2]))).toBeLessThanOrEqual(180);
      }),
    );
  });
});

describe('a camera that is turned', () => {
  test('keeps a point of the screen where it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: -400, max: 400 }),
        (bearing, right, down) => {
          const north = { longitude: 100, latitude: 30, zoom: 6, bearing: 0, pitch: 0 };
          const turned = turnedRound(north, [right, down], bearing, 0);
          const angle = (bearing * Math.PI) / 180;
          const degrees = 360 / world(6);
          // Where the point lies on the turned map, along the equator from the middle of the screen.
          const along = (right * Math.cos(angle) - down * Math.sin(angle)) * degrees;
          expect(turned.longitude + along).toBeCloseTo(100 + right * degrees, 6);
          expect(turned.bearing).toBe(bearing);
        },
      ),
    );
  });
});
