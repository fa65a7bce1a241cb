/** A talk: from the key to the next scene, and a story made into slides. */
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { Atlas, Story } from '../../src/atlas/schema.ts';
import { addressOf, type Bench, openReady, withBrowser } from './bench.ts';

type Motion = NonNullable<BrowserContextOptions['reducedMotion']>;

/** How the scenes are gone through. */
const conditions: { name: string; motion: Motion }[] = [
  { name: 'the map flies', motion: 'no-preference' },
  { name: 'the map jumps (reduced motion)', motion: 'reduce' },
];

/** As the dialog calls them. */
const forms = ['PowerPoint slides', 'PDF slides', 'PDF handout'];
const slidesTimeout = 300_000;

/** Milliseconds, one for each change of scene. */
export interface SceneChanges {
  conditions: string;
  /** From the key to the frame that shows the words of the new scene. */
  words: number[];
  /** From the key to the map of the new scene, drawn whole; of scenes that have another map than the one before. */
  map: number[];
}

export interface Slides {
  form: string;
  scenes: number;
  /** Milliseconds from the press to the file, once for each time that it was made. */
  times: number[];
  bytes: number;
}

declare global {
  interface Window {
    // Made by scenes.js.
    armScene(): void;
    benchScene: Promise<{ key: number; words: number }>;
  }
}

/** Through all stories of the atlas. */
export async function measureScenes(bench: Bench): Promise<SceneChanges[]> {
  const stories = bench.isQuick ? shippedStories().slice(0, 1) : shippedStories();
  return withBrowser('cardless', async (browser) => {
    const changes: SceneChanges[] = [];
    for (const { name, motion } of conditions) {
      bench.say(name);
      const series: SceneChanges = { conditions: name, words: [], map: [] };
      for (const story of stories) {
        const page = await openStage(bench, browser, story, motion);
        for (let scene = 1; scene < story.scenes.length; scene++) await changeScene(page, series);
        await page.close();
      }
      changes.push(series);
    }
    return changes;
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
  reducedMotion: Motion,
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

/** A story of ten scenes, in each form that slides can have. */
export async function measureSlides(bench: Bench): Promise<Slides[]> {
  const story = shippedStories().find(({ scenes }) => scenes.length === 10);
  if (!story) throw new Error('The atlas has no story of ten scenes to make slides of.');
  const address = addressOf(bench, 'atlas', `lang=en&story=read.${story.id}.${story.scenes[0]?.id}`);
  return withBrowser('cardless', async (browser) => {
    const slides: Slides[] = [];
    for (const form of forms) {
      const made: Slides = { form, scenes: story.scenes.length, times: [], bytes: 0 };
      for (let time = 1; time <= (bench.isQuick ? 1 : 2); time++) {
        bench.say(`${form}, ${time}`);
        // A page of its own, so that what loads when it is first used counts each time.
        const page = await openReady(browser, address, ['marks.js']);
        await page.getByRole('button', { name: 'Take it along' }).click();
        await page.getByRole('radio', { name: form, exact: true }).check();
        await page.evaluate(() => window.benchRest());
        const download = page.waitForEvent('download', { timeout: slidesTimeout });
        const begin = performance.now();
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        const file = await download;
        made.times.push(performance.now() - begin);
        made.bytes = (await stat(await file.path())).size;
        await page.close();
      }
      slides.push(made);
    }
    return slides;
  });
}
