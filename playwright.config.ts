import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './tools/browser.mjs';

const port = Number(process.env.ATLAS_TEST_PORT ?? 4179);
/** As many points as tests/e2e/large-layers.spec.ts reckons with. */
export const largeLayerSize = 2500;
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One stored picture for all systems: tests compare under a tolerance.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Software rendering on a busy machine is slow.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: origin,
    // The map jumps and does not fade, so a state is reached as soon as it is drawn.
    contextOptions: { reducedMotion: 'reduce' },
    // What was saved by one test must not answer in another; offline.spec.ts allows them.
    serviceWorkers: 'block',
    video: 'off',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: browserArguments },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    // The site at the root and under a sub-path, a build of each depiction, the site with a layer out of an archive, and with a fixed version of its data.
    command: [
      `npx tsx tests/fixtures/large-site.ts dist .cache/dist-large ${largeLayerSize}`,
      'npx tsx tests/fixtures/frozen-site.ts dist .cache/dist-frozen',
      `node tools/serve.mjs ${port} /=dist /atlas/=dist /natural-earth/=.cache/dist-natural-earth /cn/=.cache/dist-cn /large/=.cache/dist-large /frozen/=.cache/dist-frozen`,
    ].join(' && '),
    url: origin,
    reuseExistingServer: false,
  },
});
