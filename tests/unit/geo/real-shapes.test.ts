/** The rules for shapes against turf's own answers, on the shapes that the atlas has. */
import { booleanIntersects } from '@turf/boolean-intersects';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { type Region, regionOf } from '../../../src/geo/area.ts';
import { decodeCounties, decodeWorld } from '../../../src/geo/boundaries.ts';
import { regionTest, shapeOf } from '../../../src/geo/inside.ts';
import type { Position } from '../../../src/geo/sphere.ts';
import { readGeo } from './files.ts';

type Area = Feature<Polygon | MultiPolygon>;

const counties = decodeCounties(readGeo('counties.json')).counties.features.slice(0, 200) as Area[];
const countries = decodeWorld(readGeo('world-natural-earth.json')).countries.features.filter(
  // Where shapes are cut at the antimeridian and the pole, turf takes the cut for a border.
  ({ properties }) => !['ATA', 'RUS', 'FJI', 'USA'].includes(properties?.code),
) as Area[];
const county = fc.constantFrom(...counties);
const country = fc.constantFrom(...countries);

const share = fc.double({ min: -1.2, max: 1.2, noNaN: true });
const size = fc.double({ min: 0.05, max: 3, noNaN: true });

/** A point of the shape's outline, moved by shares of `reach` degrees. */
function beside({ geometry }: Area, index: number, [east, north]: [number, number], reach: number): Position {
  const [ring = []] = geometry.type === 'Polygon' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
  const [x = 0, y = 0] = ring[index % ring.length] ?? [];
  return [x + east * reach, y + north * reach];
}

test('law: a triangle overlaps a county or country when turf says that they intersect, more than in a touch', () => {
  const corners = fc.tuple(fc.tuple(share, share), fc.tuple(share, share), fc.tuple(share, share));
  fc.assert(
    fc.property(fc.oneof(county, country), fc.nat(), corners, size, (feature, index, [a, b, c], reach) => {
      const points = [a, b, c].map((moved) => beside(feature, index, moved, reach));
      const region = regionOf({ kind: 'polygon', corners: points });
      fc.pre(typeof region !== 'string' && doubleArea(points) > leastDoubleArea);
      const intersects = (triangle: Position[]): boolean =>
        booleanIntersects(
          { type: 'Polygon', coordinates: [[...triangle, ...triangle.slice(0, 1)]] },
          feature,
        );
      const overlaps = regionTest(region as Region).overlaps(shapeOf(feature.geometry));
      if (overlaps) expect(intersects(points)).toBe(true);
      if (!overlaps) expect(intersects(shrunk(points))).toBe(false);
    }),
    { numRuns: 150 },
  );
});

/** Square degrees; in a thinner triangle the rounding of a number is wider than the triangle. */
const leastDoubleArea = 1e-6;

function doubleArea([a = [0, 0], b = [0, 0], c = [0, 0]]: Position[]): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
}

/** A little smaller, so that what touched it is left outside. */
function shrunk(points: Position[]): Position[] {
  const middle = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis] / points.length, 0);
  const inwards = (value: number, axis: 0 | 1): number => value + (middle(axis) - value) * 1e-6;
  return points.map(([x, y]): Position => [inwards(x, 0), inwards(y, 1)]);
}

test('law: a circle overlaps a county when turf finds the county nearer than the radius', () => {
  fc.assert(
    fc.property(county, fc.nat(), fc.tuple(share, share), size, (feature, index, moved, reach) => {
      const centre = beside(feature, index, moved, reach);
      const distance = pointToPolygonDistance(centre, feature);
      const overlaps = (radius: number): boolean =>
        regionTest({ kind: 'circles', centres: [centre], radius }).overlaps(shapeOf(feature.geometry));
      // turf finds the nearest point of an edge by another way; they agree to a few metres.
      expect(overlaps(Math.max(0, distance) * 1.001 + 0.005)).toBe(true);
      if (distance > 0.01) expect(overlaps(distance * 0.999 - 0.005)).toBe(false);
    }),
    { numRuns: 100 },
  );
});
