/** Saving for use without a network comes after everything that the reader waits for. */
import { useEffect, useState } from 'react';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';

type OfflinePart = typeof import('./offline-part.ts');

/** null until the map is there, and where nothing is saved: while developing, each change is to be seen at once. */
export function useOffline(): OfflinePart | null {
  const store = useAtlasStore();
  const isMapAwaited = useStore((state) => state.passing.map === 'loading');
  const [part, setPart] = useState<OfflinePart | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || isMapAwaited || part) return;
    // A part that does not come leaves the atlas as it was.
    import('./offline-part.ts').then(setPart, () => undefined);
  }, [isMapAwaited, part]);
  useEffect(() => void part?.keepOffline(store), [part, store]);
  return part;
}
