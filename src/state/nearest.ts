/** The records of one layer that lie nearest to what is selected. */
import type { AtlasRecord, Layer, LocalisedText } from '../atlas/schema.ts';
import { shortestLink } from '../geo/link.ts';
import { positionsOf } from '../geo/positions.ts';
import type { Position } from '../geo/sphere.ts';
import { type AtlasData, readyLayer } from './data.ts';
import { nearestTargets, originOf, type Question } from './nearest-question.ts';
import { findRecord, type RecordsOf, recordsShown } from './shown.ts';
import type { AtlasState } from './store.ts';
import type { ViewState } from './view.ts';

export interface NearestItem {
  record: AtlasRecord;
  /** Its point, or the inner point of its county that is nearest. */
  position: Position;
  /** The end of the line at the origin: of several counties the one that is nearest to this record. */
  from: Position;
  /** Along the great circle. */
  kilometres: number;
  /** No other record of the origin's layer that passes the filters is nearer to this one; false for a place. */
  isClosestOrigin: boolean;
}

export interface Nearest {
  origin: { name: LocalisedText; position: Position; basis: 'point' | 'inner-point' };
  layer: Layer;
  list: Question['list'];
  title: LocalisedText;
  /** How many records that pass the filters have a position. */
  among: number;
  /** Nearest first. */
  items: NearestItem[];
}

/** How many records a list names. */
const lengthOf: Record<Question['list'], number> = { nearest: 5, served: 10 };

let before: { keys: unknown[]; result: Nearest | null } | null = null;

/**
 * The nearest records that `view.nearest` asks for, among those that pass the filters; null when it does not fit
 * the selection. The same object until one of these changes.
 */
export function nearestTo(state: AtlasState, recordsOf: RecordsOf = recordsShown): Nearest | null {
  const { data, view } = state;
  const target = view.nearest === null ? undefined : readyLayer(data, view.nearest);
  if (!target || !nearestTargets(data, view.selection).includes(target.id)) return null;
  const candidates = recordsOf(state, target);
  const rivals = rivalsOf(state, recordsOf);
  const keys = [data, view.selection, candidates, rivals];
  if (!before?.keys.every((key, index) => key === keys[index]))
    before = { keys, result: compute(data, view, target, candidates, rivals) };
  return before.result;
}

const nobody: AtlasRecord[] = [];

/** The records of the origin's own layer that pass the filters. */
function rivalsOf(state: AtlasState, recordsOf: RecordsOf): AtlasRecord[] {
  const found = findRecord(state.data, state.view.selection);
  return found ? recordsOf(state, found.layer) : nobody;
}

function compute(
  data: AtlasData,
  { selection }: ViewState,
  layer: Layer,
  candidates: AtlasRecord[],
  rivals: AtlasRecord[],
): Nearest | null {
  const origin = originOf(data, selection);
  const question = origin?.questions.find((each) => each.layer === layer.id);
  if (!origin || !question) return null;
  const linked = candidates.flatMap((record) => {
    if (record === origin.found?.record) return [];
    const link = shortestLink(origin.positions, positionsOf(record, data.gazetteer));
    return link ? [{ record, link }] : [];
  });
  const others = rivals
    .filter((record) => record !== origin.found?.record)
    .map((record) => positionsOf(record, data.gazetteer));
  const items = linked
    .toSorted((a, b) => a.link.kilometres - b.link.kilometres)
    .slice(0, lengthOf[question.list])
    .map(({ record, link: { from, to, kilometres } }): NearestItem => {
      const here = positionsOf(record, data.gazetteer);
      const isNearer = (other: Position[]): boolean =>
        (shortestLink(other, here)?.kilometres ?? Infinity) < kilometres;
      const isClosestOrigin = origin.found !== undefined && !others.some(isNearer);
      return { record, position: to, from, kilometres, isClosestOrigin };
    });
  const [position] = [...items.map(({ from }) => from), ...origin.positions];
  if (!position) return null;
  return {
    origin: { name: origin.name, position, basis: origin.basis },
    layer,
    list: question.list,
    title: question.title,
    among: linked.length,
    items,
  };
}
