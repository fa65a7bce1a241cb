import type { Bounds } from '../atlas/filter.ts';
import { aimOf } from '../map/aim.ts';
import type { PictureSize } from '../map/svg/frame.ts';
import type { AtlasState } from '../state/store.ts';

/** What a map of that size, in CSS pixels, would show of the view; degrees. */
export function boundsWithoutMap(
  { data, view: { camera } }: Pick<AtlasState, 'data' | 'view'>,
  { width, height }: PictureSize,
): Bounds {
  if (!camera) return data.atlas.start.bounds;
  const centre: [number, number] = [camera.longitude, camera.latitude];
  return aimOf(camera, centre, [width, height]).bounds;
}
