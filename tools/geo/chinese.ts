import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, Polygon as TopologyPolygon } from 'topojson-specification';
import type { Line } from './inputs.ts';
import { assignLeftovers, squaresAlong } from './leftovers.ts';
import type { Depiction, Shape } from './shapes.ts';
import { collection, polygonsOf, runForFeatures, runMapshaper } from './shapes.ts';

/** Parts of the states that China recognises: Somalia, Cyprus, Serbia. */
const merged: Record<string, string> = { SOL: 'SOM', CYN: 'CYP', XKX: 'SRB' };

/** What the Tianditu outline takes the place of. */
const replaced = ['CHN', 'HKG', 'MAC', 'TWN'];

/** Degrees; the land between two outlines of one border is seldom wider. */
const squareSize = 0.1;

/**
 * East of Bhutan the two sources leave a strip of India some kilometres wide between Bhutan and China,
 * who are neighbours in this depiction: Bhutan takes it. Degrees.
 */
const strip = { from: 'IND', taker: 'BTN', box: [91.5, 26.88, 92.2, 27.95] as const };

interface Tile {
  /** The feature of the world file that covers the tile. */
  source?: string;
  /** The provincial unit that covers the tile. */
  province?: string;
  /** The country that takes what its neighbour has here. */
  taker?: string;
}

function polygon(coordinates: Position[][], properties: Record<string, string>): Shape {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}

function boxOf(ring: Position[] = []): number[] {
  const lon = ring.map(([x = 0]) => x);
  const lat = ring.map(([, y = 0]) => y);
  return [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
}

function overlap(
  [westA = 0, southA = 0, eastA = 0, northA = 0]: number[],
  [westB = 0, southB = 0, eastB = 0, northB = 0]: number[],
): boolean {
  return westA <= eastB && westB <= eastA && southA <= northB && southB <= northA;
}

async function unionOf(
  layers: Record<string, Shape[]>,
): Promise<{ topology: Topology; tiles: TopologyPolygon[] }> {
  const names = Object.keys(layers);
  const files = Object.fromEntries(names.map((name) => [`${name}.json`, collection(layers[name] ?? [])]));
  const output = await runMapshaper(
    `-i ${Object.keys(files).join(' ')} combine-files -union target=${names.join(',')} name=tiles -explode -o tiles.json format=topojson no-quantization`,
    files,
  );
  const topology = output['tiles.json'] as Topology;
  const tiles = (topology.objects.tiles as GeometryCollection<Tile>).geometries as TopologyPolygon[];
  return { topology, tiles };
}

function ownerOf({ source, province, taker }: Tile): string | null {
  if (province) return province;
  if (taker && source === strip.from) return taker;
  return source && !replaced.includes(source) ? source : null;
}

const isProvince = (owner: string) => /^\d/.test(owner);

/** Cuts the countries by the provinces and gives the land between the outlines to China's neighbours. */
async function compose(near: Shape[], provinces: Shape[]): Promise<Shape[]> {
  const [west, south, east, north] = strip.box;
  const corners = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const layers = {
    near,
    strips: [polygon([corners], { taker: strip.taker })],
    provinces: provinces.flatMap((shape) =>
      polygonsOf(shape).map((rings) => polygon(rings, { province: shape.properties.code ?? '' })),
    ),
  };
  const isLeftover = (tile: Tile) => tile.source !== undefined && ownerOf(tile) === null;
  const first = await unionOf(layers);
  const leftovers = first.tiles
    .filter(({ properties }) => isLeftover((properties ?? {}) as Tile))
    .flatMap((tile) => (feature(first.topology, tile) as Feature<Polygon>).geometry.coordinates);
  const squares = squaresAlong(leftovers, squareSize).map((ring) => polygon([ring], {}));
  const { topology, tiles } = await unionOf({ ...layers, squares });
  const land = tiles.filter(({ properties }) => {
    const { source, province } = (properties ?? {}) as Tile;
    return source || province;
  });
  const owners = assignLeftovers(
    topology,
    land,
    land.map(({ properties }) => ownerOf((properties ?? {}) as Tile)),
    (owner) => !isProvince(owner),
  );
  return land.flatMap((tile, index): Shape[] => {
    const owner = owners[index];
    const { coordinates } = (feature(topology, tile) as Feature<Polygon>).geometry;
    return owner ? [polygon(coordinates, { owner })] : [];
  });
}

/** Makes one shape per owner from pieces that touch (dissolved) and pieces far away (as they are). */
async function gather(pieces: Shape[], untouched: Shape[]): Promise<Map<string, Shape>> {
  const dissolved = await runForFeatures('-i pieces.json -dissolve owner', {
    'pieces.json': collection(pieces),
  });
  const coordinates = new Map<string, Position[][][]>();
  for (const shape of [...dissolved, ...untouched]) {
    const owner = shape.properties.owner ?? '';
    coordinates.set(owner, [...(coordinates.get(owner) ?? []), ...polygonsOf(shape)]);
  }
  return new Map(
    [...coordinates].map(([owner, parts]) => {
      const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: parts };
      return [owner, { type: 'Feature', properties: { source: owner }, geometry }];
    }),
  );
}

/**
 * China as the union of its 34 provincial units, its neighbours cut by it, the dash line as a line.
 * Where the two sources leave land between them, the neighbour that borders it longest takes it.
 */
export async function chinese(countries: Shape[], provinces: Shape[], lines: Line[]): Promise<Depiction> {
  const provinceBoxes = provinces.flatMap((shape) => polygonsOf(shape).map((rings) => boxOf(rings[0])));
  const parts = countries.flatMap((shape) =>
    polygonsOf(shape).map((rings) => polygon(rings, { source: shape.properties.source ?? '' })),
  );
  const isNear = ({ geometry }: Shape) => {
    const box = boxOf((geometry as Polygon).coordinates[0]);
    return provinceBoxes.some((other) => overlap(box, other));
  };
  const cut = await compose(parts.filter(isNear), provinces);
  const mergedCodes = Object.entries(merged).flat();
  const others = parts
    .filter((part) => !isNear(part) && !replaced.includes(part.properties.source ?? ''))
    .map((part) => ({
      ...part,
      properties: { owner: merged[part.properties.source ?? ''] ?? part.properties.source ?? '' },
    }));
  const toMerge = others.filter(({ properties }) => mergedCodes.includes(properties.owner));
  const shapes = await gather(
    [...cut, ...toMerge],
    others.filter((part) => !toMerge.includes(part)),
  );
  const owners = [...shapes.keys()].sort();
  const provinceShapes = owners.filter(isProvince).flatMap((owner) => shapes.get(owner) ?? []);
  const china = await runForFeatures('-i provinces.json -dissolve', {
    'provinces.json': collection(provinceShapes),
  });
  const codes = new Map(countries.map(({ properties }) => [properties.source, properties.code]));
  const withCode = (shape: Shape, source: string, code: string | undefined): Shape => ({
    ...shape,
    properties: code ? { source, code } : { source },
  });
  return {
    provinces: provinceShapes.map((shape) =>
      withCode(shape, shape.properties.source ?? '', shape.properties.source),
    ),
    countries: [
      ...owners
        .filter((owner) => !isProvince(owner))
        .flatMap((owner) => {
          const shape = shapes.get(owner);
          return shape ? [withCode(shape, owner, codes.get(owner))] : [];
        }),
      ...china.map((shape) => withCode(shape, 'CHN', 'CHN')),
    ],
    dashLine: lines.find(isDashLine),
  };
}

/** The line feature that reaches the far south; the others are straits and borders of provinces. */
function isDashLine({ geometry }: Line): boolean {
  return (
    geometry.type === 'MultiLineString' &&
    geometry.coordinates.flat().some(([lon = 0, lat = 0]) => lon < 110 && lat < 10)
  );
}
