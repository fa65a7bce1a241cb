/** Records over the years: what the histogram shows, and who is left out for having no year. */
import { addWeight, weightOf } from '../../atlas/count.ts';
import { filterRecords } from '../../atlas/filter.ts';
import { yearsOf } from '../../atlas/record.ts';
import type { Layer } from '../../atlas/schema.ts';
import { type AtlasData, readyLayer } from '../../state/data.ts';
import { commonFilter, recordBounds } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import { filterOf, type LayerView } from '../../state/view.ts';

export interface YearBar {
  year: number;
  count: number;
  selected: boolean;
}

/** One bar for each year from `from` to `to`, empty years included. */
export function yearBars(
  counts: Map<number, number>,
  from: number,
  to: number,
  range: [number, number],
): YearBar[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return { year, count: counts.get(year) ?? 0, selected: year >= range[0] && year <= range[1] };
  });
}

/** The range moved into the extent and put in order. */
export function clampRange([a, b]: readonly [number, number], from: number, to: number): [number, number] {
  const within = (year: number): number => Math.min(Math.max(year, from), to);
  return a <= b ? [within(a), within(b)] : [within(b), within(a)];
}

const countedLayers = new WeakMap<Layer, Map<number, number>>();

function layerPerYear(layer: Layer): Map<number, number> {
  const known = countedLayers.get(layer);
  if (known) return known;
  const counts = new Map<number, number>();
  for (const record of layer.records) {
    const span = yearsOf(layer, record);
    if (!span) continue;
    for (let year = span.from; year <= span.to; year++) addWeight(counts, year, record);
  }
  countedLayers.set(layer, counts);
  return counts;
}

/** How many records stand in each year; a record with a span counts in each of its years. */
export function recordsPerYear(layers: Layer[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const layer of layers) {
    for (const [year, count] of layerPerYear(layer)) counts.set(year, (counts.get(year) ?? 0) + count);
  }
  return counts;
}

/** The first and last year of the records of the switched-on layers; null when none of them states a year. */
export function datedYears(data: AtlasData, layers: LayerView[]): [number, number] | null {
  const years = [...recordsPerYear(visibleLayers(data, layers)).keys()];
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** The layers that are switched on and loaded, topmost first. */
export function visibleLayers(data: AtlasData, layers: LayerView[]): Layer[] {
  return layers.flatMap(({ id, visible }) => (visible ? (readyLayer(data, id) ?? []) : []));
}

/** Records of the switched-on layers that pass every filter but have no year, so the time range hides them. */
export function countUndatedHidden(state: AtlasState): number {
  const { time, includeUndated } = state.view;
  return time === null || includeUndated ? 0 : countUndated(state);
}

let counted: { keys: unknown[]; count: number } | null = null;

/** Playing asks again for every year, and the answer depends on none: it is remembered. */
function countUndated({ data, view, passing }: AtlasState): number {
  const common = { ...commonFilter(data, view, passing.mapBounds), time: null };
  const keys = [data, view.layers, view.filters, common.inView, common.inArea];
  if (counted?.keys.every((key, index) => key === keys[index])) return counted.count;
  let count = 0;
  for (const layer of visibleLayers(data, view.layers)) {
    const passed = filterRecords(layer, filterOf(view, layer.id), common, recordBounds(data));
    for (const record of passed) if (!yearsOf(layer, record)) count += weightOf(record);
  }
  counted = { keys, count };
  return count;
}
