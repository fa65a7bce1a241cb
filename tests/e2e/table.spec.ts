/** The official reads a layer as a table that moves with the map. */
import { expect, test } from './atlas-test.ts';
import { countRecords, layerFacts } from './facts.ts';
import type { Position } from './map-driver.ts';
import { TableDriver } from './table-driver.ts';

const all = countRecords('gi-projects');
const tea = countRecords('gi-projects', ({ values }) => values.category === 'tea');
const projects = layerFacts('gi-projects').records;
const hongyuan = 'Hongyuan yak milk; Hongyuan yak milk powder';
const hongyuanId = projects.find(({ name }) => name.en === hongyuan)?.id;
const table = '?data=table.gi-projects';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('a filter in the layers panel filters the table', async ({ atlas, page }) => {
  await atlas.openPanels(`${table}&panel=layer.gi-projects`);
  const grid = new TableDriver(page, 'GI projects');
  await grid.has(all);
  await atlas.layer('GI projects').tick('Product', 'Tea');
  await grid.has(tea);
});

test('words typed above the table filter the records of the map', async ({ atlas, page }) => {
  await atlas.openPanels(table);
  await new TableDriver(page, 'GI projects').search.fill('Hongyuan');
  await atlas.layer('GI projects').says(`1 of ${all} GI projects`);
  await expect(atlas.chip('GI projects · Text: “Hongyuan”')).toBeVisible();
  await atlas.addressSays('q.gi-projects', 'Hongyuan');
});

test('how the table was sorted and its columns survive a reload, and back undoes them', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels(table);
  const grid = new TableDriver(page, 'GI projects');
  const latest = Math.max(...projects.map(({ values }) => Number(values.year ?? 0)));
  await grid.sortBy('Year');
  await grid.sortBy('Year');
  await expect(grid.firstRow.getByRole('gridcell', { name: String(latest), exact: true })).toBeVisible();
  await grid.choose('Number of sources', true);
  await atlas.reload();
  await grid.isSorted('Year', 'descending');
  await expect(grid.heading('Number of sources')).toBeAttached();
  await atlas.back();
  await expect(grid.heading('Number of sources')).toHaveCount(0);
  await atlas.back();
  await grid.isSorted('Year', 'ascending');
  await atlas.back();
  await grid.isSorted('Year', null);
});

test('a sort begins at the first row, however far the table was scrolled', async ({ atlas, page }) => {
  await atlas.openPanels(table);
  const grid = new TableDriver(page, 'GI projects');
  await grid.scroll(1200);
  await expect(grid.firstRow).not.toBeInViewport();
  await grid.sortBy('Year');
  await expect(grid.firstRow).toBeInViewport();
});

test('the keyboard alone walks through the table, sorts it and selects', async ({ atlas, page }) => {
  await atlas.openAnew(table);
  const grid = new TableDriver(page, 'GI projects');
  await expect(grid.firstRow).toBeVisible();
  await grid.search.focus();
  for (const key of ['Tab', 'Tab', 'Tab', 'ArrowUp']) await page.keyboard.press(key);
  await expect(grid.heading('Name').getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await grid.isSorted('Name', 'ascending');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  const last = [...projects].sort((a, b) => a.name.en.localeCompare(b.name.en, 'en-GB')).at(-1);
  const cell = grid.grid.getByRole('rowheader', { name: last?.name.en ?? '', exact: true });
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await atlas.addressSays('select', `gi-projects/${last?.id}`);
  await expect(cell).toBeFocused();
  await page.keyboard.press('Escape');
  await atlas.nothingIsSelected();
  await expect(cell).toBeFocused();
});

test('a selected record that the filters leave out is named, until the filters are cleared', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels(`${table}&select=gi-projects/${hongyuanId}`);
  const grid = new TableDriver(page, 'GI projects');
  const leftOut = page.getByText(`Selected, but left out by the filters: ${hongyuan}`);
  await grid.search.fill('zzz');
  await expect(leftOut).toBeVisible();
  await page.getByText('No GI projects match').last().locator('..').getByRole('button').click();
  await expect(leftOut).toHaveCount(0);
  await expect(grid.row(hongyuan)).toHaveAttribute('aria-selected', 'true');
});

test.describe('on a phone', () => {
  test.use({ pageIs: 'new', viewport: { width: 390, height: 844 } });

  test('the table comes back at the row whose details were read', async ({ atlas, page }) => {
    await atlas.openPanels(`${table}&sort=-name`);
    const grid = new TableDriver(page, 'GI projects');
    await grid.firstRow.getByRole('rowheader').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    const name = await page.locator(':focus').innerText();
    await page.keyboard.press('Enter');
    await expect(atlas.detail(name)).toBeVisible();
    await atlas.closeDetail.click();
    await expect(grid.grid.getByRole('rowheader', { name, exact: true })).toBeFocused();
    await expect(grid.row(name)).toBeInViewport();
  });
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('a row selects its record and brings it into sight on the map', async ({ atlas, page }) => {
    await atlas.open(`${table}&map=-60,-20,4`);
    await new TableDriver(page, 'GI projects').row(hongyuan).click();
    await expect(atlas.detail(hongyuan)).toBeVisible();
    await atlas.addressSays('select', `gi-projects/${hongyuanId}`);
    await expect.poll(() => Math.round(atlas.map.camera()?.centre[0] ?? 0)).toBeGreaterThan(95);
  });

  test('a record selected on the map is marked in the table, which scrolls to it', async ({
    atlas,
    page,
  }) => {
    const place: Position = [102.4, 33];
    await atlas.open(`${table}&sort=-name&map=102.4,32,7`);
    const grid = new TableDriver(page, 'GI projects');
    await expect(grid.firstRow).toBeVisible();
    await expect(grid.row(hongyuan)).toHaveCount(0);
    await atlas.map.click(place);
    await expect(grid.row(hongyuan)).toHaveAttribute('aria-selected', 'true');
    await expect(grid.row(hongyuan)).toBeInViewport();
  });
});
