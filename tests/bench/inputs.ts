/** A filter, a step of the years and a sort in the built atlas: what each costs the main thread. */
import type { Browser, Page } from '@playwright/test';
import { addressOf, type Bench, openReady, withBrowser } from './bench.ts';
import { type Cost, clickEach, measureInput, stepYears } from './page.ts';
import type { Site } from './sites.ts';

const repeats = 20;

interface InputResult {
  what: string;
  cost: Cost;
}

export interface LayerInputs {
  layer: string;
  title: string;
  results: InputResult[];
}

const layers: { layer: string; title: string; site: Site }[] = [
  { layer: 'gi-projects', title: "The atlas's own data: GI projects (counties)", site: 'atlas' },
  { layer: 'tisc-hosts', title: "The atlas's own data: TISC hosts (clustered points)", site: 'atlas' },
  { layer: 'large', title: 'A layer of 100,000 points, over the own data', site: 'large' },
];

export async function measureInputs(bench: Bench): Promise<LayerInputs[]> {
  return withBrowser('whole', async (browser) => {
    const measured: LayerInputs[] = [];
    for (const { layer, title, site } of layers)
      measured.push({ layer, title, results: await measureLayer(bench, browser, site, layer) });
    return measured;
  });
}

/** What is not on the page is left out, and said so. */
async function measureLayer(
  bench: Bench,
  browser: Browser,
  site: Site,
  layer: string,
): Promise<InputResult[]> {
  const results: InputResult[] = [];
  const times = bench.isQuick ? 2 : repeats;
  const measure = async (
    what: string,
    query: string,
    run: (page: Page) => Promise<Cost | null>,
  ): Promise<void> => {
    const page = await openReady(browser, addressOf(bench, site, `lang=en&${query}`), ['marks.js']);
    const cost = await run(page);
    if (cost) results.push({ what, cost });
    bench.say(cost ? `${layer}: ${what}: ${cost.frame.median.toFixed(1)} ms` : `${layer}: no ${what} there`);
    await page.close();
  };
  await measure('facet click', `panel=layer.${layer}`, async (page) => {
    const options = page.locator('.facet__option input');
    await options.first().waitFor();
    return measureInput(browser, page, times, clickEach(page, options));
  });
  await measure('brush step of the years', `panel=layer.${layer}`, async (page) => {
    await page.locator('.facet').first().waitFor();
    const thumb = page.locator('.facet input[type=range]').first();
    if ((await thumb.count()) === 0) return null;
    return measureInput(browser, page, times, stepYears(page, thumb));
  });
  await measure('table sort', `data=table.${layer}`, async (page) => {
    const headings = page.locator('.dock th button');
    await headings
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
    if ((await headings.count()) === 0) return null;
    return measureInput(browser, page, times, clickEach(page, headings));
  });
  return results;
}
