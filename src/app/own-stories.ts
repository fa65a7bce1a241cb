/** The reader's own stories: shown through the store, kept in the browser, and the same in all its windows. */
import { ownStoryOf } from '../atlas/own-story-file.ts';
import type { OwnStory } from '../atlas/schema-own-story.ts';
import { ownStories, ownStoryIn, type StoryData, storyData } from '../state/data.ts';
import { storyOf } from '../state/own-story.ts';
import type { AtlasStore } from '../state/store.ts';
import { withCarried } from './carried-stories.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { loadQuestionsOf } from './story-questions.ts';

let opening: Promise<Shelf> | undefined;
const channelName = 'ip-atlas.stories';
let channel: BroadcastChannel | undefined;
/** Changes that the shelf has not taken yet, by story. */
const waiting = new Map<string, number>();
/** How often this window has changed a story: what was read of it before the last time is out of date. */
const begun = new Map<string, number>();

/** Reads what is kept, and from then on follows what other windows change. */
export async function readOwnStories(store: AtlasStore): Promise<void> {
  const shelf = await shelfFor(store);
  const before = new Map(begun);
  const isUpToDate = (id: string): boolean => !waiting.get(id) && begun.get(id) === before.get(id);
  let kept: unknown[];
  try {
    kept = await shelf.all();
  } catch {
    return store.pass({ keeping: 'failed' });
  }
  const stories = kept.flatMap((value) => {
    const read = ownStoryOf(value);
    return read.ok ? read.story : [];
  });
  // Without that part a scene with an area shows all but the area.
  await Promise.all(stories.map(loadQuestionsOf)).catch(() => undefined);
  const known = new Set(stories.map(({ id }) => id));
  for (const story of stories) if (isUpToDate(story.id)) put(store, story.id, readyOf(story));
  const { data, view } = store.getState();
  // Another window has removed them; what is read, presented or made here stays, and a change puts it back.
  for (const { id } of ownStories(data))
    if (!known.has(id) && isUpToDate(id) && view.story?.story !== id) put(store, id, null);
}

/** Reads the story, or says that this browser does not have it. Never rejects. */
export async function wantOwnStory(store: AtlasStore, id: string): Promise<void> {
  if (storyData(store.getState().data, id)?.status === 'ready') return;
  put(store, id, { status: 'loading' });
  await readOwnStories(store);
  if (storyData(store.getState().data, id)?.status === 'ready') return;
  put(store, id, { status: 'failed', problem: { file: id, reason: 'not-here', detail: '' } });
}

/** Changes a story that is shown. The reader sees it at once; another window's changes to the same story stay. Never rejects. */
export async function changeOwnStory(
  store: AtlasStore,
  id: string,
  change: (story: OwnStory) => OwnStory,
): Promise<void> {
  const shown = ownStoryIn(store.getState().data, id);
  if (shown) await keep(store, shown, change);
}

/** Puts a new story on the shelf and shows it; what the shelf has under its id gives way. Never rejects. */
export function addOwnStory(store: AtlasStore, story: OwnStory): Promise<void> {
  return keep(store, story, () => story);
}

async function keep(
  store: AtlasStore,
  shown: OwnStory,
  change: (story: OwnStory) => OwnStory,
): Promise<void> {
  const { id } = shown;
  const dated = (story: OwnStory): OwnStory => ({ ...change(story), changed: new Date().toISOString() });
  put(store, id, readyOf(dated(shown)));
  begun.set(id, (begun.get(id) ?? 0) + 1);
  waiting.set(id, (waiting.get(id) ?? 0) + 1);
  try {
    const shelf = await shelfFor(store);
    const kept = await shelf.change(id, (value) => {
      const read = ownStoryOf(value);
      // Removed by another window, or never kept: what the reader sees is not lost.
      return dated(read.ok ? read.story : shown);
    });
    store.pass({ keeping: shelf.isLasting ? 'browser' : 'page' });
    channel?.postMessage(id);
    // Later changes are shown already, and are on their way.
    if (waiting.get(id) === 1) put(store, id, readyOf(kept));
  } catch {
    store.pass({ keeping: 'failed' });
  } finally {
    waiting.set(id, (waiting.get(id) ?? 1) - 1);
  }
}

/** Takes a story off the shelf; `addOwnStory` puts it back. Never rejects. */
export async function removeOwnStory(store: AtlasStore, id: string): Promise<void> {
  put(store, id, null);
  begun.set(id, (begun.get(id) ?? 0) + 1);
  try {
    await (await shelfFor(store)).remove(id);
    channel?.postMessage(id);
  } catch {
    store.pass({ keeping: 'failed' });
  }
}

async function shelfFor(store: AtlasStore): Promise<Shelf> {
  opening ??= openShelf().then(withCarried);
  const shelf = await opening;
  if (!channel && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = () => void readOwnStories(store);
  }
  if (store.getState().passing.keeping === null)
    store.pass({ keeping: shelf.isLasting ? 'browser' : 'page' });
  return shelf;
}

function readyOf(own: OwnStory): StoryData {
  return { status: 'ready', story: storyOf(own), own };
}

/** `entry`: null takes the story away. */
function put(store: AtlasStore, id: string, entry: StoryData | null): void {
  const { data } = store.getState();
  const { [id]: _replaced, ...others } = data.stories;
  store.setState({ data: { ...data, stories: entry ? { ...others, [id]: entry } : others } });
}
