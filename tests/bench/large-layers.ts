/**
 * What a layer out of an archive costs, from ten thousand points to a million: opening the page with it, and finding one
 * of its records. The pages are the same but for the archive.
 */
import type { IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../tools/browser.mjs';
import { serveOnFreePort } from '../../tools/serve.mjs';
import { pointNames, pointsOf } from '../fixtures/large-archive-points.ts';
import { makeLargeSite } from '../fixtures/large-site.ts';
import { type Load, measureLoad } from './load.ts';
import { summaryOf } from './statistics.ts';

export const archiveSizes = [10_000, 100_000, 1_000_000];
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

/** Makes a site for each size in `folder`, out of a built one; gives what `serve` mounts: paths and folders. */
export async function makeLargeSites(built: string, folder: string): Promise<Record<string, string>> {
  const mounts: Record<string, string> = {};
  for (const size of archiveSizes) {
    const site = join(folder, `archive-${size}`);
    await makeLargeSite(built, site, size);
    mounts[pathOf(size)] = site;
  }
  return mounts;
}

function pathOf(size: number): string {
  return `/archive-${size}/`;
}

/** `server` serves the sites of `makeLargeSites`. The sizes take turns, and the first turn does not count. */
export async function measureLargeLayers(
  browser: Browser,
  server: Server,
  sizes: number[] = archiveSizes,
): Promise<LargeLayer[]> {
  const { port } = server.address() as { port: number };
  const layers: LargeLayer[] = sizes.map((size) => ({
    size,
    name: pointNames(pointsOf(size), Math.floor(size / 2)).en,
    loads: [],
    findings: [],
  }));
  for (let turn = 0; turn <= repeats; turn++) {
    for (const { size, name, loads, findings } of layers) {
      const address = `http://127.0.0.1:${port}${pathOf(size)}?lang=en`;
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
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const asked: string[] = [];
  const onRequest = ({ url = '', headers }: IncomingMessage): void => {
    if (url.endsWith('/index.txt')) asked.push(headers.range ?? '');
  };
  server.on('request', onRequest);
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('html[data-map=ready]', { state: 'attached', timeout: 180_000 });
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

/** As a section of the report in Markdown. */
export function largeLayersSection(layers: LargeLayer[]): string {
  const cells = ({ size, loads, findings }: LargeLayer): string[] => {
    const ofLoads = (part: keyof Load): number => summaryOf(loads.map((load) => load[part])).median;
    const ofFindings = (part: keyof Finding): number =>
      summaryOf(findings.map((finding) => finding[part])).median;
    return [
      size.toLocaleString('en'),
      ofLoads('ready').toFixed(0),
      (ofLoads('memory') / 1e6).toFixed(1),
      (ofLoads('bytes') / 1000).toFixed(0),
      ofFindings('time').toFixed(0),
      ofFindings('requests').toFixed(0),
      (ofFindings('bytes') / 1000).toFixed(0),
    ];
  };
  return [
    `## A layer out of an archive (medians of ${layers[0]?.loads.length ?? 0})`,
    '',
    '| points | map ready, ms | JavaScript memory, MB | sent until then, kB | a record found, ms | requests for it | sent for it, kB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...layers.map((layer) => `| ${cells(layer).join(' | ')} |`),
  ].join('\n');
}

// npx tsx tests/bench/large-layers.ts, after a build: this part of the bench alone.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = join(import.meta.dirname, '..', '..');
  const mounts = await makeLargeSites(join(root, 'dist'), join(root, '.cache', 'bench-archives'));
  const server = await serveOnFreePort(mounts, 4700);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  console.log(largeLayersSection(await measureLargeLayers(browser, server)));
  await browser.close();
  server.closeAllConnections();
  server.close();
}
