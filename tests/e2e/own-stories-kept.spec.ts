/** What the browser keeps of own stories: what it has no room for, what it cannot read, and what a hostile file would put there. */
import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { OwnStoryDriver } from './own-story-driver.ts';

test.use({ mapIs: 'withheld', picturesAre: 'withheld' });

/** Puts a saved story into the browser as a version of the atlas that is to come would. */
async function writtenByNewerVersion(page: Page, saved: string): Promise<void> {
  const story = { ...(JSON.parse(saved) as { id: string }), version: 99 };
  await page.evaluate(
    (newer) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(`ip-atlas ${window.location.pathname}`);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('stories', 'readwrite');
          writing.objectStore('stories').put(newer, newer.id);
          writing.oncomplete = () => resolve();
        };
      }),
    story,
  );
}

test('what the browser has no room for stays on the screen, and is kept with the next change', async ({
  atlas,
}) => {
  const own = new OwnStoryDriver(atlas.page);
  await atlas.openPanels();
  await own.begin('My talk');
  // What is still to be kept of the beginning would fail in the place of what is written.
  await expect(own.editor.getByText('Kept in this browser')).toBeVisible();
  await atlas.page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { hasRoom: false });
    IDBObjectStore.prototype.put = function (...values) {
      if ('hasRoom' in window && window.hasRoom) return put.apply(this, values);
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await own.write('Text', 'What we saw.');
  await own.says('The last change could not be kept');
  await atlas.page.evaluate(() => Object.assign(window, { hasRoom: true }));
  await own.write('Speaker notes', 'Slowly');
  await expect(own.editor.getByText('Kept in this browser')).toBeVisible();
  await expect(own.field('Text')).toHaveValue('What we saw.');
  await atlas.reload();
  await expect(own.field('Text')).toHaveValue('What we saw.');
  await expect(own.field('Speaker notes')).toHaveValue('Slowly');
});

test('a story that a newer version of the atlas has written is counted, and not overwritten', async ({
  atlas,
}) => {
  const own = new OwnStoryDriver(atlas.page);
  await atlas.openPanels();
  await own.begin('My talk');
  const saved = await own.saveFile();
  await own.close();
  await writtenByNewerVersion(atlas.page, saved);
  await atlas.reload();
  await own.says('Written by a newer version of the atlas: 1. Load this page again to get that version.');
  await own.hasStories();
  await own.openFile('talk.json', saved);
  await own.hasStories('My talk');
  await expect(own.list.getByText(/^Written by a newer version/)).toBeVisible();
  await atlas.speak('中文');
  await expect(atlas.page.getByText('由更新版本的地图集写入：1个。')).toBeVisible();
});

test('what a file names, at whatever length, is told in a few lines', async ({ atlas }) => {
  const own = new OwnStoryDriver(atlas.page);
  await atlas.openPanels();
  await own.begin('My talk');
  const story = JSON.parse(await own.saveFile()) as { id: string; scenes: Record<string, unknown>[] };
  await own.close();
  const sources = Array.from({ length: 50 }, (_, at) => `nobody-${at}-${'x'.repeat(150)}`);
  const scenes = story.scenes.map((scene) => ({ ...scene, sources }));
  const title = { en: 'Tea '.repeat(75), zh: '' };
  await own.openFile('talk.json', JSON.stringify({ ...story, id: 'own-long', title, scenes }));
  await expect(own.problem).toContainText('nobody-0-xxx');
  // All that it names would be 8000 characters.
  expect((await own.problem.innerText()).length).toBeLessThan(1000);
});
