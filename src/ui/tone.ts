/** Light or dark, as shown now: the reader's choice, else the system's. */
import { useSyncExternalStore } from 'react';
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

export function useTone(): 'light' | 'dark' {
  const theme = useStore((state) => state.view.theme);
  const systemIsDark = useSyncExternalStore(subscribe, isDark, isDark);
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}
