/** The presenter opens the atlas as one file from a stick, where there is no network. */
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Request } from '@playwright/test';
import { expect, switchOffWebGl, test } from './atlas-test.ts';
import { ChartDriver } from './charts-driver.ts';
import { countRecords } from './facts.ts';
import { SearchDriver } from './search-driver.ts';
import { StageDriver } from './stage-driver.ts';
import { TableDriver } from './table-driver.ts';

const built = join(import.meta.dirname, '../../dist/atlas.html');
const stick = join(import.meta.dirname, '../../.cache/U 盘 talks');
const file = join(stick, 'atlas.html');
const address = pathToFileURL(file).href;
const all = countRecords('gi-projects');
const tea = countRecords('gi-projects', ({ values }) => values.category === 'tea');

// One worker copies the file, opens it and keeps the page.
test.describe.configure({ mode: 'default' });
test.use({ pageIs: 'kept', baseURL: address });
test.beforeAll(() => {
  mkdirSync(stick, { recursive: true });
  copyFileSync(built, file);
});

let requests: string[] = [];
const listen = (request: Request): void => {
  const url = request.url();
  if (!/^(blob|data):/.test(url) && !url.startsWith(address)) requests.push(url);
};
test.beforeEach(({ page }) => {
  requests = [];
  page.context().on('request', listen);
});
test.afterEach(({ page }) => {
  page.context().off('request', listen);
  expect(requests, 'requests for anything but the file').toEqual([]);
});

test('the file is smaller than 6 MB', () => {
  expect(statSync(built).size).toBeLessThan(6_000_000);
});

test('a file that was cut off while it was copied says so', async ({ atlas }) => {
  const page = await atlas.page.context().newPage();
  const whole = readFileSync(built);
  for (const share of [0.05, 0.5, 0.9]) {
    writeFileSync(`${file}.cut.html`, whole.subarray(0, share * whole.length));
    await page.goto(`${address}.cut.html`);
    await expect(page.getByRole('alert')).toContainText('This file is not whole');
  }
  await page.close();
});

test('the map is drawn, and a click on it opens the detail of a county', async ({ atlas }) => {
  await atlas.open('?map=102.55,32.79,7', address);
  await atlas.map.click([102.55, 32.79]);
  await expect(atlas.closeDetail).toBeVisible();
});

test.describe('loaded twice', () => {
  // What is looked at stands beside the map; that it cannot be drawn is an error in the page.
  test.use({ pageIs: 'new', errorsExpected: true });

  test('a reload shows the same view', async ({ atlas }) => {
    await switchOffWebGl(atlas.page);
    await atlas.openPanels('?lang=en', address);
    await atlas.layer('Partner countries').switch.uncheck();
    await atlas.reload();
    await expect(atlas.layer('Partner countries').switch).not.toBeChecked();
  });
});

test('back takes back a step', async ({ atlas }) => {
  await atlas.openPanels('?lang=en', address);
  await atlas.layer('Partner countries').switch.uncheck();
  await atlas.back();
  await expect(atlas.layer('Partner countries').switch).toBeChecked();
});

test('a filter narrows its layer and the table', async ({ atlas, page }) => {
  await atlas.openPanels('?panel=layer.gi-projects&data=table.gi-projects', address);
  await atlas.layer('GI projects').tick('Product', 'Tea');
  await atlas.layer('GI projects').says(`${tea} of ${all} GI projects`);
  await new TableDriver(page, 'GI projects').has(tea);
});

test('the records of a layer are drawn as charts', async ({ atlas, page }) => {
  await atlas.openPanels('?data=charts.gi-projects', address);
  await new ChartDriver(page, 'Product').shows(`Tea: ${tea}`);
});

test('a record is found in pinyin', async ({ atlas, page }) => {
  await atlas.openPanels('', address);
  await new SearchDriver(page).command('hongyuanmaoniunai', 'Hongyuan yak milk');
  await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
});

test('it speaks Chinese', async ({ atlas }) => {
  await atlas.openPanels('?lang=en', address);
  await atlas.speak('中文');
  await expect(atlas.heading).toHaveText('知识产权促进发展地图集');
});

test('the globe is another picture than the flat map', async ({ atlas }) => {
  await atlas.open('?map=100,30,1.5', address);
  const flat = await atlas.map.picture();
  await atlas.toggleGlobe();
  await atlas.map.looksOtherThan(flat);
});

test('the terms of the boundaries open in a new tab', async ({ atlas, page }) => {
  await atlas.openPanels('?panel=about', address);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Origin and terms of the boundary files' }).click();
  const tab = await opened;
  await expect(tab.locator('body')).toContainText('Tianditu');
  await tab.close();
});

test('a talk is given to its end by PageDown, in step with the presenter window', async ({ atlas, page }) => {
  const path = join(import.meta.dirname, '../../data/stories/network-for-innovators.json');
  const story = JSON.parse(readFileSync(path, 'utf8')) as {
    id: string;
    scenes: { id: string; title: { en: string } }[];
  };
  // The end is reached from here.
  const scenes = story.scenes.slice(-3);
  await atlas.openPanels(`?story=present.${story.id}.${scenes[0]?.id}`, address);
  const stage = new StageDriver(page);
  await stage.isAt(String(scenes[0]?.title.en));
  const presenter = await stage.openPresenter();
  for (const { title } of scenes.slice(1)) {
    await stage.press('PageDown');
    await stage.isAt(title.en);
    await presenter.isAt(title.en);
  }
  await presenter.page.close();
});

test('a citation names no place on a disk', async ({ atlas, page }) => {
  await atlas.openPanels('?select=cooperation-sites/koh-trong', address);
  await page.getByText('Cite this record', { exact: true }).click();
  const citation = page.getByRole('textbox', { name: 'BibTeX', exact: true });
  await expect(citation).toHaveValue(/Koh {Trong}/);
  await expect(citation).not.toHaveValue(/file:/);
});
