/** Where a view looks when no map is there to tell. Pure. */
import type { Bounds } from '../atlas/filter.ts';
import { aimOf } from '../map/aim.ts';
import { middleLatitude, type PictureSize, pictureFrame, zoomOf } from '../map/svg/frame.ts';
import type { AtlasState } from '../state/store.ts';
import type { Camera } from '../state/view.ts';

/** What a map of that size, in CSS pixels, would show of the view; degrees. */
export function boundsWithoutMap(
  { data, view: { camera } }: Pick<AtlasState, 'data' | 'view'>,
  { width, height }: PictureSize,
): Bounds {
  if (!camera) return data.atlas.start.bounds;
  const centre: [number, number] = [camera.longitude, camera.latitude];
  return aimOf(camera, centre, [width, height]).bounds;
}

/** From where a map of that size, in CSS pixels, would show all of the bounds (degrees). */
export function cameraWithoutMap(bounds: Bounds, size: PictureSize): Camera {
  const frame = pictureFrame(bounds, size);
  const [west, , east] = frame.bounds;
  const middle = (west + east) / 2;
  return {
    longitude: middle - 360 * Math.round(middle / 360),
    latitude: middleLatitude(frame.bounds),
    zoom: zoomOf(frame),
    bearing: 0,
    pitch: 0,
  };
}
