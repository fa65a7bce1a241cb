/** Keys that work anywhere on the page. */
import type { AtlasStore } from '../state/store.ts';

/** Escape closes what opened last: the chooser, the fan, then the selection. Returns how to stop listening. */
export function listenForEscape(store: AtlasStore): () => void {
  const onKey = (event: KeyboardEvent): void => {
    // While Chinese is being typed, Escape belongs to the input method.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const { passing, view } = store.getState();
    if (passing.chooser || passing.fan) store.pass({ chooser: null, fan: null });
    else if (view.selection) store.change((current) => ({ ...current, selection: null }));
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
