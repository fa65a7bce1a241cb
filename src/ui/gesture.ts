/** Typing and sliding change the view many times; for the back button that is one step. */
import { useMemo } from 'react';
import type { AtlasStore } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';
import { useAtlasStore } from './store-context.tsx';

export interface Gesture {
  /** The first change of a gesture is a step of its own, the further ones belong to it. */
  change(change: (view: ViewState) => ViewState): void;
  /** For the element around the field or slider: leaving it, or pressing in it again, ends the gesture. */
  frame: { onBlur(): void; onPointerDownCapture(): void };
}

export function createGesture(store: Pick<AtlasStore, 'change' | 'getState'>): Gesture {
  /** What the gesture made of the view; anything else on the screen (a step back, say) ends it too. */
  let made: ViewState | null = null;
  const end = (): void => {
    made = null;
  };
  return {
    change(change) {
      const before = store.getState().view;
      store.change(change, before === made ? 'replace' : 'push');
      const after = store.getState().view;
      if (after !== before) made = after;
    },
    frame: { onBlur: end, onPointerDownCapture: end },
  };
}

export function useGesture(): Gesture {
  const store = useAtlasStore();
  return useMemo(() => createGesture(store), [store]);
}
