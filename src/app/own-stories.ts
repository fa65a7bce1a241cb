/** The reader's own stories: shown through the store, kept in the browser, and the same in all its windows. */
import { ownStoryOf } from '../atlas/own-story-file.ts';
import type { OwnStory } from '../atlas/schema-own-story.ts';
import { ownStories, ownStoryIn, type StoryData, storyData } from '../state/data.ts';
import { dated, type StoryChange, storyOf } from '../state/own-story.ts';
import type { AtlasStore, Keeping, UnreadableStory } from '../state/store.ts';
import { withCarried } from './carried-stories.ts';
import { noteOnLeaving, takeUpLeft } from './left-stories.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { loadQuestionsOf } from './story-questions.ts';
import { forgetUnkept, isKept, keepChange, problemOfKeeping, whyUnreadable } from './unkept-changes.ts';

let opening: Promise<Shelf> | undefined;
const channelName = 'ip-atlas.stories';
let channel: BroadcastChannel | undefined;
/** How often this window has changed a story: what was read of it before the last time is out of date. */
const begun = new Map<string, number>();

/** Reads what is kept, and from then on follows what other windows change. Returns whether it could be read. */
export async function readOwnStories(store: AtlasStore): Promise<boolean> {
  const shelf = await shelfFor(store);
  const before = new Map(begun);
  const isUpToDate = (id: string): boolean => isKept(id) && begun.get(id) === before.get(id);
  let kept: unknown[];
  try {
    kept = await shelf.all();
  } catch {
    store.pass({ keeping: problemOfKeeping() ?? 'unread' });
    return false;
  }
  const { stories, unreadable } = sorted(kept);
  store.pass({ keeping: keepingNow(shelf), unreadable });
  // Without that part a scene with an area shows all but the area.
  await Promise.all(stories.map(loadQuestionsOf)).catch(() => undefined);
  const known = new Set(stories.map(({ id }) => id));
  for (const story of stories) if (isUpToDate(story.id)) put(store, story.id, readyOf(story));
  const { data, view } = store.getState();
  // Another window has removed them; what is read, presented or made here stays, and a change puts it back.
  for (const { id } of ownStories(data))
    if (!known.has(id) && isUpToDate(id) && view.story?.story !== id) put(store, id, null);
  return true;
}

function sorted(kept: unknown[]): { stories: OwnStory[]; unreadable: UnreadableStory[] } {
  const reads = kept.map((value) => ({ value, read: ownStoryOf(value) }));
  return {
    stories: reads.flatMap(({ read }) => (read.ok ? read.story : [])),
    unreadable: reads.flatMap(({ value, read }) =>
      read.ok ? [] : { id: String((value as { id?: unknown } | null)?.id), reason: whyUnreadable(read) },
    ),
  };
}

/** Reads the story, or says why it is not to be had. Never rejects. */
export async function wantOwnStory(store: AtlasStore, id: string): Promise<void> {
  if (storyData(store.getState().data, id)?.status === 'ready') return;
  put(store, id, { status: 'loading' });
  const isRead = await readOwnStories(store);
  const { data, passing } = store.getState();
  if (storyData(data, id)?.status === 'ready') return;
  const unreadable = passing.unreadable.find((story) => story.id === id)?.reason;
  const reason = isRead ? (unreadable ?? 'not-here') : 'unread';
  put(store, id, { status: 'failed', problem: { file: id, reason, detail: '' } });
}

/** Changes a story that is shown. The reader sees it at once; another window's changes to the same story stay. Never rejects. */
export async function changeOwnStory(store: AtlasStore, id: string, change: StoryChange): Promise<void> {
  const shown = ownStoryIn(store.getState().data, id);
  if (shown) await keep(store, shown, change);
}

/** Puts a new story on the shelf and shows it; what the shelf has under its id gives way. Never rejects. */
export function addOwnStory(store: AtlasStore, story: OwnStory): Promise<void> {
  return keep(store, story, () => story);
}

async function keep(store: AtlasStore, shown: OwnStory, change: StoryChange): Promise<void> {
  const { id } = shown;
  put(store, id, readyOf(dated(change(shown), shown, Date.now())));
  const mine = begin(id);
  const opened = shelfFor(store);
  const kept = await keepChange(opened, shown, change);
  store.pass({ keeping: keepingNow(await opened) });
  if (!kept) return;
  channel?.postMessage(id);
  // Later changes are shown already, and are on their way.
  if (begun.get(id) === mine) put(store, id, readyOf(kept));
}

/** Takes a story off the shelf; `addOwnStory` puts it back. Never rejects. */
export async function removeOwnStory(store: AtlasStore, id: string): Promise<void> {
  put(store, id, null);
  begin(id);
  forgetUnkept(id);
  const shelf = await shelfFor(store);
  try {
    await shelf.remove(id);
    store.pass({ keeping: keepingNow(shelf) });
    channel?.postMessage(id);
  } catch {
    store.pass({ keeping: 'failed' });
  }
}

/** Returns how many changes to the story were begun here. */
function begin(id: string): number {
  const count = (begun.get(id) ?? 0) + 1;
  begun.set(id, count);
  return count;
}

function keepingNow({ isLasting }: Shelf): Keeping {
  return problemOfKeeping() ?? (isLasting ? 'browser' : 'page');
}

async function shelfFor(store: AtlasStore): Promise<Shelf> {
  if (!opening) {
    noteOnLeaving(store);
    opening = openShelf().then(takeUpLeft).then(withCarried);
  }
  const shelf = await opening;
  if (!channel && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = () => void readOwnStories(store);
  }
  if (store.getState().passing.keeping === null) store.pass({ keeping: keepingNow(shelf) });
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
