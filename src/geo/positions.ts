/** Where a record stands when distances are measured. Pure; degrees WGS 84, longitude first. */
import { shapeCodes } from '../atlas/record.ts';
import type { AtlasRecord } from '../atlas/schema.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Position } from './sphere.ts';

/** The point of a record, or the inner point of each of its counties or of its country; none where no place is known. */
export function positionsOf(record: AtlasRecord, gazetteer: Gazetteer): Position[] {
  const { place } = record;
  if (place.kind === 'point') return [[place.lon, place.lat]];
  return shapeCodes(record).flatMap((code) => {
    const point = gazetteer.place(code)?.point;
    return point ? [point] : [];
  });
}
