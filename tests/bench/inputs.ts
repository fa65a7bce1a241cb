/** A filter, a step of the years and a sort in the built atlas: what each costs the main thread. */
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { type Cost, clickEach, measureInput, stepYears } from './page.ts';

const repeats = 20;
const mapTimeout = 180_000;

export interface InputResult {
  what: string;
  cost: Cost;
}

/** Measures one layer of the site at `address`; what is not on the page is left out, and said so. */
export async function measureInputs(
  browser: Browser,
  address: string,
  layer: string,
): Promise<InputResult[]> {
  const results: InputResult[] = [];
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
    await page.addInitScript({ path: join(import.meta.dirname, 'marks.js') });
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
    await options.first().waitFor();
    return measureInput(browser, page, repeats, clickEach(page, options));
  });
  await measure('brush step of the years', `panel=layer.${layer}`, async (page) => {
    await page.locator('.facet').first().waitFor();
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
