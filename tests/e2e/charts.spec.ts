/** The official explores a layer by its charts. */
import { expect, test } from './atlas-test.ts';
import { ChartDriver } from './charts-driver.ts';
import { countRecords, isInProvince } from './facts.ts';
import type { Position } from './map-driver.ts';

const all = countRecords('gi-projects');
const ofKind = (kind: string): number =>
  countRecords('gi-projects', ({ values }) => values.category === kind);
const charts = '&data=charts.gi-projects';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('the chip of a filter takes the mark off its bar', async ({ atlas, page }) => {
  await atlas.openPanels(`?lang=en${charts}`);
  const product = new ChartDriver(page, 'Product');
  const unmarked = await product.picture();
  await product.press('Tea');
  await expect(product.chosen).toHaveText('Chosen: Tea');
  expect((await product.picture()).equals(unmarked), 'the chosen bar looks as before').toBe(false);
  await atlas.chip('GI projects · Product: Tea').click();
  await expect(product.chosen).toHaveCount(0);
  expect((await product.picture()).equals(unmarked), 'the bar looks as before it was chosen').toBe(true);
});

test('a filter made elsewhere is drawn in the charts', async ({ atlas, page }) => {
  await atlas.openPanels(`?lang=en&panel=layer.gi-projects${charts}`);
  const product = new ChartDriver(page, 'Product');
  await product.shows(`Fruit: ${ofKind('fruit')}`);
  await atlas.layer('GI projects').tick('Province', 'Gansu');
  const inGansu = countRecords(
    'gi-projects',
    (record) => record.values.category === 'fruit' && isInProvince(record, '62'),
  );
  await product.shows(`Fruit: ${inGansu}`);
});

test('a drag across the years is one step, which back takes back', async ({ atlas, page }) => {
  await atlas.openPanels(`?lang=en${charts}`);
  await new ChartDriver(page, 'Year').brush(2019, 2021);
  await atlas.addressSays('f.gi-projects.year', '2019-2021');
  const within = countRecords(
    'gi-projects',
    ({ values }) => Number(values.year) >= 2019 && Number(values.year) <= 2021,
  );
  await atlas.layer('GI projects').says(`${within} of ${all} GI projects`);
  await atlas.back();
  await atlas.addressSays('f.gi-projects.year', null);
  await atlas.layer('GI projects').says(`${all} GI projects`);
});

test('the table of a chart filters by keyboard', async ({ atlas, page }) => {
  await atlas.openPanels(`?lang=en${charts}`);
  const product = new ChartDriver(page, 'Product');
  await product.tableSummary.focus();
  await page.keyboard.press('Enter');
  await expect(product.table).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const fruit = product.table.getByRole('button', { name: 'Fruit', exact: true });
  await expect(fruit).toHaveAttribute('aria-pressed', 'true');
  await atlas.addressSays('f.gi-projects.category', 'fruit');
  await page.keyboard.press('Space');
  await atlas.addressSays('f.gi-projects.category', null);
});

test('a plan is called a plan in both languages', async ({ atlas, page }) => {
  await atlas.openPanels('?lang=en&data=charts.tisc-hosts');
  const english = new ChartDriver(page, 'TISC hosts: reported over time, and in this atlas');
  await english.shows('2021: 101 hosts');
  await english.shows('2025: 200 hosts \\(planned\\)');
  await atlas.speak('中文');
  const chinese = new ChartDriver(page, 'TISC承办机构：历年通报数与本图集收录数');
  await chinese.shows('2025年：200家（计划）');
});

test('filters without a match leave the charts with noughts, and a way back', async ({ atlas, page }) => {
  await atlas.openPanels(`?lang=en&q.gi-projects=nosuchwords${charts}`);
  const product = new ChartDriver(page, 'Product');
  await product.shows('Fruit: 0');
  const none = page.getByRole('status').filter({ hasText: 'No GI projects match the current filters' });
  await none.getByRole('button', { name: 'Clear all filters' }).click();
  await product.shows(`Fruit: ${ofKind('fruit')}`);
});

test('figures of one measure stand side by side, and a press on a row opens its record', async ({
  atlas,
  page,
}) => {
  await atlas.openAnew(`?lang=en${charts}`);
  const figures = new ChartDriver(page, 'Figures compared');
  await figures.card.getByRole('combobox', { name: 'Measure' }).selectOption('output-value.billion-rmb');
  await figures.shows('Cangxi red-heart kiwifruit: 6 billion RMB, 2017');
  await atlas.addressSays('measure', 'output-value.billion-rmb');
  await figures.press('Baise mango');
  await atlas.addressSays('select', 'gi-projects/baise-mango');
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('a press on a bar filters the map, the count of the layer and the address', async ({
    atlas,
    page,
  }) => {
    const hongyuan: Position = [102.4, 33];
    // Further south than the county, so that it lies above the dock.
    await atlas.open(`?lang=en&map=102.4,32,7${charts}`);
    const before = await atlas.map.colourAt(hongyuan);
    await new ChartDriver(page, 'Product').press('Tea');
    await atlas.layer('GI projects').says(`${ofKind('tea')} of ${all} GI projects`);
    await atlas.addressSays('f.gi-projects.category', 'tea');
    await expect.poll(() => atlas.map.colourAt(hongyuan)).not.toBe(before);
  });
});
