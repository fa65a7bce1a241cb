/** Where the browser keeps the reader's own stories. */
import { createStore, del, update, values } from 'idb-keyval';
import type { OwnStory } from '../atlas/schema-own-story.ts';

export interface Shelf {
  /** Whether the stories are still there after the page was closed. */
  isLasting: boolean;
  /** All that is kept; what another version of the atlas wrote may have another form. */
  all(): Promise<unknown[]>;
  /**
   * Changes what is kept under an id, of which there may be nothing; no other window changes it in between. Rejects where the
   * browser has no room, or with what `change` throws; what is kept is then as it was.
   */
  change(id: string, change: (kept: unknown) => OwnStory): Promise<OwnStory>;
  remove(id: string): Promise<void>;
}

/** Milliseconds; a browser whose storage is broken may never answer. */
const patience = 5000;

/** Never rejects: where the browser keeps nothing, as in a private window or a frame without storage, the page does. */
export async function openShelf(): Promise<Shelf> {
  const tooLong = new Promise<never>((_, reject) => setTimeout(reject, patience));
  try {
    return await Promise.race([browserShelf(), tooLong]);
  } catch {
    return pageShelf();
  }
}

async function browserShelf(): Promise<Shelf> {
  // Several atlases may lie on one host.
  const store = createStore(`ip-atlas ${new URL('.', window.location.href).pathname}`, 'stories');
  const shelf: Shelf = {
    isLasting: true,
    all: () => values(store),
    async change(id, change) {
      let changed: OwnStory | undefined;
      await update(
        id,
        (kept) => {
          changed = change(kept);
          return changed;
        },
        store,
      );
      if (!changed) throw new Error(`Nothing was kept of ${id}.`);
      return changed;
    },
    remove: (id) => del(id, store),
  };
  await shelf.all();
  return shelf;
}

function pageShelf(): Shelf {
  const kept = new Map<string, OwnStory>();
  return {
    isLasting: false,
    all: async () => [...kept.values()],
    async change(id, change) {
      const changed = change(kept.get(id));
      kept.set(id, changed);
      return changed;
    },
    async remove(id) {
      kept.delete(id);
    },
  };
}
