/** Filters: which records a reader asked for, and how many each further choice would leave. */
import { type Facet, valuesUnder } from './facet.ts';
import {
  areaColumn,
  boxesColumn,
  type FacetColumn,
  facetColumns,
  queryColumn,
  rememberPerLayer,
  weightsColumn,
  yearsColumn,
} from './layer-index.ts';
import { yearsOf } from './record.ts';
import type { AtlasRecord, Layer } from './schema.ts';
import { normalise } from './text.ts';

export interface LayerFilter {
  /** Facet id to the chosen values; a record passes with any of them. */
  values: Record<string, string[]>;
  /** Facet id to an inclusive range of years. */
  years: Record<string, [number, number]>;
  text: string;
}

/** West, south, east, north in degrees; east may exceed 180 across the antimeridian. */
export type Bounds = [number, number, number, number];

/** What applies to all layers at once. */
export interface CommonFilter {
  time: [number, number] | null;
  includeUndated: boolean;
  /** The visible part of the map when the reader asked for "only in this view", else null. */
  inView: Bounds | null;
  /**
   * Whether a record lies in the area that the reader limited all layers to; null without such a limit. Asked once
   * about each record, so another area must be another function.
   */
  inArea: ((record: AtlasRecord) => boolean) | null;
}

/** The boxes that a record covers. Asked once about each record, so other boxes must come from another function. */
export type RecordBounds = (record: AtlasRecord) => Bounds[];

export const noFilter: LayerFilter = { values: {}, years: {}, text: '' };
export const noCommonFilter: CommonFilter = { time: null, includeUndated: false, inView: null, inArea: null };

export function isEmpty(filter: LayerFilter): boolean {
  return (
    Object.keys(filter.values).length === 0 &&
    Object.keys(filter.years).length === 0 &&
    filter.text.trim() === ''
  );
}

/** The records of a layer that pass its own filter and the common one, in the order of the file. */
export function filterRecords(
  layer: Layer,
  filter: LayerFilter,
  common: CommonFilter,
  boundsOf: RecordBounds,
): AtlasRecord[] {
  const standing = standingOf(layer, filter, common, boundsOf);
  const records: AtlasRecord[] = [];
  for (let record = 0; record < standing.length; record++)
    if (standing[record] === shown) records.push(layer.records[record] as AtlasRecord);
  return records;
}

/**
 * For each facet of kind `values`, how many records each option would show, with every *other* filter applied;
 * for each facet of kind `years`, how many records per year.
 */
export function facetCounts(
  layer: Layer,
  filter: LayerFilter,
  common: CommonFilter,
  boundsOf: RecordBounds,
): Map<string, Map<string, number>> {
  const standing = standingOf(layer, filter, common, boundsOf);
  const weights = weightsColumn(layer);
  const counts = facetColumns(layer).map(({ facet, values, codes, records }, number) => {
    const found = new Float64Array(values.length);
    const alone = leftOutBy(number);
    for (let at = 0; at < codes.length; at++) {
      const record = records[at] as number;
      const here = standing[record];
      (found[codes[at] as number] as number) +=
        (Number(here === shown) | Number(here === alone)) * (weights[record] as number);
    }
    const counted = values.map((value, code): [string, number] => [value, found[code] ?? 0]);
    return [facet.id, new Map(counted.filter(([, count]) => count > 0))] as const;
  });
  return new Map(counts);
}

/**
 * How a record stands under all filters: the sum of what it fails. Alone, each of these sums is made by nothing else.
 * Sums and not cases, because they need no branches, which cost most over many records.
 */
const shown = 0;
/** `number`: that of the facet among the layer's. */
const leftOutBy = (number: number): number => 0x10000 + number;
/** Fails what is no facet; as much as two facets, so that no facet alone makes the difference. */
const leftOut = 0x20000;

/** What is kept of a layer, to be filled again: lists of this size made anew at each step would keep the memory busy. */
interface Kept {
  /** What the standing was found for; empty at first. */
  keys: unknown[];
  standing: Uint32Array;
  /** Room for one filter: for each record, 1 where it passes. */
  passes: Uint8Array;
}

const keptOf = rememberPerLayer(({ records }): Kept => {
  const { length } = records;
  return { keys: [], standing: new Uint32Array(length), passes: new Uint8Array(length) };
});

/**
 * How each record stands; what it takes to filter and, since a facet does not narrow its own counts, to count. Found
 * once for both. To be read at once: the next filter overwrites it.
 */
function standingOf(
  layer: Layer,
  filter: LayerFilter,
  common: CommonFilter,
  boundsOf: RecordBounds,
): Uint32Array {
  const { time, includeUndated, inView, inArea } = common;
  const keys = [filter, time, includeUndated, inView, inArea, boundsOf];
  const kept = keptOf(layer);
  const { standing, passes } = kept;
  if (keys.every((key, index) => index in kept.keys && key === kept.keys[index])) return standing;
  // Should a filter throw, half a standing is no answer to a later question.
  kept.keys = [];
  standing.fill(shown);
  const leaveOut = (passing: Uint8Array, sum: number): void => {
    for (let record = 0; record < standing.length; record++)
      (standing[record] as number) += (1 - (passing[record] as number)) * sum;
  };
  if (time) leaveOut(timePasses(layer, time, includeUndated, passes), leftOut);
  // Nobody knows where the records of a group lie: such a layer is told to be whole wherever one looks.
  const isPlaced = layer.archive === undefined;
  if (inView && isPlaced) leaveOut(viewPasses(layer, inView, boundsOf, passes), leftOut);
  if (inArea && isPlaced) leaveOut(areaColumn(layer, inArea), leftOut);
  const query = normalise(filter.text);
  if (query !== '') leaveOut(queryColumn(layer, query), leftOut);
  facetColumns(layer).forEach((column, number) => {
    const isChosen = choiceOf(column.facet, filter);
    if (isChosen) leaveOut(facetPasses(column, isChosen, passes), leftOutBy(number));
  });
  kept.keys = keys;
  return standing;
}

/** As `filterRecords`, for one record that the list of the layer does not have: one of an archive. */
export function passesFilter(
  layer: Layer,
  record: AtlasRecord,
  filter: LayerFilter,
  { time, includeUndated }: CommonFilter,
): boolean {
  const span = yearsOf(layer, record);
  if (time && !(span ? span.from <= time[1] && span.to >= time[0] : includeUndated)) return false;
  return facetColumns(layer).every(({ facet }) => {
    const isChosen = choiceOf(facet, filter);
    return !isChosen || valuesUnder(facet, record).some(isChosen);
  });
}

/** Whether the filter chooses a value of the facet; null: it leaves the facet alone. */
function choiceOf(facet: Facet, filter: LayerFilter): ((value: string) => boolean) | null {
  if (facet.kind === 'values') {
    const chosen = filter.values[facet.id];
    return chosen ? (value) => chosen.includes(value) : null;
  }
  const range = filter.years[facet.id];
  return range ? (year) => Number(year) >= range[0] && Number(year) <= range[1] : null;
}

function facetPasses(
  { values, codes, records }: FacetColumn,
  isChosen: (value: string) => boolean,
  passes: Uint8Array,
): Uint8Array {
  const choice = Uint8Array.from(values, (value) => Number(isChosen(value)));
  passes.fill(0);
  for (let at = 0; at < codes.length; at++)
    (passes[records[at] as number] as number) |= choice[codes[at] as number] as number;
  return passes;
}

function timePasses(
  layer: Layer,
  time: [number, number],
  includeUndated: boolean,
  passes: Uint8Array,
): Uint8Array {
  const { from, to } = yearsColumn(layer);
  for (let record = 0; record < from.length; record++) {
    const first = from[record] as number;
    passes[record] = Number(
      Number.isNaN(first) ? includeUndated : first <= time[1] && (to[record] as number) >= time[0],
    );
  }
  return passes;
}

function viewPasses(layer: Layer, view: Bounds, boundsOf: RecordBounds, passes: Uint8Array): Uint8Array {
  const { boxes, records } = boxesColumn(layer, boundsOf);
  passes.fill(0);
  for (let box = 0; box < records.length; box++)
    (passes[records[box] as number] as number) |= Number(overlapsBoxAt(boxes, 4 * box, view));
  return passes;
}

/** The smallest box round all boxes; null when there are none. */
export function boundsRound(boxes: Bounds[]): Bounds | null {
  const [first, ...others] = boxes;
  if (!first) return null;
  const round: Bounds = [...first];
  for (const [west, south, east, north] of others) {
    round[0] = Math.min(round[0], west);
    round[1] = Math.min(round[1], south);
    round[2] = Math.max(round[2], east);
    round[3] = Math.max(round[3], north);
  }
  return round;
}

/**
 * Whether a box shares a point with a view, also when it lies a turn of 360 degrees away. A view whose east is below its west
 * goes across the antimeridian, as where a scene looks may.
 */
export function overlaps(box: Bounds, view: Bounds): boolean {
  return overlapsBoxAt(box, 0, view);
}

/** As `overlaps`, for the box that stands in a list of numbers from `at` on. */
function overlapsBoxAt(boxes: ArrayLike<number>, at: number, view: Bounds): boolean {
  if ((boxes[at + 1] as number) > view[3] || view[1] > (boxes[at + 3] as number)) return false;
  const west = boxes[at] as number;
  const east = boxes[at + 2] as number;
  const end = view[2] < view[0] ? view[2] + 360 : view[2];
  for (let turn = -360; turn <= 360; turn += 360)
    if (west + turn <= end && view[0] <= east + turn) return true;
  return false;
}
