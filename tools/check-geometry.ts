import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { accepted, error, named, type ParsedFiles, type Path, type Problem } from '../src/atlas/problem.ts';
import { Atlas, Place, type PointPlace } from '../src/atlas/schema.ts';
import { resolveCode } from '../src/geo/gazetteer.ts';
import { precisionRadius } from '../src/geo/precision.ts';

type Shape = Feature<Polygon | MultiPolygon>;

/** The boundaries of one depiction. */
export interface World {
  name: string;
  countries: FeatureCollection;
  provinces: FeatureCollection;
}

export interface Boundaries {
  /** Codes of the counties that have a shape. */
  counties: Set<string>;
  /** Old county codes and those they became. */
  aliases: Record<string, string>;
  /** Every code that the gazetteer or places.json has a name for. */
  named: Set<string>;
  worlds: World[];
}

const kilometresPerDegree = 111.32;
/** How far a simplified border may lie from the true one. */
const borderTolerance = 5;
/** Records there give China as their country; the boundary files may carry shapes of their own for them. */
const shapesOfCountry: Record<string, string[]> = { CHN: ['CHN', 'HKG', 'MAC', 'TWN'] };

/** Joins records to shapes: codes without a shape, and points outside what they claim to lie in. */
export function checkGeometry(files: ParsedFiles, boundaries: Boundaries): Problem[] {
  const problems = viewProblems(files, boundaries);
  for (const [name, value] of files) {
    const records = (value as { records?: unknown } | null | undefined)?.records;
    if (!name.startsWith('layers/') || !Array.isArray(records)) continue;
    records.forEach((record, index) => {
      // A record that is broken elsewhere has its place checked all the same.
      const place = accepted(Place, record?.place);
      const found = place ? placeProblems(name, place, ['records', index, 'place'], boundaries) : [];
      problems.push(...found.map((problem) => named(problem, value)));
    });
  }
  return problems;
}

function viewProblems(files: ParsedFiles, boundaries: Boundaries): Problem[] {
  const views = accepted(Atlas, files.get('atlas.json'))?.views ?? [];
  return views.flatMap(({ id, place }, index) =>
    place === undefined || boundaries.named.has(place)
      ? []
      : [
          {
            ...error('atlas.json', ['views', index, 'place'], `"${place}"`, 'a code of the gazetteer'),
            record: id,
          },
        ],
  );
}

function placeProblems(file: string, place: Place, path: Path, boundaries: Boundaries): Problem[] {
  if (place.kind === 'county') {
    return place.counties.flatMap(({ code }, index) => {
      const current = resolveCode(code, boundaries.aliases);
      const here = [...path, 'counties', index, 'code'];
      return [
        ...(boundaries.counties.has(current)
          ? []
          : [error(file, here, `"${code}"`, 'a county with a shape in public/geo')]),
        ...nameProblems(file, current, here, boundaries),
      ];
    });
  }
  if (place.kind === 'country') {
    const without = boundaries.worlds.filter((world) => shapesOf(world.countries, [place.code]).length === 0);
    return without.map((world) =>
      error(file, [...path, 'code'], `"${place.code}"`, `a country with a shape in world-${world.name}.json`),
    );
  }
  return pointProblems(file, place, path, boundaries);
}

function pointProblems(file: string, place: PointPlace, path: Path, boundaries: Boundaries): Problem[] {
  const { country, province, prefecture } = place;
  const problems = insideProblems(
    file,
    place,
    [...path, 'country'],
    country,
    boundaries.worlds.map((world) => shapesOf(world.countries, shapesOfCountry[country] ?? [country])),
  );
  if (province !== undefined) {
    const shapes = boundaries.worlds.map((world) => shapesOf(world.provinces, [province]));
    problems.push(...insideProblems(file, place, [...path, 'province'], province, shapes));
    problems.push(...nameProblems(file, province, [...path, 'province'], boundaries));
  }
  if (prefecture !== undefined)
    problems.push(...nameProblems(file, prefecture, [...path, 'prefecture'], boundaries));
  return problems;
}

/** One problem at most: depictions differ little, and one without the shape leaves it to the other. */
function insideProblems(
  file: string,
  place: PointPlace,
  path: Path,
  code: string,
  worlds: Shape[][],
): Problem[] {
  const drawn = worlds.filter((shapes) => shapes.length > 0);
  if (drawn.length === 0) return [error(file, path, `"${code}"`, 'a code with a shape in public/geo')];
  const radius = precisionRadius(place.precision);
  const point: Position = [place.lon, place.lat];
  const distance = Math.max(
    ...drawn.map((shapes) => Math.min(...shapes.map((shape) => kilometresFrom(shape, point)))),
  );
  if (distance <= radius + borderTolerance) return [];
  const found = `"${code}", ${Math.round(distance)} km from ${place.lon}, ${place.lat} (longitude, latitude)`;
  return [
    error(file, path, found, `a place that the point lies in, give or take its precision of ${radius} km`),
  ];
}

function nameProblems(file: string, code: string, path: Path, boundaries: Boundaries): Problem[] {
  return boundaries.named.has(code)
    ? []
    : [error(file, path, `"${code}"`, 'a code with a name in places.json or the gazetteer')];
}

function shapesOf({ features }: FeatureCollection, codes: string[]): Shape[] {
  return features.filter((feature): feature is Shape => codes.includes(feature.properties?.code));
}

/** Kilometres from a point (longitude, latitude) to the shape's border; 0 inside. Good near the point, where it counts. */
export function kilometresFrom(shape: Shape, point: Position): number {
  if (booleanPointInPolygon(point, shape)) return 0;
  const { geometry } = shape;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return Math.min(...rings.map((ring) => kilometresFromRing(ring, point)));
}

function kilometresFromRing(ring: Position[], [lon = 0, lat = 0]: Position): number {
  const east = kilometresPerDegree * Math.cos((lat * Math.PI) / 180);
  const local = ring.map(([x = 0, y = 0]) => [(x - lon) * east, (y - lat) * kilometresPerDegree] as const);
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < local.length; index++) {
    const [x1, y1] = local[index - 1] ?? [0, 0];
    const [x2, y2] = local[index] ?? [0, 0];
    const lengthSquared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = lengthSquared === 0 ? 0 : -(x1 * (x2 - x1) + y1 * (y2 - y1)) / lengthSquared;
    const nearestAlong = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x1 + nearestAlong * (x2 - x1), y1 + nearestAlong * (y2 - y1)));
  }
  return nearest;
}
