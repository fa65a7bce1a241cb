/** The presenter takes a story along: the atlas as one file, which opens with it where there is no network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, switchOffWebGl, test } from './atlas-test.ts';
import { OwnStoryDriver } from './own-story-driver.ts';
import { StageDriver } from './stage-driver.ts';
import { StoryDriver } from './story-driver.ts';

interface Told {
  id: string;
  title: Record<'en' | 'zh', string>;
  scenes: { id: string; title: Record<'en' | 'zh', string> }[];
}

const path = join(import.meta.dirname, '../../data/stories/network-for-innovators.json');
const shipped = JSON.parse(readFileSync(path, 'utf8')) as Told;
const stick = join(import.meta.dirname, '../../.cache/U 盘 talks');
const words = (text: string) => ({ en: text, zh: '' });
const own = {
  format: 'ip-atlas-story',
  version: 1,
  id: 'own-talk',
  changed: '2026-05-01T00:00:00.000Z',
  title: words('</script> <b>My talk</b>'),
  summary: words('For the hall'),
  scenes: ['one', 'two'].map((id) => ({
    id,
    title: words(`Scene ${id}`),
    text: words('Text'),
    notes: words('Notes'),
    view: '',
    bounds: [100, 20, 120, 40],
    figures: [],
    sources: [],
  })),
};

// What is looked at is the file; the map of the site costs the most and shows nothing of it.
test.use({ mapIs: 'withheld' });

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: /along$/ });
}

/** Opens a story of the site, and the dialog with the ways to take it along. */
async function openDialog(page: Page, story: string): Promise<void> {
  await new StoryDriver(page).reader(story).getByRole('button', { name: 'Take it along' }).click();
  await dialog(page).getByRole('radio', { name: 'The atlas as one file' }).check();
}

async function save(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
}

/** Saves the file and gives its name, and its address on the disk. */
async function saved(page: Page): Promise<{ name: string; address: string }> {
  const download = page.waitForEvent('download');
  await save(page);
  const file = await download;
  const name = file.suggestedFilename();
  await file.saveAs(join(stick, name));
  return { name, address: pathToFileURL(join(stick, name)).href };
}

/** From now on all that is asked for, but for what lies within pages. */
function listen(page: Page, file: string): string[] {
  const requests: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!/^(blob|data):/.test(url) && !url.startsWith(file)) requests.push(url);
  });
  return requests;
}

const [first, second] = shipped.scenes;
const openShipped = `?lang=en&story=read.${shipped.id}.${first?.id}`;

test('a story of the atlas opens from a disk, in the chosen language, and is presented, without any request', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels(openShipped);
  await openDialog(page, shipped.title.en);
  await dialog(page).getByRole('radio', { name: '中文' }).check();
  const { name, address } = await saved(page);
  expect(name).toBe(`${shipped.title.zh}.html`);
  await expect(dialog(page)).toContainText(`Saved as ${name}`);
  const requests = listen(page, address);
  await page.goto(address);
  await expect(page.getByRole('region', { name: shipped.title.zh, exact: true })).toBeVisible();
  await page.getByRole('button', { name: '从本节开始演示' }).click();
  const stage = new StageDriver(page);
  await stage.isAt(String(first?.title.zh));
  await stage.press('PageDown');
  await stage.isAt(String(second?.title.zh));
  expect(requests).toEqual([]);
});

test('a story of one’s own goes along, whatever is written in it', async ({ atlas, page, browser }) => {
  const mine = new OwnStoryDriver(page);
  await atlas.openPanels();
  await mine.stories.openList();
  await mine.openFile('talk.json', JSON.stringify(own));
  await mine.hasStories(own.title.en);
  await mine.list.getByRole('button', { name: `Take “${own.title.en}” along`, exact: true }).click();
  await dialog(page).getByRole('radio', { name: 'The atlas as one file' }).check();
  const { name, address } = await saved(page);
  expect(name).toBe('script b My talk b.html');
  // Somebody else's computer; what it shows beside the map is looked at.
  const context = await browser.newContext({ locale: 'zh-CN' });
  await switchOffWebGl(context);
  const theirs = await context.newPage();
  const requests = listen(theirs, address);
  await theirs.goto(address);
  const stories = new StoryDriver(theirs);
  await expect(stories.reader(own.title.en)).toContainText('For the hall');
  await stories.presentFromHere.click();
  const stage = new StageDriver(theirs);
  await stage.isAt('Scene one');
  await stage.press('PageDown');
  await stage.isAt('Scene two');
  const presenter = await stage.openPresenter();
  await expect(presenter.now).toContainText('Notes');
  await presenter.page.close();
  await stage.press('Escape');
  await stories.reader(own.title.en).getByRole('button', { name: 'Close the story' }).click();
  await new OwnStoryDriver(theirs).hasStories(own.title.en);
  expect(requests).toEqual([]);
  await context.close();
});

test.describe('beside the map', () => {
  // Nobody looks at the map of the file; that it cannot be drawn is an error in the page.
  test.use({ errorsExpected: true });

  test('in a file with a story, too, an address leads where it says, and the file says that it is to be copied', async ({
    atlas,
    page,
  }) => {
    await atlas.openPanels(openShipped);
    await openDialog(page, shipped.title.en);
    const { address } = await saved(page);
    await switchOffWebGl(page);
    await page.goto(`${address}?lang=en&panel=about`);
    await expect(page.getByRole('heading', { name: 'About this atlas' })).toBeVisible();
    const stories = new StoryDriver(page);
    await expect(stories.reader(shipped.title.en)).toHaveCount(0);
    await stories.openList();
    await stories.read(shipped.title.en);
    await page.getByRole('button', { name: 'Take it along', exact: true }).click();
    await expect(dialog(page)).toContainText('This atlas is one file already');
    await expect(dialog(page).getByRole('radio', { name: 'The atlas as one file' })).toHaveCount(0);
  });
});

test('once it has come, a changed story goes along without a network', async ({ atlas, page, context }) => {
  await atlas.openPanels(openShipped);
  await openDialog(page, shipped.title.en);
  await saved(page);
  await context.setOffline(true);
  await dialog(page).getByRole('radio', { name: '中文' }).check();
  expect((await saved(page)).name).toBe(`${shipped.title.zh}.html`);
});

test.describe('where the file does not come', () => {
  test.use({ errorsExpected: true });

  test('it is said what is wrong, and saving again helps', async ({ atlas, page }) => {
    await atlas.openPanels(openShipped);
    await openDialog(page, shipped.title.en);
    await page.route('**/atlas.html', (route) => route.abort('connectionrefused'));
    await save(page);
    await expect(dialog(page).getByRole('alert')).toContainText('the connection may be down');
    await page.unroute('**/atlas.html');
    await page.route('**/atlas.html', (route) => route.fulfill({ body: '<!doctype html><p>Sign in</p>' }));
    await save(page);
    await expect(dialog(page).getByRole('alert')).toContainText('not the whole file');
    await page.unroute('**/atlas.html');
    await saved(page);
    await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  });

  test('it can be given up', async ({ atlas, page }) => {
    await atlas.openPanels(openShipped);
    await openDialog(page, shipped.title.en);
    await page.route('**/atlas.html', () => undefined);
    await save(page);
    await expect(dialog(page).getByRole('progressbar', { name: /^Fetching|^Preparing/ })).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog(page)).toContainText('Cancelled; nothing was saved');
  });
});
