/** The counts that one chart draws, the same object until one of them changes, so that other filters cost it nothing. */
import { useRef } from 'react';
import type { Layer } from '../../atlas/schema.ts';
import { countsShown } from '../../state/shown.ts';
import { useStore } from '../../ui/store-context.tsx';

export type Counts = ReadonlyMap<string, number>;

const none: Counts = new Map();

/** Records by value of a facet, every other filter applied; empty for a facet that is no filter. */
export function useCounts(layer: Layer, facet: string): Counts {
  const counts = useStore((state) => countsShown(state, layer).get(facet)) ?? none;
  const kept = useRef(counts);
  if (!isSame(kept.current, counts)) kept.current = counts;
  return kept.current;
}

export function isSame(a: Counts, b: Counts): boolean {
  if (a === b) return true;
  return a.size === b.size && [...a].every(([value, count]) => b.get(value) === count);
}
