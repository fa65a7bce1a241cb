/** What it costs to open a page: times, bytes, requests and memory until the map is ready, in a browser without a cache. */
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { isReady, mapTimeout, measuredWindow, slowDown } from './bench.ts';
import { heldBy } from './held.ts';

/** Times in milliseconds since the navigation began. */
export interface Load {
  /** When the map is seen, be it as a picture. */
  firstView: number;
  firstPaint: number;
  /** Of a picture or text; a canvas does not count. */
  largestPaint: number;
  ready: number;
  /** Two frames after that: drawing may go on when all is asked for. */
  seen: number;
  /** By how much tasks of the main thread are longer than 50 ms, until the map is ready. */
  blocking: number;
  /** How much of the page jumped, as the browser scores it. */
  shift: number;
  /** As sent, compressed, with their headers, until the map is ready. */
  bytes: number;
  requests: number;
  /** Bytes that the JavaScript of the main thread holds after a garbage collection. */
  memory: number;
}

/** Opens `address`, which `server` answers, once and in a context of its own. `slowdown`: how many times slower the processor is made. */
export async function measureLoad(
  browser: Browser,
  server: Server,
  address: string,
  slowdown: number,
): Promise<Load> {
  const context = await browser.newContext(measuredWindow);
  const sent = countSent(server);
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: join(import.meta.dirname, 'load.js') });
    await slowDown(page, slowdown);
    await page.goto(address, { timeout: mapTimeout });
    await isReady(page);
    const { bytes, requests } = sent;
    const seen = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        }),
    );
    const times = await page.evaluate(() => {
      const ready = performance.getEntriesByName('atlas:map-ready')[0]?.startTime ?? Number.NaN;
      const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      const { largest, shift, longTasks, pictured } = window.benchLoad;
      return {
        firstView: pictured === null ? ready : Math.max(firstPaint, pictured),
        firstPaint,
        largestPaint: largest,
        ready,
        blocking: longTasks
          .filter(({ start }) => start < ready)
          .reduce((sum, { duration }) => sum + duration - 50, 0),
        shift,
      };
    });
    const { heap } = await heldBy(page);
    return { ...times, seen, bytes, requests, memory: heap };
  } finally {
    sent.stop();
    await context.close();
  }
}

declare global {
  interface Window {
    // Made by load.js.
    benchLoad: {
      largest: number;
      shift: number;
      longTasks: { start: number; duration: number }[];
      pictured: number | null;
    };
  }
}

/** Counts on the side of the server, as workers ask for files too. */
function countSent(server: Server): { bytes: number; requests: number; stop(): void } {
  const count = { bytes: 0, requests: 0, stop: () => void server.off('request', onRequest) };
  const onRequest: RequestListener = ({ socket }, response) => {
    const before = socket.bytesWritten;
    response.once('finish', () => {
      count.requests += 1;
      count.bytes += socket.bytesWritten - before;
    });
  };
  server.on('request', onRequest);
  return count;
}
