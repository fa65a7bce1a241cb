/** Where a camera looks, apart from the size of a screen. Pure; degrees WGS 84, longitude before latitude. */
import type { Bounds } from '../atlas/filter.ts';
import type { Aim } from '../atlas/schema.ts';
import type { Camera } from '../state/view.ts';

/** MapLibre's world at zoom 0, CSS pixels. */
const worldAtZoomZero = 512;

/** The latitude where the square of Web Mercator ends, degrees. */
const farthestNorth = 85.05;

/**
 * As a share of the world, and a hair less than half of it: bounds from a meridian round to itself would not tell from those
 * of no width.
 */
const halfOfWorld = 0.5 - 1e-6;

/** Degrees to shares of the world's square, from its top left corner: https://wiki.openstreetmap.org/wiki/Mercator */
function toWorld(longitude: number, latitude: number): [x: number, y: number] {
  const within = Math.min(Math.max(latitude, -farthestNorth), farthestNorth);
  const north = Math.log(Math.tan(Math.PI / 4 + (within * Math.PI) / 360)) / Math.PI;
  return [longitude / 360 + 0.5, 0.5 - north / 2];
}

function toDegrees(x: number, y: number): [longitude: number, latitude: number] {
  const turns = Math.floor(x);
  const north = (0.5 - Math.min(Math.max(y, 0), 1)) * 2;
  return [(x - turns) * 360 - 180, (Math.atan(Math.exp(north * Math.PI)) * 360) / Math.PI - 90];
}

/** What a camera shows in a room of CSS pixels round a centre in degrees, told by the box that it would show facing north. */
export function aimOf(
  { zoom, bearing, pitch }: Pick<Camera, 'zoom' | 'bearing' | 'pitch'>,
  centre: [longitude: number, latitude: number],
  [width, height]: [number, number],
): Aim {
  const world = worldAtZoomZero * 2 ** zoom;
  const [x, y] = toWorld(...centre);
  const [across, down] = [width / world / 2, height / world / 2];
  const half = Math.min(across, halfOfWorld);
  const [west, north] = toDegrees(x - half, y - down);
  const [east, south] = toDegrees(x + half, y + down);
  return {
    bounds: [west, south, east, north].map((degrees) => round(degrees, 4)) as Bounds,
    ...(Math.abs(bearing) >= 0.1 && { bearing: round(bearing, 1) }),
    ...(pitch >= 0.1 && { pitch: round(pitch, 1) }),
  };
}

/**
 * A camera that faces north, turned round a point of the screen that stays where it is. `from`: CSS pixels from the
 * middle of the screen to that point.
 */
export function turnedRound(
  camera: Camera,
  from: [x: number, y: number],
  bearing: number,
  pitch: number,
): Camera {
  const world = worldAtZoomZero * 2 ** camera.zoom;
  const [x, y] = toWorld(camera.longitude, camera.latitude);
  const angle = (bearing * Math.PI) / 180;
  const turned = [
    from[0] * Math.cos(angle) - from[1] * Math.sin(angle),
    from[0] * Math.sin(angle) + from[1] * Math.cos(angle),
  ] as const;
  const [longitude, latitude] = toDegrees(
    x + (from[0] - turned[0]) / world,
    y + (from[1] - turned[1]) / world,
  );
  return { longitude, latitude, zoom: camera.zoom, bearing, pitch };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
