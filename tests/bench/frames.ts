/** A drag and a zoom with the wheel, in the atlas and on the bare page by turns: frames, and the engine's work in them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { addressOf, type Bench, middle, openReady, slowDown, startCamera, withBrowser } from './bench.ts';
import { byTurns } from './turns.ts';

const repeats = 5;

/** Milliseconds. */
interface Frames {
  /** From one frame to the next. */
  intervals: number[];
  /** What the map engine worked on the main thread in each frame that it drew. */
  renders: number[];
}

export interface Motion {
  what: string;
  atlas: Frames;
  bare: Frames;
}

declare global {
  interface Window {
    // Made by frames.js.
    benchFrames(): void;
    benchFramesEnd(): Frames;
  }
}

export async function measureFrames(bench: Bench): Promise<Motion[]> {
  return withBrowser('cardless', async (browser) => {
    const open = (site: 'atlas' | 'bare', query: string): Promise<Page> =>
      openReady(browser, addressOf(bench, site, query), ['marks.js', 'frames.js']);
    const pages = {
      atlas: await open('atlas', `lang=en&${startCamera}`),
      bare: await open('bare', startCamera),
    };
    const results: Motion[] = [];
    for (const slowdown of [1, 4]) {
      const conditions = slowdown === 1 ? 'full speed' : `main thread ${slowdown} times slower`;
      for (const page of Object.values(pages)) await slowDown(page, slowdown);
      for (const [name, move] of Object.entries({ drag, zoom })) {
        const what = `${name}, ${conditions}`;
        bench.say(what);
        const series = await byTurns(['atlas', 'bare'], bench.isQuick ? 1 : repeats, (site) =>
          framesOf(pages[site], move),
        );
        results.push({ what, atlas: together(series.atlas), bare: together(series.bare) });
      }
    }
    return results;
  });
}

function together(series: Frames[]): Frames {
  return {
    intervals: series.flatMap(({ intervals }) => intervals),
    renders: series.flatMap(({ renders }) => renders),
  };
}

async function framesOf(page: Page, move: (page: Page) => Promise<void>): Promise<Frames> {
  await page.mouse.move(...middle);
  await page.evaluate(() => window.benchRest());
  await page.evaluate(() => window.benchFrames());
  await move(page);
  return page.evaluate(() => window.benchFramesEnd());
}

/** 300 pixels to the left and back, in two seconds. */
async function drag(page: Page): Promise<void> {
  const [x, y] = middle;
  await page.mouse.down();
  await atPace(120, 1000 / 60, (step) => page.mouse.move(x - 5 * Math.min(step + 1, 119 - step), y));
  // A hand that stops before it lets go gives the map no swing.
  await pause(300);
  await page.mouse.up();
}

/** A step and a bit of zoom in and out again, in two seconds. */
async function zoom(page: Page): Promise<void> {
  const notches = 8;
  for (const direction of [-1, 1]) {
    await atPace(notches, 80, () => page.mouse.wheel(0, 100 * direction));
    await pause(400);
  }
}

/** Sends one input after another at the pace of a hand, whether or not the page keeps up with it. */
async function atPace(count: number, interval: number, send: (step: number) => Promise<void>): Promise<void> {
  const begin = performance.now();
  const sent: Promise<void>[] = [];
  for (let step = 0; step < count; step++) {
    await pause(Math.max(0, begin + step * interval - performance.now()));
    sent.push(send(step));
  }
  await Promise.all(sent);
}
