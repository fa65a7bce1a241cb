/** The counts that one chart draws, the same object until one of them changes, so that other filters cost it nothing. */
import { useMemo, useRef } from 'react';
import { countWithout } from '../../atlas/chart.ts';
import type { Facet } from '../../atlas/facet.ts';
import { filterRecords } from '../../atlas/filter.ts';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { commonFilter, countsShown, recordBounds, recordsShown } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import { filterOf } from '../../state/view.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';

export type Counts = ReadonlyMap<string, number>;

const none: Counts = new Map();

/** Records by value of a facet, every other filter applied; empty for a facet that is no filter. */
export function useCounts(layer: Layer, facet: string): Counts {
  const counts = useStore((state) => countsShown(state, layer).get(facet)) ?? none;
  const kept = useRef(counts);
  if (!isSame(kept.current, counts)) kept.current = counts;
  return kept.current;
}

/** The records among which a chart counts, and how many of them state no value. */
export interface Counted {
  all: number;
  without: number;
}

/** What the counts of a facet are counted among: the records that pass every other filter. */
export function countedAmong(state: AtlasState, layer: Layer, facet: Facet): Counted {
  const records = recordsBeside(state, layer, facet.id);
  return { all: records.length, without: countWithout(facet, records) };
}

export function useCounted(layer: Layer, facet: Facet | undefined): Counted {
  const store = useAtlasStore();
  // Another array whenever a filter or the data change, and only then.
  const shown = useStore((state) => recordsShown(state, layer));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` says when the state must be read again.
  return useMemo(
    () => (facet ? countedAmong(store.getState(), layer, facet) : { all: 0, without: 0 }),
    [store, layer, facet, shown],
  );
}

function recordsBeside(state: AtlasState, layer: Layer, facet: string): AtlasRecord[] {
  const { data, view, passing } = state;
  const filter = filterOf(view, layer.id);
  if (!(facet in filter.values) && !(facet in filter.years)) return recordsShown(state, layer);
  const { [facet]: _values, ...values } = filter.values;
  const { [facet]: _years, ...years } = filter.years;
  const common = commonFilter(data, view, passing.mapBounds);
  return filterRecords(layer, { ...filter, values, years }, common, recordBounds(data));
}

export function isSame(a: Counts, b: Counts): boolean {
  if (a === b) return true;
  return a.size === b.size && [...a].every(([value, count]) => b.get(value) === count);
}
