/** Where a picture looks: a box of the flat map, north up. */
import type { Bounds } from '../../atlas/filter.ts';

export interface Frame {
  /** The box that fills the picture, degrees. */
  bounds: Bounds;
  /** CSS pixels across the box: sizes that depend on the zoom follow it. */
  width: number;
}

/** Paths are written in whole units, so many across the box: finer than a screen shows, and short to write. */
export const unitsAcross = 1536;

/** How far a picture goes on past its box on each side, in widths and heights of the box. */
const beyond = 1.1;

/** MapLibre's world at zoom 0, CSS pixels. */
const worldAtZoomZero = 512;

/** Web Mercator, in degrees of the equator. */
function mercator(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

/** Width divided by height of the box on the map. */
export function ratioOf([west, south, east, north]: Bounds): number {
  return (east - west) / (mercator(north) - mercator(south));
}

/** MapLibre's zoom at which the box is so wide. */
export function zoomOf({ bounds: [west, , east], width }: Frame): number {
  return Math.log2((width * 360) / (worldAtZoomZero * (east - west)));
}

/** From degrees to units, from the top left corner of the box. */
export function projectInto([west, , east, north]: Bounds): (position: number[]) => [number, number] {
  const scale = unitsAcross / (east - west);
  const top = mercator(north);
  // The flat map ends before the poles.
  const within = (latitude: number): number => Math.min(Math.max(latitude, -85.05), 85.05);
  return ([longitude = 0, latitude = 0]) => [
    (longitude - west) * scale,
    (top - mercator(within(latitude))) * scale,
  ];
}

/** What the picture shows, box and all, in units: the corners at the top left and at the bottom right. */
export function extentOf(bounds: Bounds): [[number, number], [number, number]] {
  const height = unitsAcross / ratioOf(bounds);
  return [
    [-beyond * unitsAcross, -beyond * height],
    [(1 + beyond) * unitsAcross, (1 + beyond) * height],
  ];
}
