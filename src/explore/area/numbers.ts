/** Areas as the numbers that a reader types: from text to a shape, or to what is wrong at which field. */
import type { Area } from '../../geo/area.ts';
import { farthest } from '../../geo/area-rules.ts';

export type BoxFields = Record<'west' | 'south' | 'east' | 'north', string>;
export type CircleFields = Record<'longitude' | 'latitude' | 'radius', string>;
export type CornerFields = Record<'longitude' | 'latitude', string>;

/** Why a number cannot be taken. */
export type FieldProblem =
  | { kind: 'number'; from: number; to: number }
  | { kind: 'radius'; most: number }
  | { kind: 'south' }
  | { kind: 'east' };

export type Reading<Fields, Read = Area> =
  | { area: Read; problems?: undefined }
  | { area?: undefined; problems: Partial<Record<keyof Fields, FieldProblem>> };

const ranges = { longitude: 180, latitude: 90 } as const;
/** A polygon across the 180° meridian counts on. */
const furthestLongitude = 360;

/** Degrees between -180 and 180, to four decimals (about ten metres). */
export function turnBack(longitude: number): number {
  const turned =
    longitude > 180 || longitude < -180 ? ((((longitude + 180) % 360) + 360) % 360) - 180 : longitude;
  return shorten(turned);
}

/** Four decimals, as the address keeps them. */
export function shorten(degrees: number): number {
  return Number(degrees.toFixed(4));
}

export function boxFields([west, south, east, north]: readonly number[]): BoxFields {
  const isWhole = (east ?? 0) - (west ?? 0) >= 360;
  return {
    west: String(isWhole ? -180 : turnBack(west ?? 0)),
    south: String(shorten(south ?? 0)),
    east: String(isWhole ? 180 : turnBack(east ?? 0)),
    north: String(shorten(north ?? 0)),
  };
}

/** A box; one whose west is greater than its east lies across the 180° meridian. */
export function readBox(fields: BoxFields): Reading<BoxFields> {
  const { longitude, latitude } = ranges;
  const { values, problems } = readNumbers(fields, {
    west: longitude,
    south: latitude,
    east: longitude,
    north: latitude,
  });
  const { west, south, east, north } = values;
  if (!problems.south && south >= north) problems.south = { kind: 'south' };
  if (!problems.east && west === east) problems.east = { kind: 'east' };
  if (Object.keys(problems).length > 0) return { problems };
  return { area: { kind: 'box', bounds: [west, south, east < west ? east + 360 : east, north] } };
}

export function circleFields({ centre, radius }: { centre: [number, number]; radius: number }): CircleFields {
  return {
    longitude: String(turnBack(centre[0])),
    latitude: String(shorten(centre[1])),
    radius: String(shorten(radius)),
  };
}

export function readCircle({ radius: kilometres, ...centre }: CircleFields): Reading<CircleFields> {
  const { values, problems } = readNumbers(centre, ranges);
  const radius = readRadius(kilometres);
  if (typeof radius !== 'number') return { problems: { ...problems, radius } };
  if (Object.keys(problems).length > 0) return { problems };
  return { area: { kind: 'circle', centre: [values.longitude, values.latitude], radius } };
}

/** Kilometres, or what is wrong with them. */
export function readRadius(text: string): number | FieldProblem {
  const radius = numberOf(text);
  return radius > 0 && radius <= farthest ? radius : { kind: 'radius', most: farthest };
}

export function cornerFields([longitude, latitude]: [number, number]): CornerFields {
  return { longitude: String(shorten(longitude)), latitude: String(shorten(latitude)) };
}

/** One corner of a polygon, longitude first; longitudes may run on beyond 180 degrees. */
export function readCorner(fields: CornerFields): Reading<CornerFields, [number, number]> {
  const { values, problems } = readNumbers(fields, { ...ranges, longitude: furthestLongitude });
  if (Object.keys(problems).length > 0) return { problems };
  return { area: [values.longitude, values.latitude] };
}

/** Each field as a number between minus and plus its range, or its problem. */
function readNumbers<Name extends string>(fields: Record<Name, string>, most: Record<Name, number>) {
  const values = {} as Record<Name, number>;
  const problems: Partial<Record<Name, FieldProblem>> = {};
  for (const name of Object.keys(fields) as Name[]) {
    values[name] = numberOf(fields[name]);
    if (!(Math.abs(values[name]) <= most[name]))
      problems[name] = { kind: 'number', from: -most[name], to: most[name] };
  }
  return { values, problems };
}

/** Full-width digits and signs, as a Chinese keyboard may write them, are read as well; NaN for anything else. */
function numberOf(text: string): number {
  const plain = text.normalize('NFKC').trim().replace('−', '-');
  return plain === '' ? Number.NaN : Number(plain);
}
