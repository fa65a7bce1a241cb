/** Marks and measures that tests and benchmarks read from outside. */
import type { AtlasStore } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';

const filtering = ['filters', 'time', 'includeUndated', 'onlyInView'] as const satisfies (keyof ViewState)[];

export function markDataReady(): void {
  performance.mark('atlas:data');
}

/**
 * Measures `atlas:filter` from the input event that changed a filter to the next idle map.
 * Returns what to call when the map is idle; the first idle is also `atlas:map-ready`, the last one `atlas:idle`.
 */
export function measureIdle(store: AtlasStore): () => void {
  let filteredAt: number | null = null;
  let isReady = false;
  store.subscribe(({ view }, { view: before }) => {
    if (!filtering.some((part) => view[part] !== before[part])) return;
    const { event } = window;
    // Back and forward, or a file that came late, change filters too, but no filter was used.
    if (event && event.type !== 'popstate') filteredAt ??= event.timeStamp;
  });
  return () => {
    performance.clearMarks('atlas:idle');
    performance.mark('atlas:idle');
    if (!isReady) performance.mark('atlas:map-ready');
    isReady = true;
    if (filteredAt !== null)
      performance.measure('atlas:filter', { start: filteredAt, end: performance.now() });
    filteredAt = null;
  };
}
