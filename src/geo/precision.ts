/** How far a point may lie from the true place. Pure. */
import type { PointPlace, PointPrecision } from '../atlas/schema.ts';

/** That a site is good to about 1 km is from the facts; district and city are this atlas's own reading. */
const kilometres: Record<PointPrecision, number> = { site: 1, district: 5, city: 15 };

/** How far the true place may lie from a point, in kilometres. */
export function precisionRadius(precision: PointPlace['precision']): number {
  return typeof precision === 'number' ? precision : kilometres[precision];
}
