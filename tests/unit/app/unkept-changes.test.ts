import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OwnStory, ownStoryFormat } from '../../../src/atlas/schema-own-story.ts';
import { ownStories, ownStoryIn, storyData } from '../../../src/state/data.ts';
import { addScene, writeStory } from '../../../src/state/own-story.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';
import { ownScene, ownStory } from '../own-story-fixtures.ts';

/** What all windows of a browser share. */
const browser = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  hasRoom: true,
  canRead: true,
}));
vi.mock('../../../src/app/shelf.ts', () => ({
  openShelf: async () => ({
    isLasting: true,
    async all() {
      if (!browser.canRead) throw new DOMException('closed', 'InvalidStateError');
      return [...browser.kept.values()];
    },
    async change(id: string, change: (kept: unknown) => unknown) {
      const changed = change(browser.kept.get(id));
      if (!browser.hasRoom) throw new DOMException('full', 'QuotaExceededError');
      browser.kept.set(id, changed);
      return changed;
    },
    remove: async (id: string) => void browser.kept.delete(id),
  }),
}));

/** The program in a window of its own. */
async function openWindow() {
  vi.resetModules();
  const { data, start, view } = atlasState();
  const store = createAtlasStore(data, start, view);
  const own = await import('../../../src/app/own-stories.ts');
  const { openStoryFile } = await import('../../../src/app/open-own-story.ts');
  return {
    store,
    keeping: () => store.getState().passing.keeping,
    shown: (id = 'own-tea') => ownStoryIn(store.getState().data, id),
    listed: () => ownStories(store.getState().data).map(({ id }) => id),
    add: (story: OwnStory) => own.addOwnStory(store, story),
    remove: (id = 'own-tea') => own.removeOwnStory(store, id),
    read: () => own.readOwnStories(store),
    want: (id = 'own-tea') => own.wantOwnStory(store, id),
    change: (change: (story: OwnStory) => OwnStory) => own.changeOwnStory(store, 'own-tea', change),
    open: (story: OwnStory) => openStoryFile(store, new File([JSON.stringify(story)], 'tea.json')),
  };
}

const kept = (): OwnStory => browser.kept.get('own-tea') as OwnStory;
const scenes = (story: OwnStory | undefined): string[] => story?.scenes.map(({ id }) => id) ?? [];
const withScene = (id: string) => (story: OwnStory) => addScene(story, ownScene(id), null);
const withTitle = (after: string) => (story: OwnStory) =>
  writeStory(story, 'title', { language: 'en', before: 'My tea', after });
/** What somebody makes twice by mistake can be seen. */
const withWord =
  (word: string) =>
  (story: OwnStory): OwnStory => ({ ...story, summary: { en: `${story.summary.en}${word} `, zh: '' } });
const tea = ownStory([ownScene('one')]);

/** What the page notes at once, and what it hears when it is left. */
const page = { events: new EventTarget(), notes: new Map<string, string>() };

beforeEach(() => {
  browser.kept.clear();
  page.events = new EventTarget();
  page.notes.clear();
  vi.stubGlobal(
    'window',
    Object.assign(page.events, {
      location: { href: 'https://example.org/atlas/?lang=en' },
      localStorage: {
        getItem: (key: string) => page.notes.get(key) ?? null,
        setItem: (key: string, value: string) => page.notes.set(key, value),
        removeItem: (key: string) => page.notes.delete(key),
      },
    }),
  );
  Object.assign(browser, { hasRoom: true, canRead: true });
});
afterEach(() => {
  globalThis.filesOfPage = undefined;
});

describe('a change that the browser refuses', () => {
  test('stays on the screen, and is told', async () => {
    const here = await openWindow();
    await here.add(tea);
    browser.hasRoom = false;
    await here.change(withScene('two'));
    await here.read();
    expect(scenes(here.shown())).toEqual(['one', 'two']);
    expect(scenes(kept())).toEqual(['one']);
    expect(here.keeping()).toBe('failed');
  });

  test('is kept with the next one', async () => {
    const here = await openWindow();
    await here.add(tea);
    browser.hasRoom = false;
    await here.change(withScene('two'));
    browser.hasRoom = true;
    await here.change(withScene('three'));
    expect(scenes(kept())).toEqual(['one', 'two', 'three']);
    expect(scenes(here.shown())).toEqual(['one', 'two', 'three']);
    expect(here.keeping()).toBe('browser');
  });

  test('is not lost to what another window changes', async () => {
    const [here, there] = [await openWindow(), await openWindow()];
    await here.add(tea);
    await there.read();
    browser.hasRoom = false;
    await here.change(withScene('mine'));
    browser.hasRoom = true;
    await there.change(withScene('theirs'));
    await here.read();
    expect(scenes(here.shown())).toEqual(['one', 'mine']);
    await here.change(withTitle('Our tea'));
    expect(scenes(kept())).toEqual(['one', 'theirs', 'mine']);
    expect(here.shown()).toEqual(kept());
    expect(kept().title.en).toBe('Our tea');
  });

  test('is told until it is kept, whatever else is', async () => {
    const here = await openWindow();
    await here.add(tea);
    browser.hasRoom = false;
    await here.change(withScene('two'));
    browser.hasRoom = true;
    await here.add({ ...tea, id: 'own-citrus' });
    expect(here.keeping()).toBe('failed');
    await here.read();
    expect(here.keeping()).toBe('failed');
  });

  test('is forgotten with its story', async () => {
    const here = await openWindow();
    await here.add(tea);
    browser.hasRoom = false;
    await here.change(withScene('two'));
    await here.remove();
    expect(here.keeping()).toBe('browser');
    expect(here.shown()).toBeUndefined();
  });

  test('of a story that was never kept begins with all of it', async () => {
    const here = await openWindow();
    browser.hasRoom = false;
    await here.add(tea);
    await here.change(withScene('two'));
    browser.hasRoom = true;
    await here.change(withScene('three'));
    expect(scenes(kept())).toEqual(['one', 'two', 'three']);
  });

  test('is kept once in the end, in whatever windows and order', async () => {
    const windows = [await openWindow(), await openWindow()] as const;
    const [here, there] = windows;
    const steps = fc.array(
      fc.record({ at: fc.constantFrom(0, 1), hasRoom: fc.boolean(), waits: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(steps, async (made) => {
        await here.add(tea);
        await there.read();
        for (const [index, { at, hasRoom, waits }] of made.entries()) {
          browser.hasRoom = hasRoom;
          const changing = windows[at as 0 | 1].change(withWord(`s${index}`));
          if (waits) await changing;
        }
        browser.hasRoom = true;
        await here.change(withWord('here'));
        await there.change(withWord('there'));
        const all = ['here', 'there', ...made.map((_, index) => `s${index}`)];
        expect(kept().summary.en.trim().split(' ').toSorted()).toEqual(all.toSorted());
        await here.remove();
        await there.remove();
      }),
      { numRuns: 50 },
    );
  });
});

test('a story that is removed while a change of it is on its way does not come back', async () => {
  const here = await openWindow();
  await here.add(tea);
  const changing = here.change(withScene('two'));
  await Promise.all([changing, here.remove()]);
  expect(here.shown()).toBeUndefined();
});

describe('what is kept and cannot be read', () => {
  const newer = { ...tea, version: 99, id: 'own-tea' };

  test('is not overwritten by a change', async () => {
    const here = await openWindow();
    await here.add(tea);
    browser.kept.set('own-tea', newer);
    await here.change(withScene('two'));
    expect(browser.kept.get('own-tea')).toBe(newer);
    expect(here.keeping()).toBe('newer');
    expect(scenes(here.shown())).toEqual(['one', 'two']);
  });

  test('is told apart: newer, or damaged', async () => {
    const here = await openWindow();
    browser.kept.set('own-tea', newer);
    browser.kept.set('own-broken', { format: ownStoryFormat, version: 1, id: 'own-broken' });
    browser.kept.set('own-citrus', { ...tea, id: 'own-citrus' });
    await here.read();
    expect(here.store.getState().passing.unreadable).toEqual([
      { id: 'own-tea', reason: 'newer' },
      { id: 'own-broken', reason: 'not-valid' },
    ]);
    expect(here.listed()).toEqual(['own-citrus']);
  });

  test('says so where it would be shown', async () => {
    const here = await openWindow();
    browser.kept.set('own-tea', newer);
    await here.want();
    expect(storyData(here.store.getState().data, 'own-tea')).toMatchObject({ problem: { reason: 'newer' } });
  });

  test('stays beside a file of the same story that is opened', async () => {
    const here = await openWindow();
    browser.kept.set('own-tea', newer);
    const id = await here.open(tea);
    expect(id).not.toBe('own-tea');
    expect(scenes(browser.kept.get(id ?? '') as OwnStory)).toEqual(['one']);
    expect(browser.kept.get('own-tea')).toBe(newer);
  });
});

describe('a browser that does not let its stories be read', () => {
  test('is told apart from one that keeps no more', async () => {
    const here = await openWindow();
    browser.canRead = false;
    await here.read();
    expect(here.keeping()).toBe('unread');
    browser.canRead = true;
    await here.read();
    expect(here.keeping()).toBe('browser');
  });

  test('is not said to have no such story', async () => {
    const here = await openWindow();
    browser.canRead = false;
    await here.want();
    expect(storyData(here.store.getState().data, 'own-tea')).toMatchObject({ problem: { reason: 'unread' } });
  });
});

test('a change wins over what the page carries, though the clock it was written by is ahead', async () => {
  const carried = { ...tea, changed: '2100-01-01T00:00:00.000Z' };
  globalThis.filesOfPage = {
    isAll: true,
    names: () => ['data/stories/own-tea.json'],
    take: () => Promise.resolve(Response.json(carried)),
  };
  const here = await openWindow();
  await here.read();
  await here.change(withTitle('Changed here'));
  const later = await openWindow();
  await later.read();
  expect(later.shown()?.title.en).toBe('Changed here');
});

describe('a page that is left before the browser has kept a change', () => {
  const leave = () => page.events.dispatchEvent(new Event('pagehide'));

  test('has noted it, and the next window keeps it', async () => {
    const first = await openWindow();
    await first.add(tea);
    browser.hasRoom = false;
    await first.change(withScene('two'));
    leave();
    browser.hasRoom = true;
    const next = await openWindow();
    await next.read();
    expect(scenes(kept())).toEqual(['one', 'two']);
    expect(scenes(next.shown())).toEqual(['one', 'two']);
    expect(page.notes.size).toBe(0);
  });

  test('has noted nothing where all is kept', async () => {
    const first = await openWindow();
    await first.add(tea);
    leave();
    expect(page.notes.size).toBe(0);
  });

  test('does not overwrite what was kept since', async () => {
    const first = await openWindow();
    await first.add(tea);
    browser.hasRoom = false;
    await first.change(withScene('two'));
    leave();
    browser.kept.set('own-tea', { ...withScene('three')(tea), changed: '9000-01-01T00:00:00.000Z' });
    browser.hasRoom = true;
    await (await openWindow()).read();
    expect(scenes(kept())).toEqual(['one', 'three']);
  });

  test('keeps its note as long as the browser refuses', async () => {
    const first = await openWindow();
    browser.hasRoom = false;
    await first.add(tea);
    leave();
    await (await openWindow()).read();
    expect(page.notes.size).toBe(1);
  });

  test.each(['', '{', '7', '[{"format":"other"}]', '{"length":1}'])('ignores the note %j', async (note) => {
    const first = await openWindow();
    browser.hasRoom = false;
    await first.add(tea);
    leave();
    const [key = ''] = page.notes.keys();
    page.notes.set(key, note);
    browser.hasRoom = true;
    const next = await openWindow();
    await next.read();
    expect(next.listed()).toEqual([]);
  });
});
