import { describe, expect, test, vi } from 'vitest';
import { openStoryFile } from '../../../src/app/open-own-story.ts';
import {
  addOwnStory,
  changeOwnStory,
  readOwnStories,
  removeOwnStory,
  wantOwnStory,
} from '../../../src/app/own-stories.ts';
import { printOwnStory } from '../../../src/atlas/own-story-file.ts';
import { ownStories, ownStoryIn, storyData } from '../../../src/state/data.ts';
import { writeStory } from '../../../src/state/own-story.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';
import { ownScene, ownStory } from '../own-story-fixtures.ts';

// Here the browser keeps nothing, so that the page does; what a browser keeps is tried in tests/e2e/own-stories.spec.ts.
vi.stubGlobal('window', new EventTarget());
function open(): AtlasStore {
  const { data, start, view } = atlasState();
  return createAtlasStore(data, start, view);
}

let made = 0;
function another(): ReturnType<typeof ownStory> {
  made += 1;
  return { ...ownStory(), id: `own-${made}` };
}

const titled = (story: ReturnType<typeof ownStory>, after: string) =>
  writeStory(story, 'title', { language: 'en', before: 'My tea', after });

describe('an own story', () => {
  test('that was added is shown, and can be had by another window', async () => {
    const [store, other] = [open(), open()];
    const story = another();
    await addOwnStory(store, story);
    expect(ownStoryIn(store.getState().data, story.id)?.title).toEqual(story.title);
    await wantOwnStory(other, story.id);
    expect(ownStoryIn(other.getState().data, story.id)?.scenes).toEqual(story.scenes);
  });

  test('changed shows the change before it is kept', async () => {
    const store = open();
    const story = another();
    await addOwnStory(store, story);
    const keeping = changeOwnStory(store, story.id, (known) => titled(known, 'Tea'));
    expect(ownStoryIn(store.getState().data, story.id)?.title.en).toBe('Tea');
    await keeping;
    expect(ownStoryIn(store.getState().data, story.id)?.title.en).toBe('Tea');
  });

  test('changed in two windows has both changes', async () => {
    const [store, other] = [open(), open()];
    const story = another();
    await addOwnStory(store, story);
    await wantOwnStory(other, story.id);
    await changeOwnStory(store, story.id, (known) => titled(known, 'My tea of 2026'));
    await changeOwnStory(other, story.id, (known) => titled(known, 'All my tea'));
    expect(ownStoryIn(other.getState().data, story.id)?.title.en).toBe('All my tea of 2026');
    await readOwnStories(store);
    expect(ownStoryIn(store.getState().data, story.id)?.title.en).toBe('All my tea of 2026');
  });

  test('removed is gone in every window', async () => {
    const [store, other] = [open(), open()];
    const story = another();
    await addOwnStory(store, story);
    await wantOwnStory(other, story.id);
    await removeOwnStory(other, story.id);
    await readOwnStories(store);
    expect(ownStories(store.getState().data).map(({ id }) => id)).not.toContain(story.id);
  });

  test('that this browser does not have says so', async () => {
    const store = open();
    await wantOwnStory(store, 'own-elsewhere');
    expect(storyData(store.getState().data, 'own-elsewhere')).toEqual({
      status: 'failed',
      problem: { file: 'own-elsewhere', reason: 'not-here', detail: '' },
    });
  });

  test('that only the page keeps is told to be so', async () => {
    const store = open();
    await addOwnStory(store, another());
    expect(store.getState().passing.keeping).toBe('page');
  });
});

describe('a file that is opened', () => {
  test('adds its story', async () => {
    const store = open();
    const story = another();
    expect(await openStoryFile(store, new File([printOwnStory(story)], 'tea.json'))).toBe(story.id);
    expect(ownStoryIn(store.getState().data, story.id)?.scenes).toEqual(story.scenes);
    expect(store.getState().passing.openedStory).toEqual({
      from: 'tea.json',
      ok: true,
      id: story.id,
      ignored: [],
    });
  });

  test('twice adds it once', async () => {
    const store = open();
    const file = printOwnStory(another());
    const id = await openStoryFile(store, new File([file], 'tea.json'));
    const count = ownStories(store.getState().data).length;
    expect(await openStoryFile(store, new File([file], 'tea.json'))).toBe(id);
    expect(ownStories(store.getState().data)).toHaveLength(count);
  });

  test('of a story that was changed here stands beside it', async () => {
    const store = open();
    const story = another();
    await addOwnStory(store, { ...story, scenes: [ownScene('mine')] });
    const id = await openStoryFile(store, new File([printOwnStory(story)], 'tea.json'));
    expect(id).not.toBe(story.id);
    expect(ownStoryIn(store.getState().data, story.id)?.scenes).toEqual([ownScene('mine')]);
    expect(ownStoryIn(store.getState().data, id ?? '')?.scenes).toEqual(story.scenes);
  });

  test('that the browser cannot read says so', async () => {
    const store = open();
    const file = new File([printOwnStory(another())], 'tea.json');
    vi.spyOn(Blob.prototype, 'text').mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
    expect(await openStoryFile(store, file)).toBeNull();
    expect(store.getState().passing.openedStory).toEqual({ from: 'tea.json', ok: false, reason: 'not-read' });
  });

  test('that is broken says what is wrong, and changes nothing', async () => {
    const store = open();
    const before = store.getState().data;
    expect(
      await openStoryFile(store, new File(['{"format": "ip-atlas-story", "version": 1}'], 'odd.json')),
    ).toBeNull();
    expect(store.getState().data).toBe(before);
    expect(store.getState().passing.openedStory).toMatchObject({
      from: 'odd.json',
      ok: false,
      reason: 'not-valid',
    });
  });
});
