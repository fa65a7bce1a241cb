/** Light or dark, as shown now: the reader's choice, else the system's. */
import { useSyncExternalStore } from 'react';
import { useStore } from './store-context.tsx';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useTone(): 'light' | 'dark' {
  const theme = useStore((state) => state.view.theme);
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}
