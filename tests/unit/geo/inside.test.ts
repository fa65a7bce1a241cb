import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type Region, regionOf } from '../../../src/geo/area.ts';
import { regionTest, shapeOf } from '../../../src/geo/inside.ts';
import { kilometresBetween, type Position } from '../../../src/geo/sphere.ts';

type Box = [west: number, south: number, east: number, north: number];

function ringOf([west, south, east, north]: Box): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
const square = (bounds: Box, ...holes: Box[]): Polygon => ({
  type: 'Polygon',
  coordinates: [ringOf(bounds), ...holes.map(ringOf)],
});
const inBox = (...bounds: Box) => regionTest(regionOf({ kind: 'box', bounds }) as Region);
const inPolygon = (...corners: Position[]) => regionTest({ kind: 'polygon', corners });
const inCircle = (centre: Position, radius: number) =>
  regionTest({ kind: 'circles', centres: [centre], radius });

const whole = (from: number, to: number) => fc.integer({ min: from, max: to });
const position = fc.tuple(whole(-1800, 1800), whole(-900, 900)).map(([x, y]): Position => [x / 10, y / 10]);
/** Sides at least a degree long. */
const bounds = fc
  .tuple(whole(-180, 170), whole(-90, 80), whole(1, 60), whole(1, 40))
  .map(([x, y, wide, high]): Box => [x, y, x + wide, Math.min(90, y + high)]);
const turn = fc.constantFrom(-360, 0, 360);

describe('points', () => {
  test('law: a point is in a box when its longitude, by any turn, and its latitude are', () => {
    fc.assert(
      fc.property(position, bounds, turn, ([x, y], [west, south, east, north], by) => {
        const naive =
          y >= south && y <= north && [-360, 0, 360].some((round) => x + round >= west && x + round <= east);
        expect(inBox(west + by, south, east + by, north).hasPoint([x, y])).toBe(naive);
      }),
    );
  });

  test('law: a point is in a circle when the distance is at most the radius', () => {
    fc.assert(
      fc.property(
        position,
        position,
        fc.double({ min: 1, max: 20_000, noNaN: true }),
        (point, centre, radius) => {
          expect(inCircle(centre, radius).hasPoint(point)).toBe(kilometresBetween(point, centre) <= radius);
        },
      ),
    );
  });

  test('exactly at the radius is inside', () => {
    const radius = kilometresBetween([100, 30], [104, 33]);
    expect(inCircle([100, 30], radius).hasPoint([104, 33])).toBe(true);
    expect(inCircle([100, 30], radius * (1 - 1e-9)).hasPoint([104, 33])).toBe(false);
  });

  test('of several circles one is enough', () => {
    const region = regionTest({
      kind: 'circles',
      centres: [
        [100, 30],
        [110, 30],
      ],
      radius: 100,
    });
    expect(region.hasPoint([110.5, 30])).toBe(true);
    expect(region.hasPoint([105, 30])).toBe(false);
  });

  test('across the antimeridian', () => {
    const fiji = inPolygon([176, -20], [183, -20], [183, -12], [176, -12]);
    expect(fiji.hasPoint([178, -18])).toBe(true);
    expect(fiji.hasPoint([-178, -18])).toBe(true);
    expect(fiji.hasPoint([-176, -18])).toBe(false);
    expect(inCircle([179.5, 0], 200).hasPoint([-179.5, 0])).toBe(true);
  });

  test('round a pole', () => {
    expect(inCircle([0, 85], 1000).hasPoint([180, 89])).toBe(true);
    expect(inCircle([0, 85], 1000).hasPoint([180, 80])).toBe(false);
  });

  test('a box wider than the earth holds every longitude', () => {
    fc.assert(
      fc.property(position, (point) => {
        expect(inBox(-300, -90, 300, 90).hasPoint(point)).toBe(true);
      }),
    );
  });
});

describe('shapes', () => {
  test.each<[string, Box, boolean]>([
    ['a common part', [4, 4, 8, 8], true],
    ['wholly within', [1, 1, 2, 2], true],
    ['wholly around', [-5, -5, 9, 9], true],
    ['the same', [0, 0, 5, 5], true],
    ['a common border', [5, 0, 9, 5], false],
    ['a touching corner', [5, 5, 9, 9], false],
    ['apart', [6, 6, 9, 9], false],
  ])('%s, whichever of the two is the area', (_, other, overlap) => {
    const here: Box = [0, 0, 5, 5];
    expect(inBox(...here).overlaps(shapeOf(square(other)))).toBe(overlap);
    expect(inBox(...other).overlaps(shapeOf(square(here)))).toBe(overlap);
  });

  test('law: boxes overlap when both their sides do, by any turn', () => {
    fc.assert(
      fc.property(bounds, bounds, turn, (area, shape, by) => {
        const naive =
          area[1] < shape[3] &&
          shape[1] < area[3] &&
          [-360, 0, 360].some((round) => area[0] + round < shape[2] && shape[0] < area[2] + round);
        expect(inBox(area[0] + by, area[1], area[2] + by, area[3]).overlaps(shapeOf(square(shape)))).toBe(
          naive,
        );
      }),
    );
  });

  test('law: a shape whose inner point lies in a box or circle overlaps it', () => {
    fc.assert(
      fc.property(bounds, bounds, fc.double({ min: 1, max: 5000, noNaN: true }), (area, shape, radius) => {
        const inner: Position = [(shape[0] + shape[2]) / 2, (shape[1] + shape[3]) / 2];
        const centre: Position = [area[0], area[1]];
        for (const region of [inBox(...area), inCircle(centre, radius)])
          if (region.hasPoint(inner)) expect(region.overlaps(shapeOf(square(shape)))).toBe(true);
      }),
    );
  });

  test('law: a larger circle holds all that a smaller one does', () => {
    const radius = fc.double({ min: 1, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(position, bounds, radius, radius, (centre, shape, one, other) => {
        const [small, large] = [
          inCircle(centre, Math.min(one, other)),
          inCircle(centre, Math.max(one, other)),
        ];
        const corner: Position = [shape[0], shape[1]];
        if (small.hasPoint(corner)) expect(large.hasPoint(corner)).toBe(true);
        if (small.overlaps(shapeOf(square(shape)))) expect(large.overlaps(shapeOf(square(shape)))).toBe(true);
      }),
    );
  });

  test('law: a circle overlaps a shape when some point of a fine grid on the shape is nearer than the radius', () => {
    const small = fc
      .tuple(whole(-170, 170), whole(-80, 75), whole(1, 5), whole(1, 5))
      .map(([x, y, wide, high]): Box => [x, y, x + wide, y + high]);
    fc.assert(
      fc.property(
        small,
        position,
        fc.double({ min: 20, max: 3000, noNaN: true }),
        (shape, centre, radius) => {
          const [west, south, east, north] = shape;
          let nearest = Infinity;
          for (let i = 0; i <= 40; i++) {
            for (let j = 0; j <= 40; j++) {
              const point: Position = [west + (i / 40) * (east - west), south + (j / 40) * (north - south)];
              nearest = Math.min(nearest, kilometresBetween(centre, point));
            }
          }
          // The grid is up to 10 km coarse.
          fc.pre(Math.abs(nearest - radius) > 10);
          expect(inCircle(centre, radius).overlaps(shapeOf(square(shape)))).toBe(nearest < radius);
        },
      ),
    );
  });

  test('a circle over the middle of a long border touches the shape between its corners', () => {
    const shape = shapeOf(square([100, 30, 102, 32]));
    expect(inCircle([101, 32.5], 60).overlaps(shape)).toBe(true);
    expect(inCircle([101, 32.5], 50).overlaps(shape)).toBe(false);
  });

  test('what lies in a hole lies outside', () => {
    const ring = shapeOf(square([0, 0, 9, 9], [2, 2, 7, 7]));
    expect(inBox(3, 3, 6, 6).overlaps(ring)).toBe(false);
    expect(inBox(3, 3, 6, 8).overlaps(ring)).toBe(true);
    expect(inBox(2, 2, 7, 7).overlaps(ring)).toBe(false);
    expect(inCircle([4.5, 4.5], 200).overlaps(ring)).toBe(false);
    expect(inCircle([4.5, 4.5], 400).overlaps(ring)).toBe(true);
  });

  test('a polygon that bends round a shape does not hold it', () => {
    const hook = inPolygon([0, 0], [9, 0], [9, 9], [6, 9], [6, 3], [3, 3], [3, 9], [0, 9]);
    expect(hook.overlaps(shapeOf(square([4, 4, 5, 8])))).toBe(false);
    expect(hook.overlaps(shapeOf(square([3, 3, 6, 9])))).toBe(false);
    expect(hook.overlaps(shapeOf(square([4, 2, 5, 8])))).toBe(true);
    expect(hook.overlaps(shapeOf(square([-1, -1, 10, 10])))).toBe(true);
  });

  test('a shape in two parts, cut at the antimeridian, is asked part by part', () => {
    const cut: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[ringOf([177, -20, 180, -12])], [ringOf([-180, -20, -178, -12])]],
    };
    expect(inBox(181, -19, 190, -13).overlaps(shapeOf(cut))).toBe(true);
    expect(inBox(-179, -19, -170, -13).overlaps(shapeOf(cut))).toBe(true);
    expect(inBox(182, -19, 190, -13).overlaps(shapeOf(cut))).toBe(false);
    expect(inCircle([185, -16], 400).overlaps(shapeOf(cut))).toBe(true);
  });

  test('round the south pole, where the shape of Antarctica is cut', () => {
    const antarctica = shapeOf(square([-180, -90, 180, -70]));
    expect(inCircle([0, -90], 10).overlaps(antarctica)).toBe(true);
    expect(inCircle([30, -60], 1200).overlaps(antarctica)).toBe(true);
    expect(inCircle([30, -60], 1000).overlaps(antarctica)).toBe(false);
  });

  test('a shape without an area overlaps nothing', () => {
    expect(inBox(0, 0, 9, 9).overlaps(shapeOf({ type: 'Point', coordinates: [1, 1] }))).toBe(false);
  });
});
