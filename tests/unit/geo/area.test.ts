import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Area,
  boundsOfCircle,
  boundsOfRegion,
  type Region,
  regionOf,
  squareKilometres,
} from '../../../src/geo/area.ts';
import {
  circlePoints,
  earthRadius,
  greatCircle,
  kilometresBetween,
  type Position,
} from '../../../src/geo/sphere.ts';

function region(area: Parameters<typeof regionOf>[0]): Region {
  const found = regionOf(area);
  if (typeof found === 'string') throw new Error(`The area is not sound: ${found}.`);
  return found;
}

const polygon = (...corners: Position[]): Area & { kind: 'polygon' } => ({ kind: 'polygon', corners });
const box = (...bounds: [number, number, number, number]): Area & { kind: 'box' } => ({
  kind: 'box',
  bounds,
});

describe('what keeps an area from being asked about', () => {
  test.each([
    ['two corners', polygon([0, 0], [1, 0]), 'too-few-corners'],
    ['three corners, two of them the same', polygon([0, 0], [1, 0], [1, 0]), 'too-few-corners'],
    ['no corners', polygon(), 'too-few-corners'],
    ['a bow tie', polygon([0, 0], [2, 2], [2, 0], [0, 2]), 'crosses-itself'],
    ['a bow tie across the antimeridian', polygon([179, 0], [181, 2], [181, 0], [179, 2]), 'crosses-itself'],
    ['corners in a line', polygon([0, 0], [1, 1], [2, 2]), 'empty'],
    ['more than once round the earth', polygon([-190, 0], [180, 0], [0, 50]), 'too-large'],
    ['a box without width', box(5, 0, 5, 10), 'empty'],
    ['a box without height', box(5, 10, 6, 10), 'empty'],
    ['a box upside down', box(5, 10, 6, 0), 'empty'],
    [
      'a circle without a radius',
      { kind: 'circle', centre: [0, 0] as Position, radius: 0 } as const,
      'empty',
    ],
  ])('%s', (_, area, problem) => {
    expect(regionOf(area)).toBe(problem);
  });

  test('a corner set twice is one corner', () => {
    expect(region(polygon([0, 0], [1, 0], [1, 0], [1, 1]))).toEqual({
      kind: 'polygon',
      corners: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    });
  });

  test('a box whose east lies west of its west crosses the antimeridian', () => {
    expect(boundsOfRegion(region(box(170, -20, -170, -10)))).toEqual([170, -20, 190, -10]);
  });

  test('a box wider than the earth is all longitudes', () => {
    expect(boundsOfRegion(region(box(-300, -20, 300, 20)))).toEqual([-180, -20, 180, 20]);
  });
});

describe('sizes in square kilometres', () => {
  const whole = 4 * Math.PI * earthRadius ** 2;

  test('the whole earth as a box, and as the largest circle', () => {
    expect(squareKilometres(region(box(-180, -90, 180, 90)))).toBeCloseTo(whole, 0);
    expect(squareKilometres({ kind: 'circles', centres: [[10, 20]], radius: 20_040 })).toBeCloseTo(whole, 0);
  });

  test('an eighth of the earth', () => {
    expect(squareKilometres(region(box(0, 0, 90, 90)))).toBeCloseTo(whole / 8, 0);
  });

  test('a box and the same box as a polygon, either way round', () => {
    const corners: Position[] = [
      [70, 10],
      [130, 10],
      [130, 50],
      [70, 50],
    ];
    const expected = squareKilometres(region(box(70, 10, 130, 50))) as number;
    expect(squareKilometres(region(polygon(...corners)))).toBeCloseTo(expected, 3);
    expect(squareKilometres(region(polygon(...corners.reverse())))).toBeCloseTo(expected, 3);
  });

  test('a small circle is nearly flat', () => {
    expect(squareKilometres({ kind: 'circles', centres: [[100, 30]], radius: 10 })).toBeCloseTo(314.16, 1);
  });

  test('circles that may overlap have no size to tell', () => {
    const centres: Position[] = [
      [100, 30],
      [100.1, 30],
    ];
    expect(squareKilometres({ kind: 'circles', centres, radius: 50 })).toBeNull();
  });
});

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('circles', () => {
  test('law: every point drawn is at the distance, and lies in the box round the circle', () => {
    fc.assert(
      fc.property(position, fc.double({ min: 0.5, max: 19_000, noNaN: true }), (centre, radius) => {
        const [west, south, east, north] = boundsOfCircle(centre, radius);
        for (const point of circlePoints(centre, radius)) {
          expect(kilometresBetween(centre, point)).toBeCloseTo(radius, 3);
          expect(point[0]).toBeGreaterThanOrEqual(west - 1e-6);
          expect(point[0]).toBeLessThanOrEqual(east + 1e-6);
          expect(point[1]).toBeGreaterThanOrEqual(south - 1e-6);
          expect(point[1]).toBeLessThanOrEqual(north + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a circle round a pole reaches all longitudes and the pole', () => {
    expect(boundsOfCircle([20, 85], 1000)).toEqual([-160, expect.closeTo(76, 0), 200, 90]);
  });
});

describe('the shortest line', () => {
  test('law: it is as long as the distance, and never jumps by half a turn', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        fc.pre(kilometresBetween(from, to) < 19_000);
        const line = greatCircle(from, to);
        let length = 0;
        line.forEach((point, index) => {
          const last = line[index - 1];
          if (!last) return;
          length += kilometresBetween(last, point);
          expect(Math.abs(point[0] - last[0])).toBeLessThanOrEqual(180);
        });
        expect(length).toBeCloseTo(kilometresBetween(from, to), 3);
        expect(kilometresBetween(line.at(-1) as Position, to)).toBeCloseTo(0, 3);
      }),
    );
  });

  test('runs on beyond 180 degrees across the antimeridian', () => {
    expect(greatCircle([179, 0], [-179, 0]).at(-1)?.[0]).toBeCloseTo(181);
  });
});
