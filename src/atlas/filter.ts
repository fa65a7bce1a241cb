/** Filters: which records a reader asked for, and how many each further choice would leave. */
import {
  areaColumn,
  boxesColumn,
  type FacetColumn,
  facetColumns,
  queryColumn,
  yearsColumn,
} from './layer-index.ts';
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
  const counts = facetColumns(layer).map(({ facet, values, codes, records }, number) => {
    const found = new Uint32Array(values.length);
    const alone = leftOutBy(number);
    for (let at = 0; at < codes.length; at++) {
      const here = standing[records[at] as number];
      (found[codes[at] as number] as number) += Number(here === shown) | Number(here === alone);
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

const lastStandings = new WeakMap<Layer, { keys: unknown[]; standing: Uint32Array }>();

/**
 * How each record stands; what it takes to filter and, since a facet does not narrow its own counts, to count. The
 * last answer of a layer is kept, because who shows the records also shows the counts.
 */
function standingOf(
  layer: Layer,
  filter: LayerFilter,
  common: CommonFilter,
  boundsOf: RecordBounds,
): Uint32Array {
  const { time, includeUndated, inView, inArea } = common;
  const keys = [filter, time, includeUndated, inView, inArea, boundsOf];
  const last = lastStandings.get(layer);
  if (last?.keys.every((key, index) => key === keys[index])) return last.standing;
  const standing = readStanding(layer, filter, common, boundsOf);
  lastStandings.set(layer, { keys, standing });
  return standing;
}

function readStanding(
  layer: Layer,
  filter: LayerFilter,
  common: CommonFilter,
  boundsOf: RecordBounds,
): Uint32Array {
  const standing = new Uint32Array(layer.records.length);
  const leaveOut = (passes: Uint8Array, sum: number): void => {
    for (let record = 0; record < standing.length; record++)
      (standing[record] as number) += (1 - (passes[record] as number)) * sum;
  };
  for (const passes of commonColumns(layer, filter, common, boundsOf)) leaveOut(passes, leftOut);
  facetColumns(layer).forEach((column, number) => {
    const passes = facetPasses(layer, column, filter);
    if (passes) leaveOut(passes, leftOutBy(number));
  });
  return standing;
}

/** For each record, 1 where it has a value that the filter chooses; null: the filter leaves the facet alone. */
function facetPasses(
  layer: Layer,
  { facet, values, codes, records }: FacetColumn,
  filter: LayerFilter,
): Uint8Array | null {
  const chosen = facet.kind === 'values' && filter.values[facet.id];
  const range = facet.kind === 'years' && filter.years[facet.id];
  if (!chosen && !range) return null;
  const isChosen = (value: string): boolean =>
    chosen ? chosen.includes(value) : range ? isWithin(Number(value), range) : true;
  const choice = Uint8Array.from(values, (value) => Number(isChosen(value)));
  const passes = new Uint8Array(layer.records.length);
  for (let at = 0; at < codes.length; at++)
    (passes[records[at] as number] as number) |= choice[codes[at] as number] as number;
  return passes;
}

function isWithin(year: number, [from, to]: [number, number]): boolean {
  return year >= from && year <= to;
}

/** For each filter that is no facet and is set, a column with 1 where the record passes it. */
function commonColumns(
  layer: Layer,
  filter: LayerFilter,
  { time, includeUndated, inView, inArea }: CommonFilter,
  boundsOf: RecordBounds,
): Uint8Array[] {
  const columns: Uint8Array[] = [];
  if (time) columns.push(timePasses(layer, time, includeUndated));
  if (inView) columns.push(viewPasses(layer, inView, boundsOf));
  if (inArea) columns.push(areaColumn(layer, inArea));
  const query = normalise(filter.text);
  if (query !== '') columns.push(queryColumn(layer, query));
  return columns;
}

function timePasses(layer: Layer, time: [number, number], includeUndated: boolean): Uint8Array {
  const { from, to } = yearsColumn(layer);
  const passes = new Uint8Array(from.length);
  for (let record = 0; record < from.length; record++) {
    const first = from[record] as number;
    if (Number.isNaN(first) ? includeUndated : first <= time[1] && (to[record] as number) >= time[0])
      passes[record] = 1;
  }
  return passes;
}

function viewPasses(layer: Layer, view: Bounds, boundsOf: RecordBounds): Uint8Array {
  const { boxes, records } = boxesColumn(layer, boundsOf);
  const passes = new Uint8Array(layer.records.length);
  for (let box = 0; box < records.length; box++)
    if (overlapsBoxAt(boxes, 4 * box, view)) passes[records[box] as number] = 1;
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

/** Whether two boxes share a point, also when one of them lies a turn of 360 degrees away. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return overlapsBoxAt(a, 0, b);
}

/** As `overlaps`, for the box that stands in a list of numbers from `at` on. */
function overlapsBoxAt(boxes: ArrayLike<number>, at: number, view: Bounds): boolean {
  if ((boxes[at + 1] as number) > view[3] || view[1] > (boxes[at + 3] as number)) return false;
  const west = boxes[at] as number;
  const east = boxes[at + 2] as number;
  for (let turn = -360; turn <= 360; turn += 360)
    if (west + turn <= view[2] && view[0] <= east + turn) return true;
  return false;
}
