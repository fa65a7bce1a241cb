/** The official points at the map. */
import { expect, test } from './atlas-test.ts';
import type { Position } from './map-driver.ts';

const hongyuan: Position = [102.55, 32.79];
const chongli: Position = [115.28, 40.97];
const wuhan: Position = [114.305, 30.593];
const kohTrong: Position = [106.002, 12.4918];
const openSea: Position = [130, 20];
const yakMilk = 'Hongyuan yak milk; Hongyuan yak milk powder';

function at([longitude, latitude]: Position, zoom: number): string {
  return `map=${longitude},${latitude},${zoom}`;
}

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('the detail tells the evidence, the place and the sources', async ({ atlas }) => {
  await atlas.openPanels('?select=gi-projects/hongyuan-yak-milk');
  const detail = atlas.detail(yakMilk);
  await expect(detail.getByText('Evidence: confirmed')).toBeVisible();
  await expect(detail.getByText('Named in the source').first()).toBeVisible();
  await expect(detail.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('sources with an address are links to it', async ({ atlas }) => {
  await atlas.openPanels('?select=designated-counties/sangzhi');
  const links = atlas.detail('Sangzhi County').getByRole('link', { name: /opens in a new tab/ });
  await expect(links.first()).toHaveAttribute('href', /^https?:\/\//);
  await expect(links.first()).toHaveAttribute('target', '_blank');
});

test('a number in brackets leads to its source', async ({ atlas }) => {
  await atlas.openPanels('?select=designated-counties/sangzhi');
  const detail = atlas.detail('Sangzhi County');
  const address = atlas.page.url();
  await detail.getByRole('link', { name: 'Source 3', exact: true }).first().click();
  await expect(detail.getByRole('listitem').filter({ hasText: /^\[3\]/ })).toBeFocused();
  expect(atlas.page.url()).toBe(address);
});

test('figures come with value, year and source', async ({ atlas }) => {
  await atlas.openPanels('?select=designated-counties/sangzhi');
  const table = atlas.detail('Sangzhi County').getByRole('table', { name: 'Figures with year and source' });
  await expect(table.getByRole('columnheader')).toHaveText(['Value', 'Year', 'Source']);
  await expect(table.getByRole('row', { name: /^28.28% 2014/ }).getByRole('link')).toHaveCount(1);
});

test('disagreement between sources is shown', async ({ atlas }) => {
  await atlas.openPanels('?select=designated-counties/sangzhi');
  await expect(
    atlas.detail('Sangzhi County').getByRole('heading', { name: 'Sources say different things' }),
  ).toBeVisible();
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('a click on a county opens the detail of its record', async ({ atlas }) => {
    await atlas.open(`?${at(hongyuan, 7)}`);
    await atlas.map.click(hongyuan);
    await expect(atlas.detail(yakMilk)).toBeVisible();
    await atlas.addressSays('select', 'gi-projects/hongyuan-yak-milk');
  });

  test('a click on a point opens the detail of its record', async ({ atlas }) => {
    await atlas.open(`?${at(kohTrong, 12)}`);
    await atlas.map.click(kohTrong);
    await expect(atlas.detail('Koh Trong (Kaoh Trong) island, Kratie province')).toBeVisible();
  });

  test('a click on a country opens the detail of its record', async ({ atlas }) => {
    await atlas.open(`?${at([103, 46.5], 4)}`);
    await atlas.map.click([103, 46.5]);
    await expect(atlas.detail('Mongolia')).toBeVisible();
  });

  test('the selected county is outlined', async ({ atlas }) => {
    // A kept page comes from another zoom, and may draw its names a fraction of a pixel apart until the next redraw.
    await atlas.openAnew(`?lang=en&${at(hongyuan, 6)}`);
    await atlas.map.isReady();
    const before = await atlas.map.picture();
    await atlas.map.click(hongyuan);
    await expect(atlas.detail(yakMilk)).toBeVisible();
    await atlas.map.leave();
    await atlas.map.looksOtherThan(before);
    await atlas.page.keyboard.press('Escape');
    await atlas.map.looksLike(before);
  });

  test('“Zoom to place” brings the map to the record', async ({ atlas }) => {
    await atlas.open(`?select=cooperation-sites/koh-trong&${at([100, 35], 3)}`);
    await atlas.page.getByRole('button', { name: 'Zoom to place' }).click();
    await expect.poll(() => atlas.map.camera()?.zoom ?? 0).toBeGreaterThan(6);
  });

  test('Escape unselects', async ({ atlas }) => {
    await atlas.open(`?select=gi-projects/hongyuan-yak-milk&${at(hongyuan, 7)}`);
    await expect(atlas.detail(yakMilk)).toBeVisible();
    await atlas.page.keyboard.press('Escape');
    await atlas.nothingIsSelected();
  });

  test('a click on nothing unselects', async ({ atlas }) => {
    await atlas.open(`?select=gi-projects/hongyuan-yak-milk&${at(openSea, 4)}`);
    await expect(atlas.detail(yakMilk)).toBeVisible();
    await atlas.map.click(openSea);
    await atlas.nothingIsSelected();
  });

  test('several records under one point are offered to choose from', async ({ atlas }) => {
    await atlas.open(`?${at(chongli, 7)}`);
    await atlas.map.click(chongli);
    await expect(atlas.chooser.getByRole('listitem')).toHaveText([/Chongli District/, /Chongli broad bean/]);
    await atlas.chooser.getByRole('button', { name: 'Chongli District' }).click();
    await expect(atlas.detail('Chongli District')).toBeVisible();
    await expect(atlas.chooser).toHaveCount(0);
  });

  test('the chooser takes the keyboard, and Escape closes it without a choice', async ({ atlas }) => {
    await atlas.open(`?${at(chongli, 7)}`);
    await atlas.map.click(chongli);
    await expect(atlas.chooser.getByRole('listitem').first().getByRole('button')).toBeFocused();
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.chooser).toHaveCount(0);
    await atlas.nothingIsSelected();
  });

  test('hosts on one spot fan out, so that each can be chosen', async ({ atlas }) => {
    await atlas.open(`?${at(wuhan, 12)}`);
    await atlas.map.click(wuhan);
    const names: string[] = [];
    for (const offset of [
      [0, -40],
      [0, 40],
    ] as [number, number][]) {
      await expect(async () => {
        await atlas.map.hover(wuhan, offset);
        const tooltip = atlas.page.locator('p', { hasText: /^Wuhan (Institute|University) of/ });
        await expect(tooltip).toBeVisible({ timeout: 500 });
      }).toPass();
      await atlas.map.click(wuhan, offset);
      const chosen = atlas.page.getByRole('heading', { level: 2, name: /^Wuhan/ });
      await expect(chosen).not.toHaveText(names[0] ?? '');
      names.push(await chosen.innerText());
    }
    expect(names.sort()).toEqual([
      'Wuhan Institute of Technology',
      'Wuhan University of Science and Technology',
    ]);
  });

  test('Escape folds the fan', async ({ atlas }) => {
    await atlas.open(`?${at(wuhan, 12)}`);
    await atlas.map.leave();
    const before = await atlas.map.picture();
    await atlas.map.click(wuhan);
    await atlas.map.leave();
    await atlas.map.looksOtherThan(before);
    await atlas.page.keyboard.press('Escape');
    await atlas.map.looksLike(before);
  });

  test('a click on a cluster comes closer', async ({ atlas }) => {
    await atlas.open(`?${at(wuhan, 6)}`);
    await atlas.map.click(wuhan);
    await expect.poll(() => atlas.map.camera()?.zoom ?? 0).toBeGreaterThan(7);
  });

  test('the pointer on a county names its records and the county', async ({ atlas }) => {
    await atlas.open(`?${at(hongyuan, 7)}`);
    await atlas.map.hover(hongyuan);
    await expect(atlas.page.getByText(yakMilk, { exact: true })).toBeVisible();
    await expect(atlas.page.getByText('Hongyuan County, Sichuan', { exact: true })).toBeVisible();
  });

  test('the pointer finds nothing to click where the filters leave a record out', async ({ atlas }) => {
    await atlas.open(`?${at(hongyuan, 7)}&f.gi-projects.category=tea`);
    await atlas.map.hover(hongyuan);
    await expect(atlas.page.getByText('Hongyuan County, Sichuan', { exact: true })).toBeVisible();
    await expect(atlas.page.getByText(yakMilk, { exact: true })).toHaveCount(0);
    await expect(atlas.map.canvas).not.toHaveCSS('cursor', 'pointer');
  });

  test('the pointer off the map names nothing', async ({ atlas }) => {
    await atlas.open(`?${at(hongyuan, 7)}`);
    await atlas.map.hover(hongyuan);
    await expect(atlas.page.getByText('Hongyuan County, Sichuan', { exact: true })).toBeVisible();
    await atlas.map.leave();
    await expect(atlas.page.getByText('Hongyuan County, Sichuan', { exact: true })).toHaveCount(0);
  });
});
