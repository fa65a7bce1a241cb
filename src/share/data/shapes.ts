/** Shapes of records as RFC 7946 wants them. Pure; degrees WGS 84, longitude first. */
import rewind from '@turf/rewind';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon as TopoPolygon } from 'topojson-specification';

type Area = Polygon | MultiPolygon;

/** Six decimals are a tenth of a metre; the boundaries are less exact than that. */
const decimals = 6;

/** The areas of boundaries by their code, as they were read. */
export function areasByCode(features: Feature[]): Map<string, Area> {
  return new Map(
    features.flatMap(({ geometry, properties }): [string, Area][] =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [[String(properties?.code), geometry]]
        : [],
    ),
  );
}

/** One area of several, without the borders between them: exteriors counterclockwise, holes clockwise. null: of none. */
export function joined(areas: Area[]): Geometry | null {
  const tidy = areas.map(tidied);
  const [first, second] = tidy;
  if (!first) return null;
  // Neighbours of one file share their corners to the last digit, so that their common borders are found.
  const whole = second ? dissolved(tidy) : first;
  return rewind(whole, { mutate: true }) as Geometry;
}

function dissolved(areas: Area[]): MultiPolygon {
  const parts = topology({ parts: { type: 'GeometryCollection', geometries: areas } as Geometry });
  const { geometries } = parts.objects.parts as GeometryCollection;
  return merge(parts, geometries as TopoPolygon[]);
}

/** With fewer decimals, and without rings that have no size, such as what the cut at the antimeridian leaves of a coast along it. */
function tidied(area: Area): Area {
  const polygons = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
    .map((rings) => rings.map((ring) => ring.map(rounded)))
    .filter(([exterior]) => exterior && hasSize(exterior))
    .map((rings) => rings.filter(hasSize));
  const [first, second] = polygons;
  return first && !second
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function rounded(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(decimals)));
}

/** By the shoelace formula. */
function hasSize(ring: Position[]): boolean {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) > 1e-12;
}
