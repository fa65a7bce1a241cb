/** The records of one layer that lie nearest to what is selected. */
import type { AtlasRecord, Layer, LocalisedText } from '../atlas/schema.ts';
import type { AtlasData } from './data.ts';
import type { AtlasState } from './store.ts';
import type { Selection } from './view.ts';

type Position = [longitude: number, latitude: number];

export interface NearestItem {
  record: AtlasRecord;
  /** Its point, or the inner point of its county that is nearest. */
  position: Position;
  /** The end of the line at the origin: of several counties the one that is nearest to this record. */
  from: Position;
  /** Along the great circle. */
  kilometres: number;
  /** No other record of the origin's layer that passes the filters is nearer to this one. */
  isClosestOrigin: boolean;
}

export interface Nearest {
  origin: { name: LocalisedText; position: Position; basis: 'point' | 'inner-point' };
  layer: Layer;
  list: 'nearest' | 'served';
  title: LocalisedText;
  /** How many records that pass the filters have a position. */
  among: number;
  /** Nearest first. */
  items: NearestItem[];
}

/** What may be asked of a selection: ids of layers whose nearest records can be listed. */
export function nearestTargets(_data: AtlasData, _selection: Selection | null): string[] {
  return [];
}

/** The nearest records that `view.nearest` asks for; null when it does not fit the selection. The same object until something changes. */
export function nearestTo(_state: AtlasState): Nearest | null {
  return null;
}
