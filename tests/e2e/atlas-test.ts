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
}

export const test = base.extend<AtlasFixtures, { keptPage: Page }>({
  errorsExpected: [false, { option: true }],
  pageIs: ['new', { option: true }],
  keptPage: [
    async ({ browser }, use, { project }) => {
      const { viewport, baseURL, contextOptions } = project.use;
      const context = await browser.newContext({ viewport, baseURL, locale: 'en-US', ...contextOptions });
      const page = await context.newPage();
      countRequests(page);
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ page, keptPage, pageIs }, use) => use(pageIs === 'kept' ? keptPage : page),
  atlas: async ({ page, baseURL, errorsExpected, pageIs }, use) => {
    const atlas = new AtlasDriver(page, baseURL ?? '', pageIs);
    await use(atlas);
    atlas.stopListening();
    expect(atlas.foreignRequests, 'requests to other origins').toEqual([]);
    if (!errorsExpected) expect(atlas.errors, 'errors in the page').toEqual([]);
  },
});

export { expect };
