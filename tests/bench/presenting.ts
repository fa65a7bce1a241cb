/** A talk: from the key to the next scene, through all stories of the atlas, and a story made into slides. */
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { Atlas, Story } from '../../src/atlas/schema.ts';
import { addressOf, type Bench, openReady, slowDown, withBrowser } from './bench.ts';

/** How the scenes are gone through. */
const conditions: { name: string; motion: BrowserContextOptions['reducedMotion']; slowdown: number }[] = [
  { name: 'the map flies', motion: 'no-preference', slowdown: 1 },
  { name: 'the map jumps (reduced motion)', motion: 'reduce', slowdown: 1 },
  { name: 'the map flies, main thread 4 times slower', motion: 'no-preference', slowdown: 4 },
];

/** As the dialog calls them. */
const slides = ['PowerPoint slides', 'PDF slides', 'PDF handout'];
const exportTimeout = 300_000;

/** Milliseconds, one for each change of scene. */
export interface SceneChanges {
  conditions: string;
  /** From the key to the frame that shows the words of the new scene. */
  words: number[];
  /** From the key to the map of the new scene, drawn whole; of scenes that have another map than the one before. */
  map: number[];
}

export interface Export {
  what: string;
  scenes: number;
  /** Milliseconds from the press to the file, once for each time that it was made. */
  times: number[];
  bytes: number;
}

export interface Presenting {
  changes: SceneChanges[];
  exports: Export[];
}

declare global {
  interface Window {
    // Made by scenes.js.
    armScene(): void;
    benchScene: Promise<{ key: number; words: number }>;
  }
}

export async function measurePresenting(bench: Bench): Promise<Presenting> {
  const stories = bench.isQuick ? shippedStories().slice(0, 1) : shippedStories();
  return withBrowser('cardless', async (browser) => {
    const changes: SceneChanges[] = [];
    for (const { name, motion, slowdown } of conditions) {
      bench.say(`scenes, ${name}`);
      const series: SceneChanges = { conditions: name, words: [], map: [] };
      for (const story of stories) {
        const page = await openStage(bench, browser, story, motion);
        await slowDown(page, slowdown);
        for (let scene = 1; scene < story.scenes.length; scene++) await changeScene(page, series);
        await page.close();
      }
      changes.push(series);
    }
    return { changes, exports: await measureExports(bench, browser) };
  });
}

function shippedStories(): Story[] {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', file), 'utf8'));
  return (read('atlas.json') as Atlas).stories.map((id) => read(`stories/${id}.json`) as Story);
}

async function openStage(
  bench: Bench,
  browser: Browser,
  { id, scenes }: Story,
  reducedMotion: BrowserContextOptions['reducedMotion'],
): Promise<Page> {
  const address = addressOf(bench, 'atlas', `lang=en&story=present.${id}.${scenes[0]?.id}`);
  const page = await openReady(browser, address, ['marks.js', 'scenes.js'], { reducedMotion });
  await page.locator('.stage-words h1').waitFor();
  return page;
}

/** Presses the key of a clicker once the page rests, as after a while of talking. */
async function changeScene(page: Page, { words, map }: SceneChanges): Promise<void> {
  await page.evaluate(() => window.benchRest().then(window.armScene));
  await page.keyboard.press('PageDown');
  const shown = await page.evaluate(() => window.benchScene);
  words.push(shown.words - shown.key);
  const idle = await page.evaluate(async () => {
    await window.benchRest();
    return performance.getEntriesByName('atlas:idle').at(-1)?.startTime ?? 0;
  });
  if (idle > shown.key) map.push(idle - shown.key);
}

/** A story of ten scenes in each form that slides can have, as often as patience allows. */
async function measureExports(bench: Bench, browser: Browser): Promise<Export[]> {
  const story = shippedStories().find(({ scenes }) => scenes.length === 10);
  if (!story) throw new Error('The atlas has no story of ten scenes to make slides of.');
  const address = addressOf(bench, 'atlas', `lang=en&story=read.${story.id}.${story.scenes[0]?.id}`);
  const exports: Export[] = [];
  for (const what of slides) {
    bench.say(what);
    const made: Export = { what, scenes: story.scenes.length, times: [], bytes: 0 };
    for (let time = 0; time < (bench.isQuick ? 1 : 3); time++) {
      // A page of its own: what was loaded for the first time counts each time.
      const page = await openReady(browser, address, ['marks.js']);
      await page.getByRole('button', { name: 'Take it along' }).click();
      await page.getByRole('radio', { name: what, exact: true }).check();
      await page.evaluate(() => window.benchRest());
      const download = page.waitForEvent('download', { timeout: exportTimeout });
      const begin = performance.now();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const file = await download;
      made.times.push(performance.now() - begin);
      made.bytes = (await stat(await file.path())).size;
      await page.close();
    }
    exports.push(made);
  }
  return exports;
}
