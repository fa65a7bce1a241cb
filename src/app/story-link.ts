/** A story may come in the address itself, see src/atlas/own-story-link.ts. */
import { type AtlasStore, withNotice } from '../state/store.ts';

/** What such an address has after its query. */
export const linkStart = '#story=';

/** Opens the story that the address holds, now and whenever another is put there. */
export function followStoryLinks(store: AtlasStore): void {
  const follow = (): void => {
    const { hash } = window.location;
    if (!hash.startsWith(linkStart)) return;
    // Read at once: until that part of the program has come, the reader may have changed the address.
    import('./open-own-story.ts').then(
      ({ openLink }) => openLink(store, hash),
      () => store.pass({ notices: withNotice(store.getState().passing.notices, { kind: 'link-failed' }) }),
    );
  };
  window.addEventListener('hashchange', follow);
  follow();
}
