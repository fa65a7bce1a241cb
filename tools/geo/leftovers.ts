import type { Position } from 'geojson';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** The length of an arc of an unquantised topology, in degrees with longitude shrunk by latitude. */
function arcLength(arc: number[][]): number {
  let length = 0;
  for (let index = 1; index < arc.length; index++) {
    const [lonA = 0, latA = 0] = arc[index - 1] ?? [];
    const [lonB = 0, latB = 0] = arc[index] ?? [];
    length += Math.hypot((lonB - lonA) * Math.cos((latA * Math.PI) / 180), latB - latA);
  }
  return length;
}

function arcsOf(geometry: Polygon | MultiPolygon): number[] {
  return geometry.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

/** How far, in tiles, a neighbour may reach into land between the two outlines. */
const rounds = 4;

/**
 * Finds for each tile without an owner the owner that it shares the longest border with, from the
 * owned tiles outwards. Tiles on the sea are left: there one outline of the coast wins.
 * @param tiles land of an unquantised topology: polygons that do not overlap
 * @param owners the owner of each tile; `null` where it is to be found
 * @param mayTake which owners may take more
 * @returns the owners; `null` where none was found
 */
export function assignLeftovers(
  topology: Topology,
  tiles: (Polygon | MultiPolygon)[],
  owners: (string | null)[],
  mayTake: (owner: string) => boolean,
): (string | null)[] {
  const lengths = topology.arcs.map((arc) => arcLength(arc as number[][]));
  const tilesOfArc = new Map<number, number[]>();
  tiles.forEach((tile, index) => {
    for (const arc of arcsOf(tile)) tilesOfArc.set(arc, [...(tilesOfArc.get(arc) ?? []), index]);
  });
  const isInland = (tile: Polygon | MultiPolygon) =>
    arcsOf(tile).every((arc) => tilesOfArc.get(arc)?.length === 2);
  let found = owners;
  for (let round = 0; round < rounds; round++) {
    const before = found;
    found = tiles.map((tile, index) => {
      const known = before[index];
      if (known || !isInland(tile)) return known ?? null;
      const shared = new Map<string, number>();
      for (const arc of arcsOf(tile)) {
        for (const other of tilesOfArc.get(arc) ?? []) {
          const owner = before[other];
          if (owner && mayTake(owner)) shared.set(owner, (shared.get(owner) ?? 0) + (lengths[arc] ?? 0));
        }
      }
      const longest = [...shared].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
      return longest?.[0] ?? null;
    });
  }
  return found;
}

/** Squares of a grid that lines pass through, so that long strips along a border can be shared out. */
export function squaresAlong(lines: Position[][], size: number): Position[][] {
  const squares = new Map<string, Position[]>();
  for (const line of lines) {
    line.forEach(([lon = 0, lat = 0], index) => {
      const [lonBefore = lon, latBefore = lat] = line[index - 1] ?? [];
      const steps = Math.ceil((Math.hypot(lon - lonBefore, lat - latBefore) / size) * 4) + 1;
      for (let step = 0; step <= steps; step++) {
        const column = Math.floor((lonBefore + ((lon - lonBefore) * step) / steps) / size);
        const row = Math.floor((latBefore + ((lat - latBefore) * step) / steps) / size);
        const [west, south, east, north] = [column * size, row * size, (column + 1) * size, (row + 1) * size];
        squares.set(`${column} ${row}`, [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ]);
      }
    });
  }
  return [...squares.values()];
}
