import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Line } from './inputs.ts';
import type { Shape } from './shapes.ts';
import { collection, polygonsOf, runMapshaper } from './shapes.ts';

export interface Detail {
  /** Douglas-Peucker interval in metres for each set; parts too small for it get a finer one. */
  interval: Record<string, number>;
  /** Steps of the integer grid across the whole extent, in each direction. */
  quantization: number;
}

/** A part keeps its form when the interval is at most this share of its width. */
const shareOfWidth = 1 / 15;

function explode(name: string, shapes: Shape[], interval: number): Shape[] {
  return shapes.flatMap((shape, index) => {
    return polygonsOf(shape).map(
      (coordinates): Shape => ({
        type: 'Feature',
        properties: { object: name, index: String(index), interval: String(interval) },
        geometry: { type: 'Polygon', coordinates },
      }),
    );
  });
}

function gather(
  parts: GeometryCollection,
  shapes: Shape[],
  name: string,
  lost: string[],
): GeometryCollection {
  const polygons = shapes.map((): number[][][] => []);
  for (const part of parts.geometries as (Polygon | MultiPolygon)[]) {
    const { object, index } = part.properties as { object: string; index: string };
    if (object !== name) continue;
    polygons[Number(index)]?.push(...(part.type === 'Polygon' ? [part.arcs] : (part.arcs ?? [])));
  }
  const geometries = polygons.flatMap((arcs, index): (Polygon | MultiPolygon)[] => {
    const { code, source } = shapes[index]?.properties ?? {};
    if (arcs.length === 0) {
      lost.push(code ?? source ?? '');
      return [];
    }
    const properties = code ? { code } : {};
    const only = arcs.length === 1 ? arcs[0] : undefined;
    return [only ? { type: 'Polygon', properties, arcs: only } : { type: 'MultiPolygon', properties, arcs }];
  });
  return { type: 'GeometryCollection', geometries };
}

/** Adds a line to a quantised topology, in full detail. */
export function addLine(topology: Topology, name: string, { geometry }: Line): void {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const arcs = lines.map((line) => {
    let [x, y] = [0, 0];
    return line
      .map(([lon = 0, lat = 0], index) => {
        const next = [
          Math.round((lon - translate[0]) / scale[0]),
          Math.round((lat - translate[1]) / scale[1]),
        ];
        const [nextX = 0, nextY = 0] = next;
        const step = index === 0 ? next : [nextX - x, nextY - y];
        [x, y] = [nextX, nextY];
        return step;
      })
      .filter(([dx, dy], index) => index === 0 || dx !== 0 || dy !== 0);
  });
  const first = topology.arcs.length;
  topology.arcs.push(...arcs);
  topology.objects[name] = { type: 'MultiLineString', arcs: arcs.map((_, index) => [first + index]) };
}

/**
 * Simplifies and quantises several sets of polygons on one topology, so that lines they share stay
 * shared. Every shape with a code survives, small islands included.
 * @returns TopoJSON with one object per set; the only property is `code`.
 */
export async function simplify(
  sets: Record<string, Shape[]>,
  detail: Detail,
): Promise<{ topology: Topology; lost: string[] }> {
  const lost: string[] = [];
  const parts = Object.entries(sets).flatMap(([name, shapes]) =>
    explode(name, shapes, detail.interval[name] ?? 0),
  );
  const output = await runMapshaper(
    `-i parts.json -simplify dp variable interval='Math.min(Number(interval), Math.sqrt(this.area) * ${shareOfWidth})' ` +
      `-o out.json format=topojson quantization=${detail.quantization}`,
    { 'parts.json': collection(parts) },
  );
  const topology = output['out.json'] as Topology;
  const simplified = topology.objects.parts as GeometryCollection;
  topology.objects = Object.fromEntries(
    Object.entries(sets).map(([name, shapes]) => [name, gather(simplified, shapes, name, lost)]),
  );
  return { topology, lost };
}
