import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/atlas/filter.ts';
import { protocol, readMessage, version } from '../../../src/embed/messages.ts';
import { boundsToTell } from '../../../src/embed/told-bounds.ts';
import { eastOf } from '../../../src/geo/area.ts';

/** What MapLibre tells of a flat map: it runs on beyond 180 degrees in both directions. */
const mapBounds = fc
  .record({
    west: fc.double({ min: -900, max: 900, noNaN: true }),
    across: fc.double({ min: 1e-6, max: 800, noNaN: true }),
    south: fc.double({ min: -90, max: 89, noNaN: true }),
    up: fc.double({ min: 1e-3, max: 1, noNaN: true }),
  })
  .map(({ west, across, south, up }): Bounds => [west, south, west + across, south + up * (90 - south)]);

describe('bounds that are told', () => {
  test('are accepted when the page sends them back', () => {
    fc.assert(
      fc.property(mapBounds, (bounds) => {
        const to = { bounds: boundsToTell(bounds) };
        const message = { protocol, version, id: '1', command: 'fly', to };
        expect(readMessage(message)).toEqual(message);
      }),
    );
  });

  test('are the part of the earth that the map shows', () => {
    fc.assert(
      fc.property(mapBounds, (bounds) => {
        const told = boundsToTell(bounds);
        expect(eastOf(told) - told[0]).toBeCloseTo(Math.min(bounds[2] - bounds[0], 360), 6);
        if (bounds[2] - bounds[0] < 360)
          expect(((((bounds[0] - told[0]) / 360) % 1) + 1.5) % 1).toBeCloseTo(0.5, 6);
      }),
    );
  });

  test.each<[string, Bounds, Bounds]>([
    ['within the world stay as they are', [100, 20, 110, 30], [100, 20, 110, 30]],
    [
      'across the antimeridian have a west greater than the east',
      [170, -50, 200, -10],
      [170, -50, -160, -10],
    ],
    ['a turn away come back', [-200, 0, -190, 10], [160, 0, 170, 10]],
    ['up to the antimeridian end at 180', [170, 0, 180, 10], [170, 0, 180, 10]],
    ['once round the world are all of it', [-300, -80, 200, 80], [-180, -80, 180, 80]],
  ])('%s', (_what, bounds, told) => {
    expect(boundsToTell(bounds)).toEqual(told);
  });
});
