/** The presenter window, which few readers open: it loads when it is asked for. */
import type { ViewState } from '../state/view.ts';
import { lazyPart } from '../ui/lazy-part.tsx';

export function isPresenter({ story }: ViewState): boolean {
  return story?.show === 'notes';
}

/** The same before there is a view. `search`: the query string of the page. */
export function isPresenterAddress(search: string): boolean {
  return new URLSearchParams(search).get('story')?.startsWith('notes.') ?? false;
}

export const PresenterPart = lazyPart(() => import('./PresenterPart.tsx').then((part) => part.PresenterPart));
