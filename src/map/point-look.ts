/** How points look: as exact as their place is known, and as dots where there are many. For the map and its legend. */
import type { Layer, PointPlace } from '../atlas/schema.ts';
import type { PointExactness } from './marks.ts';
import type { Scale } from './palette.ts';

/** A site or a radius up to 2 km is drawn as exact; a city, or more than 15 km, as vague. */
export function exactnessOf(precision: PointPlace['precision']): PointExactness {
  if (precision === 'site') return 'exact';
  if (precision === 'district') return 'near';
  if (precision === 'city') return 'vague';
  return precision <= 2 ? 'exact' : precision <= 15 ? 'near' : 'vague';
}

/** From so many points on, a mark for each is more than a map can draw at once: from afar they are dots. */
const manyPoints = 2000;

/** Whether the points of the layer are dots, at least until the reader is near. */
export function isDotted({ geometry, mark, records, archive }: Layer): boolean {
  if (archive) return true;
  return geometry === 'point' && !mark.cluster && records.length >= manyPoints;
}

/** How near to each other points are one cluster, CSS pixels. */
export const clusterRadius = ({ mark }: Scale): number => 38 * mark;
/** Beyond the map's own last zoom: records on one spot stay a cluster, which says how many they are. */
export const clusterMaxZoom = 14;
