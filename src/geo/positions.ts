/** Where a record stands when distances are measured. Pure; degrees WGS 84, longitude first. */
import { shapeCodes } from '../atlas/record.ts';
import type { AtlasRecord } from '../atlas/schema.ts';
import type { Gazetteer } from './gazetteer.ts';
import { kilometresBetween, type Position } from './sphere.ts';

/** The point of a record, or the inner point of each of its counties or of its country; none where no place is known. */
export function positionsOf(record: AtlasRecord, gazetteer: Gazetteer): Position[] {
  const { place } = record;
  if (place.kind === 'point') return [[place.lon, place.lat]];
  return shapeCodes(record).flatMap((code) => {
    const point = gazetteer.place(code)?.point;
    return point ? [point] : [];
  });
}

export interface Link {
  from: Position;
  to: Position;
  kilometres: number;
}

/** The shortest way between two sets of positions; null when one of them is empty. */
export function shortestLink(origins: Position[], targets: Position[]): Link | null {
  let shortest: Link | null = null;
  for (const from of origins) {
    for (const to of targets) {
      const kilometres = kilometresBetween(from, to);
      if (!shortest || kilometres < shortest.kilometres) shortest = { from, to, kilometres };
    }
  }
  return shortest;
}
