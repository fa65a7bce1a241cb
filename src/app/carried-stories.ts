/** Own stories that the page itself carries: the atlas as one file that was handed out with a talk, see src/share/one-file/. */
import { ownStoryOf } from '../atlas/own-story-file.ts';
import type { OwnStory } from '../atlas/schema-own-story.ts';
import { isOlder } from '../state/own-story.ts';
import { load } from './load.ts';
import type { Shelf } from './shelf.ts';

const pattern = /^data\/stories\/own-[^/]+\.json$/;

/** Those that cannot be read are left out: nobody but another version of the atlas writes them. */
async function carriedStories(): Promise<OwnStory[]> {
  const names = globalThis.filesOfPage?.names().filter((name) => pattern.test(name)) ?? [];
  const loaded = await Promise.all(names.map((name) => load(name, ownStoryOf)));
  return loaded.flatMap((file) => (file.ok && file.value.ok ? file.value.story : []));
}

/**
 * The shelf with the stories of the page on it. The browser keeps one only once it is changed: a computer that somebody has lent
 * for a talk is left without a trace of it.
 */
export async function withCarried(shelf: Shelf): Promise<Shelf> {
  const carried = new Map((await carriedStories()).map((story) => [story.id, story]));
  if (carried.size === 0) return shelf;
  /**
   * Of two states of a story, the one that was changed last: either may have been handed on since. What is kept and cannot be read
   * stays what it is.
   */
  const later = (kept: unknown, id: string): unknown => {
    const other = carried.get(id);
    if (kept === undefined || !other) return kept ?? other;
    const read = ownStoryOf(kept);
    return read.ok && isOlder(read.story, other) ? other : kept;
  };
  return {
    ...shelf,
    async all() {
      const others = new Map(carried);
      const kept = (await shelf.all()).map((value) => {
        const read = ownStoryOf(value);
        return read.ok && others.delete(read.story.id) ? later(value, read.story.id) : value;
      });
      return [...kept, ...others.values()];
    },
    change: (id, change) => shelf.change(id, (kept) => change(later(kept, id))),
    async remove(id) {
      // Until the page is loaded anew: what is in the file stays in it.
      carried.delete(id);
      await shelf.remove(id);
    },
  };
}
