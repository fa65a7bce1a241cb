/**
 * What a layer out of an archive costs, from ten thousand points to a million: opening the page with it, and finding one
 * of its records. The pages are the same but for the archive.
 */
import type { IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveOnFreePort } from '../../tools/serve.mjs';
import { pointNames, pointsOf } from '../fixtures/large-archive-points.ts';
import { makeLargeSite } from '../fixtures/large-site.ts';
import { type Bench, mapTimeout, portOf, withBrowser } from './bench.ts';
import { type Load, measureLoad } from './load.ts';

const archiveSizes = [10_000, 100_000, 1_000_000];
const repeats = 4;

/** Finding one record by its name, in a page that has read nothing of the index. */
export interface Finding {
  /** Milliseconds from the last letter until the record is listed, the pause before it is asked for included. */
  time: number;
  requests: number;
  bytes: number;
}

export interface LargeLayer {
  size: number;
  /** Of the record that is looked for. */
  name: string;
  loads: Load[];
  findings: Finding[];
}

const root = join(import.meta.dirname, '..', '..');

/** Makes a site for each size, serves them, and opens each by turns; the first turn does not count. */
export async function measureLargeLayers({ isQuick, say }: Bench): Promise<LargeLayer[]> {
  const sizes = isQuick ? archiveSizes.slice(0, 2) : archiveSizes;
  const mounts: Record<string, string> = {};
  for (const size of sizes) {
    say(`making ${size.toLocaleString('en')} points`);
    const site = join(root, '.cache', 'bench-archives', String(size));
    await makeLargeSite(join(root, 'dist'), site, size);
    mounts[`/${size}/`] = site;
  }
  const server = await serveOnFreePort(mounts, 4700);
  try {
    return await withBrowser('cardless', (browser) =>
      measureSizes(browser, server, sizes, isQuick ? 1 : repeats),
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function measureSizes(
  browser: Browser,
  server: Server,
  sizes: number[],
  turns: number,
): Promise<LargeLayer[]> {
  const layers: LargeLayer[] = sizes.map((size) => ({
    size,
    name: pointNames(pointsOf(size), Math.floor(size / 2)).en,
    loads: [],
    findings: [],
  }));
  for (let turn = 0; turn <= turns; turn++) {
    for (const { size, name, loads, findings } of layers) {
      const address = `http://127.0.0.1:${portOf(server)}/${size}/?lang=en`;
      const load = await measureLoad(browser, server, address, 1);
      const finding = await measureFinding(browser, server, address, name);
      if (turn === 0) continue;
      loads.push(load);
      findings.push(finding);
    }
  }
  return layers;
}

async function measureFinding(
  browser: Browser,
  server: Server,
  address: string,
  words: string,
): Promise<Finding> {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const asked: string[] = [];
  const onRequest = ({ url = '', headers }: IncomingMessage): void => {
    if (url.endsWith('/index.txt')) asked.push(headers.range ?? '');
  };
  server.on('request', onRequest);
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('html[data-map=ready]', { state: 'attached', timeout: mapTimeout });
    const box = page.getByRole('combobox', { name: 'Search the atlas' });
    await box.click();
    await box.fill(words.slice(0, -1));
    await box.press('Escape');
    asked.length = 0;
    const start = performance.now();
    await box.fill(words);
    await page.getByRole('group', { name: 'Records of large layers' }).getByRole('option').first().waitFor();
    return { time: performance.now() - start, requests: asked.length, bytes: asked.reduce(addRange, 0) };
  } finally {
    server.off('request', onRequest);
    await context.close();
  }
}

/** Adds the length of "bytes=0-99". */
function addRange(sum: number, range: string): number {
  const [, from = 0, to = 0] = /^bytes=(\d+)-(\d+)$/.exec(range)?.map(Number) ?? [];
  return sum + to - from + 1;
}
