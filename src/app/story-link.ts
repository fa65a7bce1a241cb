/** A story may come in the address itself, see src/atlas/own-story-link.ts. */
import type { AtlasStore } from '../state/store.ts';

/** What such an address has after its query. */
export const linkStart = '#story=';

/** Opens the story that the address holds, now and whenever another is put there. */
export function followStoryLinks(store: AtlasStore): void {
  const follow = (): void => {
    if (!window.location.hash.startsWith(linkStart)) return;
    // Where that part of the program does not come, the link stays in the address: loading the page again asks again.
    import('./open-own-story.ts').then(({ openLink }) => openLink(store)).catch(() => undefined);
  };
  window.addEventListener('hashchange', follow);
  follow();
}
