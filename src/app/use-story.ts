/** The story of the address is read and its scene shown, once the map is there to aim. */
import { useEffect, useRef } from 'react';
import { readyStory } from '../state/data.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import type { Show } from './stories.ts';

/** `show`: null while the map is awaited. */
export function useStory(show: Show | null): void {
  const store = useAtlasStore();
  const wanted = useStore((state) => state.view.story?.story ?? null);
  const isReady = useStore((state) => wanted !== null && readyStory(state.data, wanted) !== undefined);
  const latest = useRef(show);
  latest.current = show;
  const canAim = show !== null;
  useEffect(() => {
    if (wanted === null) return;
    // Where this does not come, the part that shows the story asks again.
    import('./stories.ts').then(({ wantStory }) => wantStory(store, wanted)).catch(() => undefined);
  }, [store, wanted]);
  useEffect(() => {
    if (!isReady || !canAim) return;
    import('./stories.ts')
      .then(({ openScene }) => {
        if (latest.current) openScene(store, latest.current);
      })
      .catch(() => undefined);
  }, [store, isReady, canAim]);
}
