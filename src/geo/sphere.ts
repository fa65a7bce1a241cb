/**
 * Distances and lines on the sphere. Pure; degrees WGS 84, longitude first; distances in kilometres.
 *
 * The method: great-circle distances by the haversine formula on a sphere with the earth's mean radius. Against the
 * ellipsoid that is less than 0.6 % off.
 */
import { circle } from '@turf/circle';
import { distance } from '@turf/distance';

export type Position = [longitude: number, latitude: number];

/** The mean radius of the earth (IUGG) in kilometres, as turf has it. */
export const earthRadius = 6371.0088;

const degree = Math.PI / 180;
/** Points of a line or circle that is drawn. */
const steps = 128;

export function kilometresBetween(from: Position, to: Position): number {
  return distance(from, to);
}

/** The point on the unit sphere. */
export function unitVector([longitude, latitude]: Position): [number, number, number] {
  const across = Math.cos(latitude * degree);
  return [
    across * Math.cos(longitude * degree),
    across * Math.sin(longitude * degree),
    Math.sin(latitude * degree),
  ];
}

/** A longitude by whole turns as near as can be to another one. */
export function nearestTurn(longitude: number, other: number): number {
  return longitude + 360 * Math.round((other - longitude) / 360);
}

/** The shortest line on the sphere as points to be joined; it runs on beyond 180 degrees where it crosses them. */
export function greatCircle(from: Position, to: Position): Position[] {
  const [a, b] = [unitVector(from), unitVector(to)];
  const angle = kilometresBetween(from, to) / earthRadius;
  // Between antipodes every line is a shortest one: the straight one on the map will do.
  if (angle < 1e-9 || Math.PI - angle < 1e-9) return [from, [nearestTurn(to[0], from[0]), to[1]]];
  const count = Math.max(2, Math.ceil((angle / Math.PI) * steps));
  let before = from[0];
  return Array.from({ length: count + 1 }, (_, index): Position => {
    if (index === 0) return from;
    const [first, second] = [Math.sin((1 - index / count) * angle), Math.sin((index / count) * angle)];
    const [x, y, z] = [0, 1, 2].map((axis) => first * (a[axis] ?? 0) + second * (b[axis] ?? 0));
    const longitude = Math.atan2(y ?? 0, x ?? 0) / degree;
    before = nearestTurn(longitude, before);
    return [before, Math.atan2(z ?? 0, Math.hypot(x ?? 0, y ?? 0)) / degree];
  });
}

/** Which poles lie in a circle. */
export function polesIn([, latitude]: Position, radius: number): { north: boolean; south: boolean } {
  const reach = radius / earthRadius / degree;
  return { north: latitude + reach >= 90, south: latitude - reach <= -90 };
}

/** The points at this distance, going round once; longitudes run on round the centre, or over a whole turn round a pole. */
export function circlePoints(centre: Position, radius: number): Position[] {
  const points = (circle(centre, radius, { steps }).geometry.coordinates[0] ?? []).slice(0, -1) as Position[];
  const { north, south } = polesIn(centre, radius);
  if (north === south) return points;
  // Round a pole the points take every longitude once: in order of longitude they are one line.
  return points.sort((a, b) => a[0] - b[0]);
}
