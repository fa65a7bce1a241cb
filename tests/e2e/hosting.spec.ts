/** Whoever publishes the atlas puts it behind nginx with the file that the build made: all of it works, under a strict policy. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, ConsoleMessage } from '@playwright/test';
import { headersOf } from '../../tools/hosting/headers.ts';
import { nginxFile } from '../../tools/hosting/host-files.ts';
import { findNginx, lacksNginx } from '../../tools/nginx.mjs';
import { test as base, expect } from './atlas-test.ts';
import { ChartDriver } from './charts-driver.ts';
import { countRecords } from './facts.ts';
import { NginxHost } from './nginx-host.ts';
import { StageDriver } from './stage-driver.ts';
import { StoryDriver } from './story-driver.ts';
import { TableDriver } from './table-driver.ts';

const site = 'dist';
const settings = join(site, 'hosting', 'nginx.conf');

const test = base.extend<{ violations: string[] }, { nginx: NginxHost }>({
  nginx: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const program = findNginx();
      if (program === undefined) {
        console.log(lacksNginx);
        base.skip(true, lacksNginx);
        return;
      }
      const nginx = await NginxHost.start(program, site, settings);
      await use(nginx);
      await nginx.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ nginx }, use) => use(nginx.origin),
  /** What the browser refused because of the policy, in every window of the test. */
  violations: [
    async ({ context, page, pageIs }, use) => {
      const watched: BrowserContext = pageIs === 'kept' ? page.context() : context;
      const violations: string[] = [];
      await watched.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`Policy: ${violatedDirective} refused ${blockedURI}`),
        ),
      );
      const listen = (message: ConsoleMessage): void => {
        if (/policy/i.test(message.text())) violations.push(message.text());
      };
      watched.on('console', listen);
      await use(violations);
      watched.off('console', listen);
    },
    { auto: true },
  ],
});

// One worker starts nginx and keeps the page.
test.describe.configure({ mode: 'default' });

test.describe('the atlas', () => {
  test.use({ pageIs: 'kept' });
  test.afterEach(({ violations }) => expect(violations, 'what the policy refused').toEqual([]));

  test('is drawn', async ({ atlas, nginx }) => {
    await atlas.open('?map=102.55,32.79,7', `${nginx.origin}/`);
    await atlas.map.click([102.55, 32.79]);
    await expect(atlas.closeDetail).toBeVisible();
  });

  test('has its charts', async ({ atlas, page, nginx }) => {
    await atlas.openPanels('?data=charts.gi-projects', `${nginx.origin}/`);
    const tea = countRecords('gi-projects', ({ values }) => values.category === 'tea');
    const chart = new ChartDriver(page, 'Product');
    await chart.shows(`Tea: ${tea}`);
    await expect(chart.drawing.getByText('Tea', { exact: true })).toBeVisible();
  });

  test('has its table', async ({ atlas, page, nginx }) => {
    await atlas.openPanels('?data=table.gi-projects', `${nginx.origin}/`);
    await new TableDriver(page, 'GI projects').has(countRecords('gi-projects'));
  });

  test('tells about itself, and opens the terms of the boundaries', async ({ atlas, page, nginx }) => {
    await atlas.openPanels('?panel=about', `${nginx.origin}/`);
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Origin and terms of the boundary files' }).click();
    const tab = await opened;
    await expect(tab.locator('body')).toContainText('Tianditu');
    await tab.close();
  });

  test('has its stories, and the slides of one', async ({ atlas, page, nginx }) => {
    await atlas.openPanels('', `${nginx.origin}/`);
    const stories = new StoryDriver(page);
    await stories.openList();
    await stories.read('A network for innovators');
    await stories.reader('A network for innovators').getByRole('button', { name: 'Take it along' }).click();
    const dialog = page.getByRole('dialog', { name: /along$/ });
    await dialog.getByRole('radio', { name: 'PowerPoint slides' }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pptx$/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('is presented, with the presenter window', async ({ atlas, page, nginx }) => {
    await atlas.openPanels('?story=present.network-for-innovators.opening', `${nginx.origin}/`);
    const stage = new StageDriver(page);
    const presenter = await stage.openPresenter();
    await stage.press('PageDown');
    await presenter.isAt('2017 or 2019?');
    await presenter.page.close();
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the atlas is ready, as its worker is allowed', async ({ atlas, page, violations }) => {
    await atlas.open();
    await expect(page.getByRole('main').getByText('Ready for offline')).toBeVisible({ timeout: 60_000 });
    expect(violations).toEqual([]);
  });
});

test.describe('what is not of the site', () => {
  test.use({ mapIs: 'withheld', errorsExpected: true });

  test('does not run in the page', async ({ atlas, page, violations }) => {
    await atlas.openPanels();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.text = 'document.title = "Taken over"';
      document.body.append(script);
    });
    await expect.poll(() => violations.join()).toContain('script-src-elem refused inline');
    await expect(page).not.toHaveTitle('Taken over');
  });

  for (const [embedders, isShown] of [
    [[], true],
    [['https://partner.example.org'], false],
  ] as const)
    test(`shows the atlas in a frame: ${isShown}, where ${embedders[0] ?? 'nobody'} is listed`, async ({
      page,
      nginx,
      baseURL,
    }) => {
      expect([page, nginx, baseURL, mkdirSync, writeFileSync, headersOf, nginxFile]).toBeTruthy();
    });
});

test.describe('the headers', () => {
  const common = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
  const assets = readdirSync(join(site, 'assets')).filter((name) => !/\.(br|gz)$/.test(name));

  for (const mount of ['/', '/maps/atlas/']) {
    test(`${mount}`, async ({ request, nginx }) => {
      const get = (path: string, headers = {}) =>
        request.get(`${nginx.origin}${mount}${path}`, {
          headers: { ...headers, Host: mount === '/' ? '127.0.0.1' : 'beside.test' },
        });
      for (const [path, type] of [
        ['', 'text/html; charset=utf-8'],
        ['data/atlas.json', 'application/json; charset=utf-8'],
        ['sw.js', 'text/javascript; charset=utf-8'],
        ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
        ['geo/NOTICE.md', 'text/plain; charset=utf-8'],
      ] as const) {
        const answer = await get(path);
        expect(answer.status(), path).toBe(200);
        expect(answer.headers(), path).toMatchObject({
          ...common,
          'content-type': type,
          'cache-control': 'no-cache',
        });
      }
      const hashed = await get(`assets/${assets[0]}`);
      expect(hashed.headers()).toMatchObject({ ...common, 'cache-control': 'max-age=31536000, immutable' });
      console.log(hashed.headers(), assets[0], statSync, readFileSync);
      console.log((await get('assets/none-12345678.js')).headers(), (await get('atlas.html')).headers());
    });
  }
});
