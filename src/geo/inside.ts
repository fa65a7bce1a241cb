/** Whether points and shapes lie in a region. Pure; degrees WGS 84, longitude first; distances in kilometres. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Geometry, Polygon } from 'geojson';
import type { Bounds } from '../atlas/filter.ts';
import { boundsOfCircle, boundsOfPoints, type Region } from './area.ts';
import { earthRadius, kilometresBetween, type Position, unitVector } from './sphere.ts';

/** The area of a place, made ready for many questions. */
export interface Shape {
  parts: { polygon: Polygon; bounds: Bounds; vectors?: Float64Array[] }[];
}

/** What can be asked of a region. Longitudes that differ by whole turns are the same place. */
export interface RegionTest {
  /** A point on the edge lies inside; in a circle the distance is at most the radius. */
  hasPoint(point: Position): boolean;
  /** Whether region and shape share a part that has an area: a common border or corner does not count. */
  overlaps(shape: Shape): boolean;
}

/** The shape of a polygon or multipolygon; without parts for any other geometry. */
export function shapeOf(geometry: Geometry): Shape {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return {
    parts: polygons.map((coordinates) => ({
      polygon: { type: 'Polygon', coordinates },
      bounds: boundsOfPoints((coordinates[0] ?? []) as Position[]),
    })),
  };
}

export function regionTest(region: Region): RegionTest {
  return region.kind === 'polygon' ? polygonTest(region.corners) : circlesTest(region);
}

/** The whole turns by which a box must be moved for its inside to meet that of another; mostly none or one. */
function turnsBetween(bounds: Bounds, fixed: Bounds): number[] {
  if (bounds[1] > fixed[3] || fixed[1] > bounds[3]) return [];
  const turns: number[] = [];
  const last = Math.floor((fixed[2] - bounds[0]) / 360);
  for (let turn = Math.ceil((fixed[0] - bounds[2]) / 360); turn <= last; turn++) turns.push(360 * turn);
  return turns;
}

/** Whether a point lies in a polygon or on its edge, by whatever turn its longitude is off. */
function covers({ polygon, bounds }: { polygon: Polygon; bounds: Bounds }, [x, y]: Position): boolean {
  return turnsBetween([x, y, x, y], bounds).some((turn) => booleanPointInPolygon([x + turn, y], polygon));
}

function polygonTest(corners: Position[]): RegionTest {
  const bounds = boundsOfPoints(corners);
  const ring = [...corners, corners[0] as Position];
  const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
  const innerPoint = pointWithin(corners);
  return {
    hasPoint: (point) => covers({ polygon, bounds }, point),
    overlaps({ parts }) {
      return parts.some((part) =>
        turnsBetween(part.bounds, bounds).some((turn) => {
          const moved = (point: number[]): Position => [(point[0] ?? 0) + turn, point[1] ?? 0];
          const enters = part.polygon.coordinates.some((line) =>
            line.some((to, index) => {
              const from = line[index - 1];
              return from !== undefined && entersInside(moved(from), moved(to), ring, bounds, polygon);
            }),
          );
          // Where no border of the shape enters, the region lies wholly in the shape or wholly beside it.
          return enters || booleanPointInPolygon([innerPoint[0] - turn, innerPoint[1]], part.polygon);
        }),
      );
    },
  };
}

/** Whether a line from `a` to `b` comes into the inside of a polygon, not only along its edge. */
function entersInside(
  a: Position,
  b: Position,
  ring: Position[],
  [west, south, east, north]: Bounds,
  polygon: Polygon,
): boolean {
  if (Math.max(a[0], b[0]) <= west || Math.min(a[0], b[0]) >= east) return false;
  if (Math.max(a[1], b[1]) <= south || Math.min(a[1], b[1]) >= north) return false;
  const along = (share: number): Position => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  const cuts = [0, 1];
  ring.forEach((to, index) => {
    const from = ring[index - 1];
    const cut = from && cutAt(a, b, from, to);
    if (cut !== undefined && cut > 0 && cut < 1) cuts.push(cut);
  });
  cuts.sort((first, second) => first - second);
  return cuts.some((cut, index) => {
    const before = cuts[index - 1];
    if (before === undefined || cut === before) return false;
    return booleanPointInPolygon(along((before + cut) / 2), polygon, { ignoreBoundary: true });
  });
}

/** Where on the line from `a` to `b`, as a share of it, the line through `c` and `d` cuts it; undefined for parallels. */
function cutAt(a: Position, b: Position, c: Position, d: Position): number | undefined {
  const across = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  if (across === 0) return undefined;
  return ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / across;
}

/** A point inside a simple polygon: on the parallel between two corners, the middle of the widest piece inside. */
function pointWithin(corners: Position[]): Position {
  const latitudes = [...new Set(corners.map(([, latitude]) => latitude))].sort((a, b) => a - b);
  let [middle, widest] = [latitudes[0] ?? 0, 0];
  latitudes.forEach((latitude, index) => {
    const below = latitudes[index - 1] ?? latitude;
    if (latitude - below > widest) [middle, widest] = [(latitude + below) / 2, latitude - below];
  });
  const crossings = corners
    .flatMap((from, index) => {
      const to = corners[(index + 1) % corners.length] ?? from;
      if (from[1] > middle === to[1] > middle) return [];
      return [from[0] + ((middle - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
    })
    .sort((a, b) => a - b);
  let [best, width] = [crossings[0] ?? 0, -1];
  for (let index = 1; index < crossings.length; index += 2) {
    const [left, right] = [crossings[index - 1] ?? 0, crossings[index] ?? 0];
    if (right - left > width) [best, width] = [(left + right) / 2, right - left];
  }
  return [best, middle];
}

function circlesTest({ centres, radius }: Extract<Region, { kind: 'circles' }>): RegionTest {
  const circles = centres.map((centre) => ({
    centre,
    vector: unitVector(centre),
    bounds: boundsOfCircle(centre, radius),
  }));
  const least = Math.cos(Math.min(radius / earthRadius, Math.PI));
  return {
    hasPoint(point) {
      const [px, py, pz] = unitVector(point);
      return circles.some(({ centre, vector: [x, y, z] }) => {
        const cosine = px * x + py * y + pz * z;
        // Only close to the edge is the distance itself needed, which takes longer.
        if (Math.abs(cosine - least) > 1e-9) return cosine > least;
        return kilometresBetween(centre, point) <= radius;
      });
    },
    overlaps({ parts }) {
      return circles.some(({ centre, vector, bounds }) =>
        parts.some((part) => {
          if (turnsBetween(part.bounds, bounds).length === 0) return false;
          part.vectors ??= part.polygon.coordinates.map(vectorsOf);
          return part.vectors.some((line) => comesWithin(line, vector, least)) || covers(part, centre);
        }),
      );
    },
  };
}

/** Longest piece of a border, degrees: on so short a piece a parallel and a great circle are the same. */
const longestPiece = 0.5;

/** A border as unit vectors, x, y, z one after the other; long edges in pieces. */
function vectorsOf(line: number[][]): Float64Array {
  const vectors: number[] = [];
  let [west = 0, south = 0] = line[0] ?? [];
  for (const [east = 0, north = 0] of line) {
    const longer = Math.max(Math.abs(east - west), Math.abs(north - south));
    const pieces = Math.max(1, Math.ceil(longer / longestPiece));
    for (let piece = 1; piece <= pieces; piece++) {
      const share = piece / pieces;
      const [x, y, z] = unitVector([west + share * (east - west), south + share * (north - south)]);
      vectors.push(x, y, z);
    }
    west = east;
    south = north;
  }
  return Float64Array.from(vectors);
}

/** Whether a border comes nearer to a centre than a distance, given as its cosine. */
function comesWithin(line: Float64Array, [x, y, z]: [number, number, number], least: number): boolean {
  for (let at = 0; at < line.length; at += 3) {
    const [bx, by, bz] = [line[at] ?? 0, line[at + 1] ?? 0, line[at + 2] ?? 0];
    if (bx * x + by * y + bz * z > least) return true;
    if (at === 0) continue;
    const [ax, ay, az] = [line[at - 3] ?? 0, line[at - 2] ?? 0, line[at - 1] ?? 0];
    // The normal of the great circle through both ends, and how far from that circle the centre is.
    const [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    const square = nx * nx + ny * ny + nz * nz;
    if (square === 0) continue;
    const height = (x * nx + y * ny + z * nz) ** 2 / square;
    if (Math.sqrt(Math.max(0, 1 - height)) <= least) continue;
    const pastStart = (ny * az - nz * ay) * x + (nz * ax - nx * az) * y + (nx * ay - ny * ax) * z > 0;
    const beforeEnd = (ny * bz - nz * by) * x + (nz * bx - nx * bz) * y + (nx * by - ny * bx) * z < 0;
    if (pastStart && beforeEnd) return true;
  }
  return false;
}
