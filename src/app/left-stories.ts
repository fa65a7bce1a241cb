/**
 * Own stories whose last changes were not kept yet when the page was left. A database that is asked so late does not answer any more;
 * what is noted at once lies there until the shelf is opened again.
 */
import { ownStoryOf } from '../atlas/own-story-file.ts';
import type { OwnStory } from '../atlas/schema-own-story.ts';
import { ownStoryIn } from '../state/data.ts';
import { isOlder } from '../state/own-story.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Shelf } from './shelf.ts';
import { readKept, unkeptStories } from './unkept-changes.ts';

// Several atlases may lie on one host.
const key = (): string => `ip-atlas ${new URL('.', window.location.href).pathname} left`;

/** From now on what is not kept when the page is left is noted. */
export function noteOnLeaving(store: AtlasStore): void {
  window.addEventListener('pagehide', () => {
    const { data } = store.getState();
    const left = unkeptStories().flatMap((id) => ownStoryIn(data, id) ?? []);
    if (left.length > 0) write(JSON.stringify(left));
  });
}

/** Puts what was noted on the shelf, where that has nothing newer. Never rejects: what cannot be kept now stays noted. */
export async function takeUpLeft(shelf: Shelf): Promise<Shelf> {
  const left = read();
  try {
    for (const story of left) await shelf.change(story.id, (kept) => later(kept, story));
    if (left.length > 0) window.localStorage.removeItem(key());
  } catch {
    // Noted still, for the next time.
  }
  return shelf;
}

function later(kept: unknown, left: OwnStory): OwnStory {
  const known = readKept(left.id, kept);
  return known && !isOlder(known, left) ? known : left;
}

function read(): OwnStory[] {
  try {
    const noted: unknown = JSON.parse(window.localStorage.getItem(key()) ?? '[]');
    return Array.isArray(noted)
      ? noted.flatMap((value) => {
          const story = ownStoryOf(value);
          return story.ok ? story.story : [];
        })
      : [];
  } catch {
    return [];
  }
}

function write(text: string): void {
  try {
    window.localStorage.setItem(key(), text);
  } catch {
    // No room, or a frame without storage: then the page was told so before.
  }
}
