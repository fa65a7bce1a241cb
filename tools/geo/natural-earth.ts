import type { MultiPolygon, Position } from 'geojson';
import type { Depiction, Shape } from './shapes.ts';
import { collection, runForFeatures } from './shapes.ts';

type Box = [west: number, south: number, east: number, north: number];

/** Islands that the Natural Earth depiction does not draw as the province's: by province, degrees. */
const leftOut: Record<string, Box[]> = {
  '350000': [
    [118.2, 24.38, 118.48, 24.54], // Kinmen
    [119.4, 24.95, 119.5, 25.02], // Wuqiu
    [119.88, 25.92, 120.52, 26.4], // Matsu
  ],
  '440000': [[115.5, 20, 117.2, 21.3]], // Pratas and the banks near it
  '460000': [
    [108, 3, 120, 18], // South China Sea islands
    [111.5, 18, 120, 20],
  ],
};

/** Provinces that reach beyond the Natural Earth polygon of China by more than its generalisation. */
const clipped = ['230000', '540000', '650000'];

function isInside(ring: Position[], [west, south, east, north]: Box): boolean {
  return ring.every(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function withoutParts(shape: Shape, boxes: Box[]): Shape {
  const { coordinates } = shape.geometry as MultiPolygon;
  const kept = coordinates.filter((part) => !boxes.some((box) => isInside(part[0] ?? [], box)));
  if (kept.length === coordinates.length)
    throw new Error(
      `${shape.properties.code}: no island to leave out; check the boxes in tools/geo/natural-earth.ts.`,
    );
  return { ...shape, geometry: { type: 'MultiPolygon', coordinates: kept } };
}

/** Countries as the world file has them; provinces of China only as far as that China reaches. */
export async function naturalEarth(countries: Shape[], provinces: Shape[]): Promise<Depiction> {
  const kept = provinces
    .filter(({ properties }) => properties.code !== '710000')
    .map((shape) => {
      const boxes = leftOut[shape.properties.code ?? ''];
      return boxes ? withoutParts(shape, boxes) : shape;
    });
  const china = countries.filter(({ properties }) => properties.code === 'CHN');
  const cut = await runForFeatures('-i border.json -clip china.json remove-slivers', {
    'border.json': collection(kept.filter(({ properties }) => clipped.includes(properties.code ?? ''))),
    'china.json': collection(china),
  });
  const byCode = new Map(cut.map((shape) => [shape.properties.code, shape]));
  return { countries, provinces: kept.map((shape) => byCode.get(shape.properties.code) ?? shape) };
}
