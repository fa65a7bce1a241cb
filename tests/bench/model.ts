/** What filtering, counting and sorting a large layer cost in Node: the model alone, without a screen. */
import {
  type Bounds,
  facetCounts,
  filterRecords,
  type LayerFilter,
  noCommonFilter,
  noFilter,
} from '../../src/atlas/filter.ts';
import { sortRecords } from '../../src/atlas/order.ts';
import type { AtlasRecord } from '../../src/atlas/schema.ts';
import { largeLayer } from '../fixtures/large-layer.ts';
import { type Summary, summaryOf } from './statistics.ts';

export interface ModelResult {
  what: string;
  /** The first time, when columns or orders are made. */
  first: number;
  later: Summary;
}

const repeats = 60;

export function measureModel(): ModelResult[] {
  const layer = largeLayer();
  const boundsOf = ({ place }: AtlasRecord): Bounds[] =>
    place.kind === 'point' ? [[place.lon, place.lat, place.lon, place.lat]] : [];
  /** Another filter each time, with a choice in three facets. */
  const filterAt = (step: number): LayerFilter => ({
    ...noFilter,
    values: { kind: step % 2 === 0 ? ['tea'] : ['tea', 'fruit'], evidence: ['confirmed', 'related'] },
    years: { year: [2008, 2012 + (step % 10)] },
  });
  const words = ['village', 'sichuan', '四川', 'tea of yunnan'];
  const shown = filterRecords(layer, noFilter, noCommonFilter, boundsOf);
  const few = filterRecords(layer, filterAt(1), noCommonFilter, boundsOf);

  const measure = (what: string, act: (step: number) => unknown): ModelResult => {
    const series = Array.from({ length: repeats + 1 }, (_, step) => {
      const start = performance.now();
      act(step);
      return performance.now() - start;
    });
    return { what, first: series[0] ?? Number.NaN, later: summaryOf(series.slice(1)) };
  };
  return [
    measure('filter by three facets', (step) =>
      filterRecords(layer, filterAt(step), noCommonFilter, boundsOf),
    ),
    measure('counts beside all options', (step) =>
      facetCounts(layer, filterAt(step), noCommonFilter, boundsOf),
    ),
    measure('filter by years of all layers and by the visible part of the map', (step) => {
      const common = {
        ...noCommonFilter,
        time: [2008, 2012 + (step % 10)] as [number, number],
        inView: [98, 25, 106 + (step % 10), 38] as Bounds,
      };
      return filterRecords(layer, noFilter, common, boundsOf);
    }),
    measure('filter by another word', (step) =>
      filterRecords(layer, { ...noFilter, text: words[step % words.length] ?? '' }, noCommonFilter, boundsOf),
    ),
    measure('sort all records by name, English', (step) =>
      sortRecords(layer, shown, 'name', step % 2 === 1, 'en'),
    ),
    measure('sort all records by name, Chinese', (step) =>
      sortRecords(layer, shown, 'name', step % 2 === 1, 'zh'),
    ),
    measure('sort all records by year', (step) => sortRecords(layer, shown, 'year', step % 2 === 1, 'en')),
    measure('sort the filtered records by category', (step) =>
      sortRecords(layer, few, 'kind', step % 2 === 1, 'en'),
    ),
  ];
}
