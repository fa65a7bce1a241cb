/** Own stories that come from elsewhere: out of a file, or out of the address. Whatever is wrong with them changes nothing. */
import { type OwnStoryRead, readOwnStory } from '../atlas/own-story-file.ts';
import { unpackOwnStory } from '../atlas/own-story-link.ts';
import type { OwnStory } from '../atlas/schema-own-story.ts';
import { ownStoryIn } from '../state/data.ts';
import { ignoredInScenes, newOwnStoryId, storyOf } from '../state/own-story.ts';
import type { AtlasStore } from '../state/store.ts';
import { addOwnStory, readOwnStories } from './own-stories.ts';
import { linkStart } from './story-link.ts';
import { loadQuestionsOf } from './story-questions.ts';

/** Bytes: more than the longest story, so that no larger file is read to its end. */
const mostBytes = 16_000_000;

/** Opens what a file says, and returns the id under which the story is here; null when it cannot be used. Never rejects. */
export async function openStoryFile(store: AtlasStore, file: File): Promise<string | null> {
  const read = await file
    .slice(0, mostBytes)
    .text()
    .then(readOwnStory, () => ({ ok: false, reason: 'not-read' }) as const);
  return open(store, read, file.name);
}

/** The address that hands a packed story on. */
export function storyLink(packed: string): string {
  const { origin, pathname } = window.location;
  return `${origin === 'null' ? 'file://' : origin}${pathname}${linkStart}${packed}`;
}

/** Opens the story that an address holds. `hash`: what the address has after its query. Never rejects. */
export async function openLink(store: AtlasStore, hash: string): Promise<void> {
  const { history, location } = window;
  // The story is on the shelf from now on; kept in the address, it would come back over changed words.
  if (location.hash === hash) history.replaceState(history.state, '', location.pathname + location.search);
  const id = await open(store, await unpackOwnStory(hash.slice(linkStart.length)), null);
  const [first] = (id && ownStoryIn(store.getState().data, id)?.scenes) || [];
  store.change((view) => {
    if (!id || !first) return { ...view, panel: 'stories', selection: null, story: null };
    return {
      ...store.getState().start,
      language: view.language,
      theme: view.theme,
      panel: 'none',
      story: { show: 'read', story: id, scene: first.id },
    };
  }, 'replace');
}

type Read = OwnStoryRead | { ok: false; reason: 'not-read' };

async function open(store: AtlasStore, read: Read, from: string | null): Promise<string | null> {
  if (!read.ok) {
    store.pass({ openedStory: { from, ...read } });
    return null;
  }
  const isRead = await readOwnStories(store);
  const { data, start, passing } = store.getState();
  const here = ownStoryIn(data, read.story.id);
  const isHidden = !isRead || passing.unreadable.some(({ id }) => id === read.story.id);
  // Changed here since, or there; or what is kept under the id cannot be seen now: both stay.
  const isOther = here ? !isSame(here, read.story) : isHidden;
  const story = isOther ? { ...read.story, id: newOwnStoryId() } : read.story;
  if (!here || story.id !== here.id) await addOwnStory(store, story);
  await loadQuestionsOf(story).catch(() => undefined);
  store.pass({
    openedStory: { from, ok: true, id: story.id, ignored: ignoredInScenes(storyOf(story), data, start) },
  });
  return story.id;
}

function isSame({ changed: _one, ...one }: OwnStory, { changed: _other, ...other }: OwnStory): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
