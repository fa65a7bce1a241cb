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

/** Opens what a file says, and returns the id under which the story is here; null when it cannot be used. `from`: the name of the file. */
export function openStoryFile(store: AtlasStore, text: string, from: string): Promise<string | null> {
  return open(store, readOwnStory(text), from);
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

async function open(store: AtlasStore, read: OwnStoryRead, from: string | null): Promise<string | null> {
  if (!read.ok) {
    store.pass({ openedStory: { from, ...read } });
    return null;
  }
  await readOwnStories(store);
  const { data, start } = store.getState();
  const here = ownStoryIn(data, read.story.id);
  // Changed here since, or there: both stay.
  const story = here && !isSame(here, read.story) ? { ...read.story, id: newOwnStoryId() } : read.story;
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
