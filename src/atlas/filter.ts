/** Filters: which records a reader asked for, and how many each further choice would leave. */
import { type Facet, facetsOf, facetValues } from './facet.ts';
import { numberValue, wordsOf, yearsOf } from './record.ts';
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
  /** Whether a record lies in the area that the reader limited all layers to; null without such a limit. */
  inArea: ((record: AtlasRecord) => boolean) | null;
}

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

type Test = (record: AtlasRecord) => boolean;

/** The records of a layer that pass its own filter and the common one, in the order of the file. */
export function filterRecords(
  layer: Layer,
  filter: LayerFilter,
  common: CommonFilter,
  boundsOf: RecordBounds,
): AtlasRecord[] {
  const tests = [...facetTests(layer, filter).values(), ...otherTests(layer, filter, common, boundsOf)];
  return layer.records.filter((record) => tests.every((test) => test(record)));
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
  const facets = facetTests(layer, filter);
  const others = otherTests(layer, filter, common, boundsOf);
  const candidates = layer.records.filter((record) => others.every((test) => test(record)));
  const counts = new Map<string, Map<string, number>>();
  for (const facet of facetsOf(layer)) {
    const tests = [...facets].filter(([id]) => id !== facet.id).map(([, test]) => test);
    const count = new Map<string, number>();
    for (const record of candidates) {
      if (!tests.every((test) => test(record))) continue;
      for (const value of countedValues(facet, record)) count.set(value, (count.get(value) ?? 0) + 1);
    }
    counts.set(facet.id, count);
  }
  return counts;
}

function countedValues(facet: Facet, record: AtlasRecord): string[] {
  if (facet.kind === 'values') return facetValues(facet, record);
  const year = numberValue(facet.field, record);
  return year === undefined ? [] : [String(year)];
}

function facetTests(layer: Layer, filter: LayerFilter): Map<string, Test> {
  const tests = new Map<string, Test>();
  for (const facet of facetsOf(layer)) {
    if (facet.kind === 'values') {
      const chosen = filter.values[facet.id];
      if (chosen)
        tests.set(facet.id, (record) => facetValues(facet, record).some((value) => chosen.includes(value)));
    } else {
      const range = filter.years[facet.id];
      if (range) tests.set(facet.id, (record) => isWithin(numberValue(facet.field, record), range));
    }
  }
  return tests;
}

function isWithin(year: number | undefined, [from, to]: [number, number]): boolean {
  return year !== undefined && year >= from && year <= to;
}

function otherTests(layer: Layer, filter: LayerFilter, common: CommonFilter, boundsOf: RecordBounds): Test[] {
  const tests: Test[] = [];
  const query = normalise(filter.text);
  if (query !== '') {
    tests.push((record) => wordsOf(layer, record).some((words) => normalise(words).includes(query)));
  }
  const { time, inView, inArea } = common;
  if (inArea) tests.push(inArea);
  if (time) tests.push((record) => passesTime(layer, record, time, common.includeUndated));
  if (inView) tests.push((record) => boundsOf(record).some((bounds) => overlaps(bounds, inView)));
  return tests;
}

function passesTime(
  layer: Layer,
  record: AtlasRecord,
  time: [number, number],
  includeUndated: boolean,
): boolean {
  const years = yearsOf(layer, record);
  if (!years) return includeUndated;
  return years.from <= time[1] && years.to >= time[0];
}

/** The smallest box round all boxes; null when there are none. */
export function boundsRound(boxes: Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

/** Whether two boxes share a point, also when one of them lies a turn of 360 degrees away. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  if (a[1] > b[3] || b[1] > a[3]) return false;
  return [-360, 0, 360].some((turn) => a[0] + turn <= b[2] && b[0] <= a[2] + turn);
}
