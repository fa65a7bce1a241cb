/** Parts of the program that load when first used: what a reader sees when the network fails, and when it is back. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { DownloadDriver } from './download-driver.ts';
import { ShareDriver } from './share-driver.ts';

test.use({ errorsExpected: true, mapIs: 'withheld' });

const lost = 'This part of the program could not be loaded';

for (const kind of ['js', 'css']) {
  test(`a part whose ${kind} did not come is there after trying again, with its looks`, async ({ atlas }) => {
    const files = new RegExp(`/assets/AboutPanel-[^/]*\\.${kind}$`);
    await atlas.page.route(files, (route) => route.abort());
    await atlas.openPanels();
    await atlas.page.getByRole('button', { name: 'About', exact: true }).click();
    await expect(atlas.page.getByText(lost)).toBeVisible();
    await atlas.page.unroute(files);
    await atlas.page.getByRole('button', { name: 'Try again' }).click();
    await expect(atlas.page.getByRole('heading', { name: 'About this atlas' })).toBeVisible();
    await expect(atlas.page.locator('.about__section').first()).toHaveCSS('display', 'flex');
  });
}

test('a panel that did not come can be closed', async ({ atlas }) => {
  await atlas.page.route(/\/assets\/AboutPanel-[^/]*\.js$/, (route) => route.abort());
  await atlas.openPanels();
  await atlas.page.getByRole('button', { name: 'About', exact: true }).click();
  await expect(atlas.page.getByText(lost)).toBeVisible();
  await atlas.page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(atlas.page.getByText(lost)).toHaveCount(0);
});

const parts = /\/assets\//;

async function cut(page: Page): Promise<void> {
  await page.route(parts, (route) => route.abort());
}

/** What is asked for by a button that stays in sight, and lies over the page. */
const overThePage: { what: string; at: string; button(page: Page): Locator; dialog: string }[] = [
  {
    what: 'sharing',
    at: '?lang=en',
    button: (page) => new ShareDriver(page).button,
    dialog: 'Share this view',
  },
  {
    what: 'the download of data',
    at: '?lang=en&data=table.gi-projects',
    button: (page) =>
      page.getByRole('region', { name: /^Table/ }).getByRole('button', { name: 'Download data' }),
    dialog: 'Download data',
  },
];

for (const { what, at, button, dialog } of overThePage) {
  test(`${what} that did not come can be closed`, async ({ atlas, page }) => {
    await atlas.openPanels(at);
    await button(page).waitFor();
    await cut(page);
    await button(page).click();
    const told = page.getByRole('status').filter({ hasText: lost });
    await told.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(told).toHaveCount(0);
  });

  test(`${what} that did not come opens when it is asked for again`, async ({ atlas, page }) => {
    await atlas.openPanels(at);
    await button(page).waitFor();
    await cut(page);
    await button(page).click();
    await expect(page.getByText(lost)).toBeVisible();
    await page.unroute(parts);
    await button(page).click();
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
  });
}

test('a file whose maker did not come is saved once the network is back, and the reader is told what to look at', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels('?lang=en&data=table.gi-projects');
  const download = new DownloadDriver(page);
  await page
    .getByRole('region', { name: /^Table/ })
    .getByRole('button', { name: 'Download data' })
    .click();
  await download.dialog.waitFor();
  await cut(page);
  await download.dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(download.dialog.getByRole('alert')).toHaveText(
    /^A part of the atlas .* could not be loaded, .* Check the connection, then try again; [^:]*\.$/,
  );
  await page.unroute(parts);
  expect((await download.save('Excel workbook (XLSX)')).name).toMatch(/\.xlsx$/);
});

test('a language that did not come leaves the page as it was, and says so', async ({ atlas }) => {
  const files = /\/assets\/zh-[^/]*\.js$/;
  await atlas.page.route(files, (route) => route.abort());
  await atlas.openPanels();
  await atlas.page.getByRole('button', { name: '中文' }).click();
  await expect(atlas.page.getByText('This language could not be loaded')).toBeVisible();
  await expect(atlas.page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.page).toHaveURL(/[?&]lang=en/);
  await atlas.page.unroute(files);
  await atlas.page.getByRole('button', { name: '中文' }).click();
  await expect(atlas.page.getByRole('heading', { name: '图层', exact: true })).toBeVisible();
});

test('a search that did not come says so, and comes with the next key', async ({ atlas }) => {
  const files = /\/assets\/engine-[^/]*\.js$/;
  await atlas.page.route(files, (route) => route.abort());
  await atlas.openPanels();
  const box = atlas.page.getByRole('combobox', { name: 'Search the atlas' });
  await box.fill('hongyua');
  await expect(atlas.page.locator('search').getByText(lost).first()).toBeVisible();
  await atlas.page.unroute(files);
  await box.press('n');
  await expect(atlas.page.getByRole('option', { name: /Hongyuan County/ })).toBeVisible();
});

test('what is typed before the search has come is found, and Enter takes the best', async ({ atlas }) => {
  let arrive = (): void => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await atlas.page.route(/\/assets\/engine-[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await atlas.openPanels();
  await atlas.page.keyboard.press('Control+k');
  await atlas.page.keyboard.type('hongyuan yak milk');
  await atlas.page.keyboard.press('Enter');
  arrive();
  await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
});
