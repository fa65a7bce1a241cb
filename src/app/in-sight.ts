/** Whether a reader can see a place on the map, between the panels that lie over it. */
import { type Bounds, overlaps } from '../atlas/filter.ts';

/** Edges in CSS pixels of the window, which the map fills. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Whether one of the boxes (degrees) reaches into the frame.
 * @param map what the whole window shows, degrees, in the Mercator projection; on a globe this is near enough
 * @param size width and height of the window, CSS pixels
 */
export function isInSight(boxes: Bounds[], map: Bounds, frame: Frame, size: [number, number]): boolean {
  const free = boundsInFrame(map, frame, size);
  return boxes.some((box) => overlaps(box, free));
}

function boundsInFrame([west, south, east, north]: Bounds, frame: Frame, size: [number, number]): Bounds {
  const [top, bottom] = [mercator(north), mercator(south)];
  const longitude = (x: number): number => west + ((east - west) * x) / size[0];
  const latitude = (y: number): number => fromMercator(top + ((bottom - top) * y) / size[1]);
  return [longitude(frame.left), latitude(frame.bottom), longitude(frame.right), latitude(frame.top)];
}

/** Degrees that MapLibre draws at most. */
const mostLatitude = 85.05;

function mercator(latitude: number): number {
  const cut = Math.min(Math.max(latitude, -mostLatitude), mostLatitude);
  return Math.asinh(Math.tan((cut * Math.PI) / 180));
}

function fromMercator(y: number): number {
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
}
