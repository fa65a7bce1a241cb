/** The stage is left to where the talk can go on: the reader, or the editor that it was tried out from. */
import { useEffect, useRef } from 'react';
import { leavingStage } from '../state/actions.ts';
import { leaveFullScreen } from '../ui/full-screen.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import type { Show } from './stories.ts';

export function useLeavingStage(show: Show): () => void {
  const store = useAtlasStore();
  const story = useStore((state) => state.view.story);
  /** The story that was being made before the stage. */
  const made = useRef<string | null>(null);
  useEffect(() => {
    if (story?.show !== 'present') made.current = story?.show === 'edit' ? story.story : null;
  }, [story]);
  return () => {
    if (!story || story.story !== made.current) return store.change((view) => leavingStage(view));
    store.change((view) => leavingStage(view, 'edit'));
    // Beside the editor the scene is aimed anew, once the window has its size again.
    Promise.all([import('./stories.ts'), leaveFullScreen()])
      .then(([{ goToScene }]) => goToScene(store, show, { ...story, show: 'edit' }, 'replace'))
      .catch(() => undefined);
  };
}
