/** Keys that work anywhere on the page. */
import type { AtlasStore } from '../state/store.ts';

/**
 * Escape ends what was begun last: a drawing, the chooser, the fan, then the selection. Listens on the window, after all that
 * listens on the page, such as what is being dragged. Returns how to stop listening.
 */
export function listenForEscape(store: AtlasStore): () => void {
  const onKey = (event: KeyboardEvent): void => {
    // While Chinese is being typed, Escape belongs to the input method.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // The browser closes the dialog that lies over the page.
    if (document.querySelector('dialog:modal')) return;
    const { passing, view } = store.getState();
    if (passing.sketch) store.pass({ sketch: null });
    else if (passing.chooser || passing.fan) store.pass({ chooser: null, fan: null });
    else if (view.selection) store.change((current) => ({ ...current, selection: null }));
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
