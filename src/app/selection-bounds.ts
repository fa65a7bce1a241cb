/** Where on the map a selection is. */
import { type Bounds, boundsRound } from '../atlas/filter.ts';
import type { AtlasData } from '../state/data.ts';
import { findRecord, recordBounds } from '../state/shown.ts';
import type { Selection } from '../state/view.ts';

/** Degrees; null for what has no place, or is not there. */
export function boundsOfSelection(data: AtlasData, target: Selection): Bounds | null {
  if (target.kind === 'place') return data.gazetteer.bbox(target.code) ?? null;
  const found = findRecord(data, target);
  return found ? boundsRound(recordBounds(data)(found.record)) : null;
}
