/** Marks and measures that tests and benchmarks read from outside. */
import type { AtlasStore } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';

const filtering = ['filters', 'time', 'includeUndated', 'onlyInView'] as const satisfies (keyof ViewState)[];

export function markDataReady(): void {
  performance.mark('atlas:data');
}

/**
 * Measures `atlas:filter` from the input event that changed a filter to the next idle map.
 * Returns what to call when the map is idle; the first idle is also `atlas:map-ready`.
 */
export function measureIdle(store: AtlasStore): () => void {
  let before = store.getState().view;
  let filteredAt: number | null = null;
  let isReady = false;
  store.onChange((view) => {
    if (filtering.some((part) => view[part] !== before[part]))
      filteredAt ??= window.event?.timeStamp ?? performance.now();
    before = view;
  });
  return () => {
    if (!isReady) performance.mark('atlas:map-ready');
    isReady = true;
    if (filteredAt !== null)
      performance.measure('atlas:filter', { start: filteredAt, end: performance.now() });
    filteredAt = null;
  };
}
