/** The first view, which the build put into the page, goes as what it stands for comes. */
import { isDrawnFrom } from '../map/drawn-from.ts';
import type { AtlasStore } from '../state/store.ts';

const handEvents = ['pointerdown', 'wheel', 'keydown'];

/** Nothing of it is left. */
export function removeFirstView(): void {
  delete document.documentElement.dataset.opening;
  document.querySelector('.first-view')?.remove();
}

/**
 * The interface is there. The picture stays over the map while it tells what the map will show: until the map is drawn, or
 * the reader wants another view or takes the map in hand.
 */
export function keepPictureFor(store: AtlasStore): void {
  const { dataset } = document.documentElement;
  if (dataset.opening !== 'start') {
    removeFirstView();
    return;
  }
  for (const shell of document.querySelectorAll('.first-view > :not(.first-view__room)')) shell.remove();
  const map = document.querySelector('#map');
  const onHand = (): void => {
    // Before the engine is there, there is nothing to take in hand.
    if (map?.querySelector('canvas')) leave();
  };
  const leave = (): void => {
    unsubscribe();
    for (const event of handEvents) map?.removeEventListener(event, onHand);
    removeFirstView();
    store.pass({ isCovered: false });
  };
  const unsubscribe = store.subscribe((state, before) => {
    // The picture is there in every language.
    const view = { ...before.view, language: state.view.language };
    if (state.passing.map === 'ready' || isDrawnFrom(state, { ...before, view })) leave();
  });
  for (const event of handEvents) map?.addEventListener(event, onHand, { passive: true });
  store.pass({ isCovered: true });
}
