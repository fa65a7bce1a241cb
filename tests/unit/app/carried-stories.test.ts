import { afterEach, describe, expect, test } from 'vitest';
import { withCarried } from '../../../src/app/carried-stories.ts';
import type { Shelf } from '../../../src/app/shelf.ts';
import type { OwnStory } from '../../../src/atlas/schema-own-story.ts';
import { newStory, noText } from '../../../src/state/own-story.ts';
import { words } from '../fixtures.ts';
import { scene } from '../story-fixtures.ts';

const story = (id: string, title: string, changed = '2026-05-01T00:00:00.000Z'): OwnStory => ({
  ...newStory(id, words(title, title), { ...scene('first'), notes: noText }),
  changed,
});

/** What the browser keeps, and the shelf that keeps it. */
function browser(...stories: OwnStory[]): { kept: Map<string, OwnStory>; shelf: Shelf } {
  const kept = new Map(stories.map((each) => [each.id, each]));
  const shelf: Shelf = {
    isLasting: true,
    all: async () => [...kept.values()],
    async change(id, change) {
      const changed = change(kept.get(id));
      kept.set(id, changed);
      return changed;
    },
    remove: async (id) => void kept.delete(id),
  };
  return { kept, shelf };
}

function pageCarries(files: Record<string, unknown>): void {
  globalThis.filesOfPage = {
    isAll: true,
    names: () => Object.keys(files),
    take: (name) => Promise.resolve(Response.json(files[name])),
  };
}

async function titles(shelf: Shelf): Promise<string[]> {
  return (await shelf.all()).map((each) => (each as OwnStory).title.en).sort();
}

afterEach(() => {
  globalThis.filesOfPage = undefined;
});

describe('a page that carries an own story', () => {
  const carried = story('own-a', 'Carried');

  test('has it beside those that the browser keeps, which keeps no more for it', async () => {
    const { kept, shelf } = browser(story('own-b', 'Kept'));
    pageCarries({ 'data/atlas.json': {}, 'data/stories/own-a.json': carried });
    expect(await titles(await withCarried(shelf))).toEqual(['Carried', 'Kept']);
    expect([...kept.keys()]).toEqual(['own-b']);
  });

  test('has it once, as it was changed last', async () => {
    pageCarries({ 'data/stories/own-a.json': carried });
    const older = browser(story('own-a', 'Older', '2026-04-01T00:00:00.000Z'));
    expect(await titles(await withCarried(older.shelf))).toEqual(['Carried']);
    const newer = browser(story('own-a', 'Newer', '2026-06-01T00:00:00.000Z'));
    expect(await titles(await withCarried(newer.shelf))).toEqual(['Newer']);
  });

  test('tells which was changed last by the moment, whatever the time zone', async () => {
    pageCarries({ 'data/stories/own-a.json': { ...carried, changed: '2026-05-01T01:00:00.000Z' } });
    const older = browser(story('own-a', 'Older', '2026-05-01T08:00:00.000+08:00'));
    expect(await titles(await withCarried(older.shelf))).toEqual(['Carried']);
  });

  test('does not take the place of what is kept and cannot be read', async () => {
    const { shelf } = browser({ ...carried, version: 99 } as never);
    pageCarries({ 'data/stories/own-a.json': carried });
    const both = await withCarried(shelf);
    await both.change('own-a', (known) => {
      expect(known).toMatchObject({ version: 99 });
      return carried;
    });
    expect.assertions(1);
  });

  test('lets it be changed, and then the browser keeps it', async () => {
    const { kept, shelf } = browser();
    pageCarries({ 'data/stories/own-a.json': carried });
    const both = await withCarried(shelf);
    await both.change('own-a', (known) => ({ ...(known as OwnStory), summary: words('Changed', '已改') }));
    expect(kept.get('own-a')).toEqual({ ...carried, summary: words('Changed', '已改') });
  });

  test('lets it be taken away', async () => {
    const { shelf } = browser();
    pageCarries({ 'data/stories/own-a.json': carried });
    const both = await withCarried(shelf);
    await both.remove('own-a');
    expect(await both.all()).toEqual([]);
  });

  test('leaves out what is no story', async () => {
    const { shelf } = browser();
    pageCarries({ 'data/stories/own-a.json': { format: 'another' }, 'data/stories/own-b.json': carried });
    expect(await titles(await withCarried(shelf))).toEqual(['Carried']);
  });
});

test('a page that carries none has what the browser keeps', async () => {
  const { shelf } = browser(story('own-b', 'Kept'));
  expect(await titles(await withCarried(shelf))).toEqual(['Kept']);
});
