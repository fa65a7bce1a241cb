/** Bounds as they are told to the page around the atlas, which may send them back. Pure. */
import type { Bounds } from '../atlas/filter.ts';

/**
 * What a map shows, whose longitudes may run on beyond 180 degrees, with all within -180 to 180: across the antimeridian
 * the west is then greater than the east, as in RFC 7946, and once round the world is -180 to 180. Degrees.
 */
export function boundsToTell([west, south, east, north]: Bounds): Bounds {
  const [bottom, top] = [Math.max(south, -90), Math.min(north, 90)];
  if (east - west >= 360) return [-180, bottom, 180, top];
  return [
    within(west - 360 * Math.floor((west + 180) / 360)),
    bottom,
    // An east of 180 stays what it is.
    within(east - 360 * Math.ceil((east - 180) / 360)),
    top,
  ];
}

/** What rounding leaves a hair beyond. */
function within(longitude: number): number {
  return Math.min(Math.max(longitude, -180), 180);
}
