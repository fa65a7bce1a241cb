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

/** The latitude where the square of Web Mercator ends, degrees: the flat map ends before the poles. */
const farthestNorth = 85.05;

/** Web Mercator, in degrees of the equator. */
function mercator(latitude: number): number {
  const within = Math.min(Math.max(latitude, -farthestNorth), farthestNorth);
  return (Math.log(Math.tan(Math.PI / 4 + (within * Math.PI) / 360)) * 180) / Math.PI;
}

/** Width divided by height of the box on the map. */
export function ratioOf([west, south, east, north]: Bounds): number {
  return (east - west) / (mercator(north) - mercator(south));
}

/** MapLibre's zoom at which the box is so wide. */
export function zoomOf({ bounds: [west, , east], width }: Frame): number {
  return Math.log2((width * 360) / (worldAtZoomZero * (east - west)));
}

/** The width at which the box has this zoom, CSS pixels. */
export function widthAt(zoom: number, [west, , east]: Bounds): number {
  return (worldAtZoomZero * 2 ** zoom * (east - west)) / 360;
}

/** From degrees to units, from the top left corner of the box. */
export function projectInto([west, , east, north]: Bounds): (position: number[]) => [number, number] {
  const scale = unitsAcross / (east - west);
  const top = mercator(north);
  return ([longitude = 0, latitude = 0]) => [(longitude - west) * scale, (top - mercator(latitude)) * scale];
}

/** What the picture shows, box and all, in units: the corners at the top left and at the bottom right. */
export function extentOf(bounds: Bounds): [[number, number], [number, number]] {
  const height = unitsAcross / ratioOf(bounds);
  return [
    [-beyond * unitsAcross, -beyond * height],
    [(1 + beyond) * unitsAcross, (1 + beyond) * height],
  ];
}
