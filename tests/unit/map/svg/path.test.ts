import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../../src/atlas/filter.ts';
import { projectInto, windowFrame } from '../../../../src/map/svg/frame.ts';
import { edgeOf, pathsInto } from '../../../../src/map/svg/path.ts';

const bounds: Bounds = [60, -20, 140, 40];
const frame = windowFrame(bounds, 900);
const paths = pathsInto(frame);
const pathOf = (geometry: Geometry): string => [...paths(geometry).values()].join('');

const polygon = (ring: Position[]): Geometry => ({ type: 'Polygon', coordinates: [ring] });
const box = (west: number, south: number, east: number, north: number): Geometry =>
  polygon([
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]);

/** The points of each part of a path, in units. */
function partsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        [x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
        points.push([x, y]);
      }
      return points;
    });
}

function areaOf(path: string): number {
  return partsOf(path)
    .map((ring) =>
      Math.abs(
        ring.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = ring[(index + 1) % ring.length] as [number, number];
          return sum + (x * nextY - nextX * y) / 2;
        }, 0),
      ),
    )
    .reduce((sum, area) => sum + area, 0);
}

describe('a shape as a path', () => {
  test('of whole numbers, each from the point before, closed', () => {
    const path = pathOf(box(100.1, 20, 100.9, 21));
    expect(path).toMatch(/^M-?\d+[ -]\d+l[\d -]+z$/);
    const [ring = []] = partsOf(path);
    const [x, y] = projectInto(frame)([100.1, 21]);
    expect(ring).toContainEqual([Math.round(x), Math.round(y)]);
  });

  test('what is cut into cells covers what the whole covers, wherever it lies', () => {
    const edge = fc.double({ min: 62, max: 120, noNaN: true });
    fc.assert(
      fc.property(edge, fc.double({ min: -18, max: 20, noNaN: true }), (west, south) => {
        const path = pathOf(box(west, south, west + 18, south + 18));
        const project = projectInto(frame);
        const [left, bottom] = project([west, south]).map(Math.round) as [number, number];
        const [right, top] = project([west + 18, south + 18]).map(Math.round) as [number, number];
        expect(areaOf(path)).toBe((right - left) * (bottom - top));
      }),
    );
  });

  test('a large one is in many cells, a small one in one', () => {
    expect(paths(box(60, -20, 140, 40)).size).toBeGreaterThan(4);
    expect(paths(box(100.1, 20, 100.9, 21)).size).toBe(1);
  });

  test('the world goes on past the antimeridian', () => {
    const across = pathsInto(windowFrame([150, -20, 230, 40], 900));
    expect(across(box(-179, 0, -170, 10)).size).toBeGreaterThan(0);
  });

  test.each([
    ['smaller than a unit', box(100, 20, 100.001, 20.001)],
    ['far outside the picture', box(-60, 0, -50, 10)],
    ['a point', { type: 'Point', coordinates: [100, 20] } as Geometry],
    [
      'a line of one point',
      {
        type: 'LineString',
        coordinates: [
          [100, 20],
          [100.001, 20],
        ],
      } as Geometry,
    ],
  ])('%s has none', (_name, geometry) => {
    expect(paths(geometry).size).toBe(0);
  });

  test('the edge of an area is the same in cells as in one: no edge of a cell is drawn', () => {
    const length = (path: string): number =>
      partsOf(path)
        .flatMap((line) =>
          line
            .slice(1)
            .map(
              ([x, y], index) =>
                Math.abs(x - (line[index]?.[0] ?? 0)) + Math.abs(y - (line[index]?.[1] ?? 0)),
            ),
        )
        .reduce((sum, step) => sum + step, 0);
    const edge = fc.double({ min: 62, max: 110, noNaN: true });
    fc.assert(
      fc.property(edge, (west) => {
        const project = projectInto(frame);
        const [left, bottom] = project([west, 0]).map(Math.round) as [number, number];
        const [right, top] = project([west + 28, 20]).map(Math.round) as [number, number];
        const drawn = length(pathOf(edgeOf(box(west, 0, west + 28, 20))));
        // Where a cell ends the corner of a whole unit may be counted on both sides.
        expect(Math.abs(drawn - 2 * (right - left + bottom - top))).toBeLessThanOrEqual(12);
      }),
    );
  });

  test('a line stays open', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [100, 20],
        [101, 21],
        [102, 20],
      ],
    };
    expect(pathOf(line)).not.toContain('z');
    expect(partsOf(pathOf(line)).flat()).toHaveLength(3);
  });
});
