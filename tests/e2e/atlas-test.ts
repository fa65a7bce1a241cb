/** The `test` of all end-to-end tests: with an atlas to talk to, which must make no error and stay at home. */
import { test as base, expect, type Page } from '@playwright/test';
import { AtlasDriver } from './driver.ts';
import { countRequests } from './requests.ts';

interface AtlasFixtures {
  atlas: AtlasDriver;
  /** Set to true by tests that break something, because the browser reports what is broken as errors. */
  errorsExpected: boolean;
  /**
   * `new`: each test loads the atlas anew. `kept`: the tests of a worker share a page and only the address changes,
   * as with back and forward; drawing the first map is most of what a test costs. For tests of what a reader does,
   * not of how the page starts or of files that fail.
   */
  pageIs: 'new' | 'kept';
  /**
   * `withheld`: the map engine never arrives, as on a slow network, so that nothing is drawn; drawing is most of what
   * a test costs. For tests of the panels alone.
   */
  mapIs: 'drawn' | 'withheld';
}

type KeptPage = (mapIs: AtlasFixtures['mapIs']) => Promise<Page>;

/** The module of the map engine waits for ever. */
export async function withholdMap(page: Page): Promise<void> {
  await page.route(/\/assets\/connect-[^/]*\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'await new Promise(() => {}); export const connectMap = null;',
    }),
  );
}

export const test = base.extend<AtlasFixtures, { keptPage: KeptPage }>({
  errorsExpected: [false, { option: true }],
  pageIs: ['new', { option: true }],
  mapIs: ['drawn', { option: true }],
  keptPage: [
    async ({ browser }, use, { project }) => {
      const { viewport, baseURL, serviceWorkers, contextOptions } = project.use;
      const pages = new Map<string, Page>();
      await use(async (mapIs) => {
        const kept = pages.get(mapIs);
        if (kept) return kept;
        const context = await browser.newContext({
          viewport,
          baseURL,
          serviceWorkers,
          locale: 'en-US',
          ...contextOptions,
        });
        const page = await context.newPage();
        if (mapIs === 'withheld') await withholdMap(page);
        countRequests(page);
        pages.set(mapIs, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ page, keptPage, pageIs, mapIs }, use) => {
    if (pageIs === 'kept') return use(await keptPage(mapIs));
    if (mapIs === 'withheld') await withholdMap(page);
    return use(page);
  },
  atlas: async ({ page, baseURL, errorsExpected, pageIs, mapIs }, use) => {
    const atlas = new AtlasDriver(page, baseURL ?? '', { pageIs, mapIs });
    await use(atlas);
    atlas.stopListening();
    expect(atlas.foreignRequests, 'requests to other origins').toEqual([]);
    if (!errorsExpected) expect(atlas.errors, 'errors in the page').toEqual([]);
  },
});

export { expect };
