/** What may be asked of a selection: which records lie nearest to it. */
import type { AtlasRecord, Layer, LocalisedText } from '../atlas/schema.ts';
import { positionsOf } from '../geo/positions.ts';
import type { Position } from '../geo/sphere.ts';
import { type AtlasData, readyLayer, readyLayers } from './data.ts';
import { findRecord } from './shown.ts';
import type { Selection, ViewState } from './view.ts';

export type Question = NonNullable<Layer['nearest']>[number];

export interface Origin {
  name: LocalisedText;
  positions: Position[];
  basis: 'point' | 'inner-point';
  /** What may be asked of it, by the definition of its layer; of a county place, by those of all county layers. */
  questions: Question[];
  /** Absent for a place. */
  found?: { layer: Layer; record: AtlasRecord };
}

export function originOf(data: AtlasData, selection: Selection | null): Origin | null {
  const found = findRecord(data, selection);
  if (found) {
    const { layer, record } = found;
    const positions = positionsOf(record, data.gazetteer);
    const basis = record.place.kind === 'point' ? 'point' : 'inner-point';
    return { name: record.name, positions, basis, questions: layer.nearest ?? [], found };
  }
  const place = selection?.kind === 'place' ? data.gazetteer.place(selection.code) : undefined;
  if (place?.kind !== 'county' || !place.point) return null;
  const countyLayers = readyLayers(data).filter(({ geometry }) => geometry === 'county');
  const questions = countyLayers.flatMap((layer) => layer.nearest ?? []);
  return { name: place.name, positions: [place.point], basis: 'inner-point', questions };
}

/** Whether the records of the layer are at hand: those of an archive are not. */
function isListed(layer: Layer | undefined): boolean {
  return layer !== undefined && !layer.archive;
}

/** What may be asked of a selection: ids of layers whose nearest records can be listed. */
export function nearestTargets(data: AtlasData, selection: Selection | null): string[] {
  const origin = originOf(data, selection);
  if (!origin || origin.positions.length === 0) return [];
  const targets = origin.questions.map(({ layer }) => layer).filter((id) => isListed(readyLayer(data, id)));
  return [...new Set(targets)];
}

/**
 * `view.nearest`, or null when the selection does not offer it. A layer that could not be loaded may yet come, so
 * the question waits for it.
 */
export function fittingNearest(
  data: AtlasData,
  { nearest, selection }: Pick<ViewState, 'nearest' | 'selection'>,
): string | null {
  if (nearest === null || selection === null || !Object.hasOwn(data.layers, nearest)) return null;
  if (Object.values(data.layers).some(({ status }) => status !== 'ready')) return nearest;
  return nearestTargets(data, selection).includes(nearest) ? nearest : null;
}
