/** The counts that one chart draws, the same object until one of them changes, so that other filters cost it nothing. */
import { useMemo, useRef } from 'react';
import { countWithout } from '../../atlas/chart.ts';
import { countRecords } from '../../atlas/count.ts';
import type { Facet } from '../../atlas/facet.ts';
import { filterRecords } from '../../atlas/filter.ts';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { commonFilter, countsShown, recordBounds, recordsShown } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import { filterOf } from '../../state/view.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { type Counted, coverageNotes } from './chart-text.ts';

export type Counts = ReadonlyMap<string, number>;

const none: Counts = new Map();

/** Records by value of a facet, every other filter applied; empty for a facet that is no filter. */
export function useCounts(layer: Layer, facet: string): Counts {
  const counts = useStore((state) => countsShown(state, layer).get(facet)) ?? none;
  const kept = useRef(counts);
  if (!isSame(kept.current, counts)) kept.current = counts;
  return kept.current;
}

/** What the counts of a facet are counted among: the records that pass every other filter. */
export function countedAmong(state: AtlasState, layer: Layer, facet: Facet): Counted {
  const records = recordsBeside(state, layer, facet.id);
  return { all: countRecords(records), without: countWithout(facet, records) };
}

/** What a chart of the facet leaves out, or counts twice, in words that follow the filters; none without a facet. */
export function useCoverageNotes(layer: Layer, facet: Facet | undefined, hasSeveral: boolean): string[] {
  const context = useLabelContext();
  const store = useAtlasStore();
  // Another array whenever a filter or the data change, and only then.
  const shown = useStore((state) => recordsShown(state, layer));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` says when the state must be read again.
  return useMemo(
    () =>
      facet
        ? coverageNotes(layer, facet, countedAmong(store.getState(), layer, facet), hasSeveral, context)
        : [],
    [store, layer, facet, hasSeveral, context, shown],
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
