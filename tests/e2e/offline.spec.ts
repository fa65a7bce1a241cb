/** Without a network: what was saved works, what is newer is offered, and nobody who presents is disturbed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { filesToSave } from '../../tools/service-worker.ts';
import { farewell } from '../../tools/vite-offline.ts';
import { makeVersions, story, titles } from '../fixtures/site-versions.ts';
import { test as base, expect, switchOffWebGl } from './atlas-test.ts';
import type { AtlasDriver } from './driver.ts';
import { Host } from './offline-host.ts';
import { StageDriver } from './stage-driver.ts';

interface Fixtures {
  host: Host;
  /** Checked after every test: neither a page nor a worker asks anybody but its own host. */
  foreign: string[];
}

const test = base.extend<Fixtures, { versions: Record<'first' | 'second', string> }>({
  versions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use, { parallelIndex }) => use(await makeVersions('dist', `.cache/versions-${parallelIndex}`)),
    { scope: 'worker' },
  ],
  host: async ({ versions }, use) => {
    const host = await Host.open();
    host.putUp(versions.first);
    await use(host);
    await host.goDown();
  },
  baseURL: async ({ host }, use) => use(host.origin),
  foreign: [
    async ({ context, host }, use) => {
      const { origin } = host;
      const foreign: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(origin)) foreign.push(url);
      });
      await use(foreign);
      expect(foreign, 'requests of pages and workers to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

test.use({ serviceWorkers: 'allow' });

const newVersion = 'A new version of the atlas is there.';
const presenting = `?lang=en&story=present.${story.id}.first`;

function sign(page: Page, words: string | RegExp) {
  return page.getByRole('main').getByRole('status').getByText(words);
}

async function isSaved(page: Page): Promise<void> {
  await expect(sign(page, 'Ready for offline')).toBeVisible({ timeout: 60_000 });
}

/** The browser has found a newer version, whatever the page says of it. */
async function isFound(page: Page): Promise<void> {
  const hasFound = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect.poll(hasFound).toBe(true);
}

/** Moves through the history as back and forward do, without loading the page. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** For tests that do not look at the map, as drawing it is most of what they cost; a browser that cannot says so as an error. */
function withoutMap(): void {
  test.use({ errorsExpected: true });
  test.beforeEach(({ context }) => switchOffWebGl(context));
}

/** Saves the atlas in a window that draws no map, and closes it. */
async function save(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await switchOffWebGl(page);
  await page.goto(`${address}?lang=en`);
  await isSaved(page);
  await page.close();
}

async function openSaved(atlas: AtlasDriver): Promise<void> {
  await atlas.openPanels();
  await isSaved(atlas.page);
}

test.describe('saved once', () => {
  test('the open page gets all that is still to come, and every file that it can ask for is there', async ({
    atlas,
    host,
    versions,
  }) => {
    await openSaved(atlas);
    await atlas.map.isReady();
    await host.goDown();
    await atlas.page.getByRole('button', { name: 'About', exact: true }).click();
    await expect(atlas.page.getByRole('heading', { name: 'About this atlas' })).toBeVisible();
    await atlas.chooseView('Sangzhi');
    await expect.poll(() => atlas.requests).toContain('/geo/counties/430000.json');
    await goTo(atlas.page, `?lang=en&story=read.${story.id}.first`);
    await expect(atlas.page.getByRole('heading', { name: story.title.en })).toBeVisible();
    await atlas.speak('中文');
    await expect(atlas.page.getByRole('heading', { name: story.title.zh })).toBeVisible();
    const missing = await atlas.page.evaluate(async (files) => {
      const answers = await Promise.all(
        files.map((file) =>
          fetch(file).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
      return files.filter((_, index) => !answers[index]);
    }, filesToSave(versions.first));
    expect(missing).toEqual([]);
  });

  test('the atlas opens at any address, in a folder below another atlas', async ({
    atlas,
    context,
    host,
    versions,
  }) => {
    const mount = '/maps/atlas/';
    host.putUp(versions.first, mount);
    await save(context, `${host.origin}/`);
    await save(context, `${host.origin}${mount}`);
    await host.goDown();
    await atlas.open('?lang=zh&theme=dark&projection=globe', mount);
    await expect(sign(atlas.page, '可离线使用')).toBeVisible();
    for (const query of [
      'panel=sources',
      'panel=area',
      'panel=stories',
      'panel=layer.gi-projects',
      'dock=table.gi-projects',
      'dock=charts.gi-projects',
      'select=tisc-hosts/xiamen-university',
      'map=102.55,32.79,8',
      'time=2019-2020',
      `story=read.${story.id}.first`,
      `story=present.${story.id}.first`,
    ]) {
      await goTo(atlas.page, `?lang=en&${query}`);
      await atlas.hasLoadedItsParts();
    }
  });

  test('archives are read from their host, in parts', async ({ atlas, context, host }) => {
    host.putUp('.cache/dist-large');
    await save(context, `${host.origin}/`);
    host.asked.length = 0;
    await atlas.open();
    const tiles = host.asked.filter(({ path }) => path === '/archives/tiles.pmtiles');
    expect(tiles.length).toBeGreaterThan(0);
    expect(tiles.map(({ range }) => range).every((range) => range?.startsWith('bytes='))).toBe(true);
    expect(host.asked.filter(({ path }) => path.startsWith('/data/'))).toEqual([]);
  });
});

test.describe('that the atlas is not saved is told, with the reason', () => {
  withoutMap();

  test('there is no room left', async ({ atlas, context, host }) => {
    const { page } = atlas;
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1000 });
    await atlas.openPanels();
    await expect(sign(page, 'Not offline: storage full')).toBeVisible();
  });

  test('a file did not come', async ({ atlas, host, versions }) => {
    // Put up is another version than the one whose files the worker knows.
    host.putUp(join(versions.second, 'data'), '/data/');
    await atlas.openPanels();
    await expect(sign(atlas.page, 'Not offline: saving failed')).toBeVisible();
  });

  test.describe('in a browser that keeps workers away', () => {
    test.use({ serviceWorkers: 'block' });
    test('it is the browser', async ({ atlas }) => {
      await atlas.openPanels();
      await expect(sign(atlas.page, 'Not offline in this browser')).toBeVisible();
    });
  });
});

test.describe('a new version', () => {
  withoutMap();

  test('is offered, and shown when it is asked for; until then the old one has all its parts', async ({
    atlas,
    host,
    versions,
  }) => {
    await openSaved(atlas);
    host.putUp(versions.second);
    await atlas.reload();
    await expect(atlas.page.getByRole('status').getByText(newVersion)).toBeVisible();
    await expect(atlas.heading).toHaveText(titles.first);
    await atlas.page.getByRole('button', { name: 'Sources', exact: true }).click();
    await expect(atlas.page.getByRole('region', { name: 'Sources' })).toBeVisible();
    await atlas.page.getByRole('button', { name: 'Load it' }).click();
    await expect(atlas.heading).toHaveText(titles.second);
    await isSaved(atlas.page);
    await expect(atlas.page.getByText(newVersion)).toHaveCount(0);
    await host.goDown();
    await atlas.reload();
    await expect(atlas.heading).toHaveText(titles.second);
  });

  test('is shown without asking when the atlas was closed in between', async ({
    atlas,
    context,
    host,
    versions,
  }) => {
    await openSaved(atlas);
    host.putUp(versions.second);
    await atlas.reload();
    await isFound(atlas.page);
    await atlas.page.goto('about:blank');
    await atlas.page.close();
    const page = await context.newPage();
    await page.goto(`${host.origin}/?lang=en`);
    await expect(page.locator('#root').getByRole('heading', { level: 1 })).toHaveText(titles.second);
  });

  test('is not mentioned to someone who presents', async ({ atlas, host, versions }) => {
    await openSaved(atlas);
    host.putUp(versions.second);
    await atlas.page.goto(`/${presenting}`);
    await new StageDriver(atlas.page).isAt(story.scenes[0]?.title.en ?? '');
    await isFound(atlas.page);
    // Since then the page has heard of it.
    await presentationsKnown(atlas.page, 1);
    await atlas.paints(2);
    await expect(atlas.page.getByText(newVersion)).toHaveCount(0);
    await goTo(atlas.page, '?lang=en');
    await expect(atlas.page.getByText(newVersion)).toBeVisible();
    await expect(atlas.heading).toHaveText(titles.first);
  });

  test('waits for a presentation in another window, and then comes into all windows', async ({
    atlas,
    context,
    host,
    versions,
  }) => {
    await openSaved(atlas);
    host.putUp(versions.second);
    const stage = await context.newPage();
    await stage.goto(`${host.origin}/${presenting}`);
    await presentationsKnown(stage, 1);
    await expect(atlas.page.getByText(newVersion)).toBeVisible();
    await atlas.page.getByRole('button', { name: 'Load it' }).click();
    await expect(atlas.page.getByText('A presentation is running in another window.')).toBeVisible();
    await expect(atlas.heading).toHaveText(titles.first);
    await goTo(stage, '?lang=en&panel=about');
    await expect(stage.getByText(newVersion)).toBeVisible();
    await presentationsKnown(stage, 0);
    await atlas.page.getByRole('button', { name: 'Load it' }).click();
    await expect(atlas.heading).toHaveText(titles.second);
    await expect(stage.locator('#root').getByRole('heading', { level: 1 })).toHaveText(titles.second);
    await expect(stage.getByRole('heading', { name: 'About this atlas' })).toBeVisible();
  });
});

/** Waits until other windows can know of so many presentations; the browser hears of an end later than the window. */
async function presentationsKnown(page: Page, count: number): Promise<void> {
  const locks = () => page.evaluate(async () => (await navigator.locks.query()).held?.length);
  await expect.poll(locks).toBe(count);
}

test.describe('where the atlas is being developed', () => {
  // What the old page asks for is no longer there.
  withoutMap();

  test('a worker that was left goes away', async ({ atlas, host }, { outputDir }) => {
    await openSaved(atlas);
    const folder = join(outputDir, 'developed');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<h1>In the making</h1>');
    writeFileSync(join(folder, 'sw.js'), farewell);
    host.putUp(folder);
    await atlas.page.reload();
    await expect(atlas.page.getByRole('heading', { name: 'In the making' })).toBeVisible();
  });
});
