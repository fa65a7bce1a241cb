/** The first view goes as what it stands for comes: the interface at once, the picture when the map is drawn. */
import type { AtlasStore } from '../state/store.ts';

/** Longer than the map takes to come forward, in milliseconds. */
const pictureStays = 600;

/** Nothing of it is left. */
export function removeFirstView(): void {
  delete document.documentElement.dataset.opening;
  document.querySelector('.first-view')?.remove();
}

/** The interface is there. The picture stays under it, until the map is drawn or the reader wants another view. */
export function keepPictureFor(store: AtlasStore): void {
  const { dataset } = document.documentElement;
  if (dataset.opening !== 'start') {
    removeFirstView();
    return;
  }
  for (const shell of document.querySelectorAll('.first-view > :not(.first-view__room)')) shell.remove();
  const { view } = store.getState();
  const map = document.querySelector('#map');
  const leave = (): void => {
    unsubscribe();
    for (const event of ['pointerdown', 'wheel', 'keydown']) map?.removeEventListener(event, leave);
    // The map comes forward over the picture.
    delete dataset.opening;
    setTimeout(removeFirstView, pictureStays);
  };
  const unsubscribe = store.subscribe((state) => {
    if (state.passing.map === 'ready' || state.view !== view) leave();
  });
  for (const event of ['pointerdown', 'wheel', 'keydown'])
    map?.addEventListener(event, leave, { passive: true });
}
