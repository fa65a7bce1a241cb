/** The presenter window, which few readers open: it loads when it is asked for. */
import { lazyPart } from '../ui/lazy-part.tsx';

/** `search`: the query string of the page. */
export function isPresenterAddress(search: string): boolean {
  return new URLSearchParams(search).get('story')?.startsWith('notes.') ?? false;
}

export const PresenterPart = lazyPart(() =>
  import('./PresenterPart.tsx').then((part) => part.PresenterPart),
);
