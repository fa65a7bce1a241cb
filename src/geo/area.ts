/** A part of the earth that a reader asks about. Pure; degrees WGS 84, longitude first; distances in kilometres. */
import { kinks } from '@turf/kinks';
import type { Bounds } from '../atlas/filter.ts';
import { earthRadius, type Position, polesIn } from './sphere.ts';

/** Longitudes may run on beyond 180 degrees, so that an area across the antimeridian is of one piece. */
export type Area =
  /** West, south, east, north; an east below the west lies a turn further, as in RFC 7946. */
  | { kind: 'box'; bounds: Bounds }
  | { kind: 'circle'; centre: [longitude: number, latitude: number]; radius: number }
  /** Corners in their order; the first is not repeated at the end. */
  | { kind: 'polygon'; corners: [longitude: number, latitude: number][] }
  /** A province, prefecture or country by its code. */
  | { kind: 'place'; code: string }
  | { kind: 'near'; layer: string; record: string; radius: number };

/** Why an area cannot be asked about. */
export type AreaProblem =
  | 'too-few-corners'
  | 'crosses-itself'
  | 'empty'
  | 'too-large'
  | 'unknown-place'
  | 'unknown-record';

/**
 * What an area covers. Edges of a polygon are straight in longitude and latitude, as in RFC 7946: those of a box
 * follow meridians and parallels. Circles may be several; what lies in one of them lies in the region.
 */
export type Region =
  | { kind: 'polygon'; corners: Position[] }
  | { kind: 'circles'; centres: Position[]; radius: number };

/** The region of a drawn area, or what is wrong with it. */
export function regionOf(area: Extract<Area, { kind: 'box' | 'circle' | 'polygon' }>): Region | AreaProblem {
  switch (area.kind) {
    case 'box':
      return regionOfBox(area.bounds);
    case 'circle':
      return regionRound([area.centre], area.radius);
    case 'polygon': {
      const corners = area.corners.filter((corner, index) => !isSame(corner, area.corners.at(index - 1)));
      return polygonProblem(corners) ?? { kind: 'polygon', corners };
    }
  }
}

/** All that lies within `radius` of one of the centres. */
export function regionRound(centres: Position[], radius: number): Region | AreaProblem {
  return radius > 0 ? { kind: 'circles', centres, radius } : 'empty';
}

/** The east of a box, by whole turns no less than its west. */
export function eastOf([west, , east]: Bounds): number {
  return east < west ? east + 360 * Math.ceil((west - east) / 360) : east;
}

function regionOfBox(bounds: Bounds): Region | AreaProblem {
  const [west, south, , north] = bounds;
  const east = eastOf(bounds);
  if (east === west || north <= south) return 'empty';
  const [left, right] = east - west >= 360 ? [-180, 180] : [west, east];
  const corners: Position[] = [
    [left, south],
    [right, south],
    [right, north],
    [left, north],
  ];
  return { kind: 'polygon', corners };
}

function polygonProblem(corners: Position[]): AreaProblem | null {
  const [first] = corners;
  if (!first || corners.length < 3) return 'too-few-corners';
  const [west, , east] = boundsOfPoints(corners);
  if (east - west > 360) return 'too-large';
  if (kinks({ type: 'Polygon', coordinates: [[...corners, first]] }).features.length > 0)
    return 'crosses-itself';
  return Math.abs(signedArea(corners)) < 1e-9 ? 'empty' : null;
}

function isSame(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** In square degrees on the flat map; only its being zero means something. */
function signedArea(corners: Position[]): number {
  return corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

export function boundsOfPoints(points: Position[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of points) {
    bounds[0] = Math.min(bounds[0], longitude);
    bounds[1] = Math.min(bounds[1], latitude);
    bounds[2] = Math.max(bounds[2], longitude);
    bounds[3] = Math.max(bounds[3], latitude);
  }
  return bounds;
}

/** The box round a region, degrees; east may exceed 180. */
export function boundsOfRegion(region: Region): Bounds {
  if (region.kind === 'polygon') return boundsOfPoints(region.corners);
  const boxes = region.centres.map((centre) => boundsOfCircle(centre, region.radius));
  return boundsOfPoints(
    boxes.flatMap(([west, south, east, north]): Position[] => [
      [west, south],
      [east, north],
    ]),
  );
}

/** The box round a circle: all longitudes where it reaches a pole. */
export function boundsOfCircle(centre: Position, radius: number): Bounds {
  const [longitude, latitude] = centre;
  const reach = radius / earthRadius;
  const degrees = (reach * 180) / Math.PI;
  const { north, south } = polesIn(centre, radius);
  const [bottom, top] = [south ? -90 : latitude - degrees, north ? 90 : latitude + degrees];
  if (north || south) return [longitude - 180, bottom, longitude + 180, top];
  // The meridians that touch the circle; by the sine rule in the triangle with the pole.
  const sideways = (Math.asin(Math.sin(reach) / Math.cos((latitude * Math.PI) / 180)) * 180) / Math.PI;
  return [longitude - sideways, bottom, longitude + sideways, top];
}

/** Square kilometres on the sphere; null for several circles, which may overlap. */
export function squareKilometres(region: Region): number | null {
  const square = earthRadius ** 2;
  if (region.kind === 'circles') {
    const angle = Math.min(region.radius / earthRadius, Math.PI);
    return region.centres.length === 1 ? 2 * Math.PI * square * (1 - Math.cos(angle)) : null;
  }
  // Green's theorem in longitude and the sine of latitude, a plane that keeps areas (Lambert's cylinder).
  const area = region.corners.reduce((sum, from, index) => {
    const to = region.corners[(index + 1) % region.corners.length] ?? from;
    return sum + (((to[0] - from[0]) * Math.PI) / 180) * meanSine(from[1], to[1]);
  }, 0);
  return Math.abs(area) * square;
}

/** The mean of the sine of latitude along an edge whose latitude changes evenly, degrees. */
function meanSine(from: number, to: number): number {
  const [a, b] = [(from * Math.PI) / 180, (to * Math.PI) / 180];
  return Math.abs(b - a) < 1e-9 ? Math.sin((a + b) / 2) : (Math.cos(a) - Math.cos(b)) / (b - a);
}
