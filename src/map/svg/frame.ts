/** Where a picture looks: a box of the flat map, north up. */
import type { Bounds } from '../../atlas/filter.ts';
import { zoomRange } from '../zoom-range.ts';

export interface Frame {
  /** The box that fills the picture, degrees; it may go on past the antimeridian. */
  bounds: Bounds;
  /** CSS pixels across the box: sizes that depend on the zoom follow it. */
  width: number;
  /** Paths are written in whole units, so many across the box. */
  units: number;
  /** How far the picture goes on past its box on each side, in widths and heights of the box. */
  beyond: number;
  /** Cells across and down the picture: a screen that shows, or draws anew, a part of it skips what lies in the others. */
  cells: number;
}

/** CSS pixels: marks and names have their usual size on a screen of this size. */
export interface PictureSize {
  width: number;
  height: number;
}

/** MapLibre's world at zoom 0, CSS pixels. */
const worldAtZoomZero = 512;

/** The latitude where the square of Web Mercator ends, degrees: the flat map ends before the poles. */
const farthestNorth = 85.051129;

/** A picture on a page: windows of other shapes than the box show what lies round it, and none enlarges it much. */
export function windowFrame(bounds: Bounds, width: number): Frame {
  return { bounds, width, units: 1536, beyond: 1.1, cells: 7 };
}

/**
 * A picture of its own: the box is widened until it has the shape of the picture. As on the map, the world goes on past
 * the antimeridian, and what is higher than the world shows a part of it.
 */
export function pictureFrame([west, south, east, north]: Bounds, { width, height }: PictureSize): Frame {
  const [bottom, top] = [mercator(south), mercator(north)];
  const end = mercator(farthestNorth);
  const across = east - west + (east < west ? 360 : 0);
  const fitting = Math.max(across / width, (top - bottom) / height);
  const scale = Math.min(
    Math.max(fitting, 360 / (worldAtZoomZero * 2 ** zoomRange.most)),
    (2 * end) / height,
  );
  const [right, up] = [(scale * width) / 2, (scale * height) / 2];
  const middle = Math.min(Math.max((bottom + top) / 2, up - end), end - up);
  const centre = west + across / 2;
  return {
    bounds: [centre - right, latitudeAt(middle - up), centre + right, latitudeAt(middle + up)],
    width,
    // Finer than a screen of high density shows.
    units: 4 * width,
    // What stands at the edge is cut by the picture and not before.
    beyond: 0.05,
    cells: 1,
  };
}

/** Web Mercator, in degrees of the equator. */
function mercator(latitude: number): number {
  const within = Math.min(Math.max(latitude, -farthestNorth), farthestNorth);
  return (Math.log(Math.tan(Math.PI / 4 + (within * Math.PI) / 360)) * 180) / Math.PI;
}

function latitudeAt(mercatorDegrees: number): number {
  return (Math.atan(Math.exp((mercatorDegrees * Math.PI) / 180)) * 360) / Math.PI - 90;
}

/** The latitude of the middle of the box on the map, degrees. */
export function middleLatitude([, south, , north]: Bounds): number {
  return latitudeAt((mercator(south) + mercator(north)) / 2);
}

/** Width divided by height of the box on the map. */
export function ratioOf([west, south, east, north]: Bounds): number {
  return (east - west) / (mercator(north) - mercator(south));
}

/** MapLibre's zoom at which the box is so wide. */
export function zoomOf({ bounds: [west, , east], width }: Pick<Frame, 'bounds' | 'width'>): number {
  return Math.log2((width * 360) / (worldAtZoomZero * (east - west)));
}

/**
 * Where hatches lie in MapLibre: they begin in the top left corner of the world, and grow with the map from one whole zoom to
 * the next. `tile`: what is repeated, CSS pixels; `at`: the corner of one, in units; `scale`: units for a CSS pixel of a hatch.
 */
export function hatchIn(frame: Frame, tile: number): { at: [number, number]; scale: number } {
  const zoom = zoomOf(frame);
  const scale = (2 ** (zoom - Math.floor(zoom)) * frame.units) / frame.width;
  const [x, y] = projectInto(frame)([-180, farthestNorth]);
  // Of all tiles one near the picture: librsvg draws no hatch that begins far from it, or fails.
  return { at: [x % (tile * scale), y % (tile * scale)], scale };
}

/** The width at which the box has this zoom, CSS pixels. */
export function widthAt(zoom: number, [west, , east]: Bounds): number {
  return (worldAtZoomZero * 2 ** zoom * (east - west)) / 360;
}

/** From degrees to units, from the top left corner of the box. */
export function projectInto({
  bounds: [west, , east, north],
  units,
}: Frame): (position: number[]) => [number, number] {
  const scale = units / (east - west);
  const top = mercator(north);
  return ([longitude = 0, latitude = 0]) => [(longitude - west) * scale, (top - mercator(latitude)) * scale];
}

/** What the picture shows, box and all, in units: the corners at the top left and at the bottom right. */
export function extentOf({ bounds, units, beyond }: Frame): [[number, number], [number, number]] {
  const height = units / ratioOf(bounds);
  return [
    [-beyond * units, -beyond * height],
    [(1 + beyond) * units, (1 + beyond) * height],
  ];
}

/**
 * The world goes on past the antimeridian, as on the flat map: how many degrees further east it is drawn again. What
 * itself goes on past the antimeridian counts as well.
 */
export function turnsOf({ bounds: [west, , east], beyond }: Frame): number[] {
  const more = beyond * (east - west);
  const first = Math.floor((west - more - 180) / 360);
  const last = Math.ceil((east + more + 180) / 360);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * 360);
}
