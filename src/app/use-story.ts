/** The scene of the address is shown, once its story is there, which the part that shows it asks for, and the map is there to aim. */
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
    if (!isReady || !canAim) return;
    // It brought the story, so it is there.
    void import('./stories.ts').then(({ openScene }) => {
      if (latest.current) openScene(store, latest.current);
    });
  }, [store, isReady, canAim]);
}
