/** Fanning out: where records that share one spot are drawn so that each can be clicked. */
import type { Fan } from '../state/store.ts';

/** Radius of the fan in CSS pixels, for a few records and for each further one. */
const baseRadius = 34;
const radiusPerRecord = 3;

/**
 * Leaves on a circle round `centre` (longitude, latitude in degrees) as it looks at `zoom` in Web Mercator with
 * 512-pixel tiles; the first stands straight above. `markScale`: how large the marks are, which need so much more room.
 */
export function fanOut(
  layer: string,
  records: string[],
  centre: [number, number],
  zoom: number,
  markScale = 1,
): Fan {
  const radius = (baseRadius + radiusPerRecord * records.length) * markScale;
  const leaves = records.map((record, index) => {
    const angle = (index / records.length) * 2 * Math.PI;
    return { record, position: offset(centre, radius * Math.sin(angle), -radius * Math.cos(angle), zoom) };
  });
  return { layer, centre, leaves };
}

/** A point moved by CSS pixels, east and south, by the spherical Mercator projection. */
function offset(
  [longitude, latitude]: [number, number],
  east: number,
  south: number,
  zoom: number,
): [number, number] {
  const world = 512 * 2 ** zoom;
  const radians = (latitude * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 + south / world;
  const moved = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
  return [longitude + (east / world) * 360, (moved * 180) / Math.PI];
}
