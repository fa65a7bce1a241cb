/**
 * `npm run bench`: what a filter, a brush step and a sort cost, on the atlas's own data and on a made-up layer of
 * 100,000 records. Prints a report and writes docs/benchmarks.md. Runs for some minutes; leave the machine alone.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Atlas } from '../src/atlas/schema.ts';
import { measureModel } from '../tests/bench/model.ts';
import { type Cost, clickEach, measureInput, stepYears } from '../tests/bench/page.ts';
import { machine, type PageResult, report, withMeasured } from '../tests/bench/report.ts';
import { largeLayer } from '../tests/fixtures/large-layer.ts';
import { browserArguments, findBrowser } from './browser.mjs';
import { buildIfChanged } from './build.mjs';
import { serveOnFreePort } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const ownSite = join(root, 'dist');
const largeSite = join(root, '.cache', 'bench-site');
const repeats = 20;
const mapTimeout = 180_000;

/** The built site once more, with the large layer on top and switched on. */
function makeLargeSite(): void {
  rmSync(largeSite, { recursive: true, force: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  cpSync(ownSite, largeSite, { recursive: true });
  const path = join(largeSite, 'data', 'atlas.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const layer = largeLayer();
  atlas.layers.unshift(layer.id);
  atlas.start.visible.unshift(layer.id);
  writeFileSync(path, JSON.stringify(atlas));
  writeFileSync(join(largeSite, 'data', 'layers', `${layer.id}.json`), JSON.stringify(layer));
}

/** Measures one layer of the site at `address`; what is not on the page is left out, and said so. */
async function measureLayer(browser: Browser, address: string, layer: string): Promise<PageResult[]> {
  const results: PageResult[] = [];
  const measure = async (
    what: string,
    query: string,
    run: (page: Page) => Promise<Cost | null>,
  ): Promise<void> => {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      // Without fades, so that what is counted is the change and not its decoration.
      reducedMotion: 'reduce',
    });
    await page.addInitScript({ path: join(root, 'tests', 'bench', 'marks.js') });
    await page.goto(`${address}?lang=en&${query}`);
    await page.waitForSelector('html[data-map=ready]', { state: 'attached', timeout: mapTimeout });
    const cost = await run(page);
    if (cost) results.push({ what, cost });
    console.log(
      cost ? `${layer}: ${what}: ${cost.frame.median.toFixed(1)} ms` : `${layer}: no ${what} there`,
    );
    await page.close();
  };
  await measure('facet click', `panel=layer.${layer}`, async (page) => {
    const options = page.locator('.facet__option input');
    return measureInput(browser, page, repeats, clickEach(page, options));
  });
  await measure('brush step of the years', `panel=layer.${layer}`, async (page) => {
    const thumb = page.locator('.facet input[type=range]').first();
    if ((await thumb.count()) === 0) return null;
    return measureInput(browser, page, repeats, stepYears(page, thumb));
  });
  await measure('table sort', `data=table.${layer}`, async (page) => {
    const headings = page.locator('.dock th button');
    await headings
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
    if ((await headings.count()) === 0) return null;
    return measureInput(browser, page, repeats, clickEach(page, headings));
  });
  return results;
}

await buildIfChanged();
makeLargeSite();
console.log('Model, in Node…');
const model = measureModel();
const server = await serveOnFreePort({ '/': ownSite, '/large/': largeSite }, 4600);
const { port } = server.address() as { port: number };
const address = `http://127.0.0.1:${port}/`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const own = await measureLayer(browser, address, 'gi-projects');
const clustered = await measureLayer(browser, address, 'tisc-hosts');
const large = await measureLayer(browser, `${address}large/`, 'large');
const text = report(machine(browser.version()), model, [
  { layer: "The atlas's own data: GI projects (counties)", results: own },
  { layer: "The atlas's own data: TISC hosts (clustered points)", results: clustered },
  { layer: 'A layer of 100,000 points, over the own data', results: large },
]);
await browser.close();
server.closeAllConnections();
server.close();
console.log(text);
const path = join(root, 'docs', 'benchmarks.md');
writeFileSync(path, withMeasured(readFileSync(path, 'utf8'), text));
