/** A filter until the map has drawn it: a click in the atlas beside MapLibre's own `setFilter` on the bare page, by turns. */
import type { Page } from '@playwright/test';
import { layerFacts } from '../e2e/facts.ts';
import { LayerDriver } from '../e2e/layer-driver.ts';
import { addressOf, type Bench, middle, openReady, slowDown, startCamera, withBrowser } from './bench.ts';
import { clickOf } from './page.ts';
import { byTurns } from './turns.ts';

/** By how many times the main thread is slowed down, and how often each filter is measured. */
const conditions = [
  { name: 'full speed', slowdown: 1, repeats: 20 },
  { name: 'main thread 4 times slower', slowdown: 4, repeats: 10 },
];

/** Chosen and left again, one after the other. */
const products = ['Fruit', 'Tea', 'Grain', 'Vegetable', 'Livestock'];

/** Which layers of the atlas are on while one of them is filtered. */
const sights = [
  { name: 'all layers on', layers: '' },
  {
    name: 'GI projects alone on',
    layers: '&layers=gi-projects,-tisc-hosts,-cooperation-sites,-designated-counties,-partner-countries',
  },
];

export interface Filtering {
  conditions: string;
  /** Milliseconds from each click to the idle map. */
  atlas: number[];
  bare: number[];
}

/** Gives the milliseconds from a click to the idle map. */
type Filter = (step: number) => Promise<number>;

export async function measureFilter(bench: Bench): Promise<Filtering[]> {
  return withBrowser('cardless', async (browser) => {
    const results: Filtering[] = [];
    for (const { name, layers } of sights) {
      const query = `lang=en&panel=layer.gi-projects&${startCamera}${layers}`;
      const atlas = await openReady(browser, addressOf(bench, 'atlas', query), ['marks.js']);
      const bare = await openReady(browser, addressOf(bench, 'bare', startCamera), ['marks.js']);
      const filters = { atlas: filterOfAtlas(atlas), bare: filterOfBare(bare) };
      for (const { name: speed, slowdown, repeats } of conditions) {
        bench.say(`${name}, ${speed}`);
        for (const page of [atlas, bare]) await slowDown(page, slowdown);
        const series = await byTurns(['atlas', 'bare'], bench.isQuick ? 3 : repeats, (site, turn) =>
          filters[site](turn),
        );
        results.push({ conditions: `${name}, ${speed}`, ...series });
      }
      for (const page of [atlas, bare]) await page.close();
    }
    return results;
  });
}

function filterOfAtlas(page: Page): Filter {
  const projects = new LayerDriver(page, 'GI projects');
  return async (step) => {
    const { product } = choiceAt(step);
    const click = await clickOf(page, projects.option('Product', product));
    await page.evaluate(() => window.benchRest());
    await page.evaluate(() => {
      window.benchFiltered = new Promise((resolve) => {
        new PerformanceObserver((list, observer) => {
          const [measured] = list.getEntriesByName('atlas:filter');
          if (!measured) return;
          observer.disconnect();
          resolve(measured.duration);
        }).observe({ type: 'measure' });
      });
    });
    await click();
    return page.evaluate(() => window.benchFiltered);
  };
}

function filterOfBare(page: Page): Filter {
  return async (step) => {
    await page.mouse.move(...middle);
    await page.evaluate(() => window.benchRest());
    await page.evaluate((codes) => {
      window.benchFiltered = window.benchFilterOnClick(codes);
    }, codesAt(step));
    await page.mouse.click(...middle);
    return page.evaluate(() => window.benchFiltered);
  };
}

declare global {
  interface Window {
    benchFiltered: Promise<number>;
  }
}

function choiceAt(step: number): { product: string; isChosen: boolean } {
  const product = products[Math.floor(step / 2) % products.length] ?? '';
  return { product, isChosen: step % 2 === 0 };
}

/** Of the counties whose records the atlas shows after the same click. */
function codesAt(step: number): string[] {
  const { product, isChosen } = choiceAt(step);
  const shown = layerFacts('gi-projects').records.filter(
    ({ values }) => !isChosen || values.category === product.toLowerCase(),
  );
  return [...new Set(shown.flatMap(({ place }) => (place.counties ?? []).map(({ code }) => code)))];
}
