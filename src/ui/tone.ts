/** The look of the atlas now, for whatever draws or marks the page. */
import { useSyncExternalStore } from 'react';
import { type Tone, toneOf } from '../state/tone.ts';
import { useStore } from './store-context.tsx';

let query: MediaQueryList | undefined;

/** Asked by every component that draws marks, so it is made once. */
function darkQuery(): MediaQueryList {
  query ??= window.matchMedia('(prefers-color-scheme: dark)');
  return query;
}

function subscribe(onChange: () => void): () => void {
  darkQuery().addEventListener('change', onChange);
  return () => darkQuery().removeEventListener('change', onChange);
}

const isDark = (): boolean => darkQuery().matches;

export function useTone(): Tone {
  const systemIsDark = useSyncExternalStore(subscribe, isDark, isDark);
  return useStore((state) => toneOf(state, systemIsDark));
}
