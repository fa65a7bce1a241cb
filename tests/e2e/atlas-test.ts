/** The `test` of all end-to-end tests: with an atlas to talk to, which must make no error and stay at home. */
import { test as base, expect } from '@playwright/test';
import { AtlasDriver } from './driver.ts';

interface AtlasFixtures {
  atlas: AtlasDriver;
  /** Set to true by tests that break something, because the browser reports what is broken as errors. */
  errorsExpected: boolean;
}

export const test = base.extend<AtlasFixtures>({
  errorsExpected: [false, { option: true }],
  atlas: async ({ page, baseURL, errorsExpected }, use) => {
    const atlas = new AtlasDriver(page, baseURL ?? '');
    await use(atlas);
    expect(atlas.foreignRequests, 'requests to other origins').toEqual([]);
    if (!errorsExpected) expect(atlas.errors, 'errors in the page').toEqual([]);
  },
});

export { expect };
