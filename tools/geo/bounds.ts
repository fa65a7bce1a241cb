import type { MultiPolygon, Polygon } from 'geojson';

/** West, south, east, north in degrees; east is above 180 where the box crosses the antimeridian. */
export type Bounds = [west: number, south: number, east: number, north: number];

interface Part {
  bounds: Bounds;
  /** Plane area shrunk by latitude, for comparison only. */
  area: number;
}

const kilometresPerDegree = 111;
/** Parts farther than this from the rest are left out where one part makes up most of a country. */
const farKilometres = 1500;
const mostOfArea = 0.5;
/** Square degrees; a country of small islands is shown whole, however far they lie apart. */
const mainlandArea = 1;

function measure(ring: number[][]): Part {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  let area = 0;
  ring.forEach(([lon = 0, lat = 0], index) => {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    area += (lon * nextLat - nextLon * lat) / 2;
  });
  return { bounds, area: Math.abs(area) * Math.cos((((bounds[1] + bounds[3]) / 2) * Math.PI) / 180) };
}

function distance(a: Bounds, b: Bounds): number {
  const lat = Math.max(0, a[1] - b[3], b[1] - a[3]);
  const lon = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const shrink = Math.cos((((a[1] + a[3] + b[1] + b[3]) / 4) * Math.PI) / 180);
  return Math.hypot(lat, lon * shrink) * kilometresPerDegree;
}

/** Moves a box by whole turns so that its middle is nearest to a meridian. */
function turnTowards([west, south, east, north]: Bounds, meridian: number): Bounds {
  const turns = Math.round((meridian - (west + east) / 2) / 360) * 360;
  return [west + turns, south, east + turns, north];
}

function nearParts(parts: Part[]): Part[] {
  const [largest, ...others] = parts;
  const total = parts.reduce((sum, { area }) => sum + area, 0);
  if (!largest || largest.area < Math.max(total * mostOfArea, mainlandArea)) return parts;
  const kept = [largest];
  let rest = others;
  for (;;) {
    const near = rest.filter((part) =>
      kept.some((other) => distance(part.bounds, other.bounds) <= farKilometres),
    );
    if (near.length === 0) return kept;
    kept.push(...near);
    rest = rest.filter((part) => !near.includes(part));
  }
}

/**
 * The box that a camera shows for a country or division, to 0.01 degrees. Where one part makes up most of
 * a country, parts across an ocean are left out (French Guiana, Hawaii).
 */
export function boundsOf(geometry: Polygon | MultiPolygon): Bounds {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.map((rings) => measure(rings[0] ?? [])).sort((a, b) => b.area - a.area);
  const first = parts[0]?.bounds ?? [0, 0, 0, 0];
  const meridian = (first[0] + first[2]) / 2;
  const turned = parts.map(({ bounds, area }) => ({ bounds: turnTowards(bounds, meridian), area }));
  const boxes = nearParts(turned).map(({ bounds }) => bounds);
  const west = Math.min(...boxes.map((box) => box[0]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const turn = west < -180 ? 360 : 0;
  const down = (value: number) => Math.floor(value * 100) / 100;
  const up = (value: number) => Math.ceil(value * 100) / 100;
  return [
    down(west + turn),
    down(Math.min(...boxes.map((box) => box[1]))),
    up(east + turn),
    up(Math.max(...boxes.map((box) => box[3]))),
  ];
}
