/** The official filters one layer. */
import { expect, test } from './atlas-test.ts';
import { countRecords, isInProvince } from './facts.ts';
import type { Position } from './map-driver.ts';

const all = countRecords('gi-projects');
const hosts = countRecords('tisc-hosts');
const hostsInWuhan = countRecords('tisc-hosts', ({ name }) => name.en.includes('Wuhan'));
const isTea = ({ values }: { values: Record<string, unknown> }): boolean => values.category === 'tea';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('a category narrows the count of its layer', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.tick('Product', 'Tea');
  await projects.says(`${countRecords('gi-projects', isTea)} of ${all} GI projects`);
});

test('a filter stands in the address', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  await atlas.layer('GI projects').tick('Product', 'Tea');
  await atlas.addressSays('f.gi-projects.category', 'tea');
});

test('the chip of a long text keeps what takes it away in sight', async ({ atlas }) => {
  const text = 'a long word '.repeat(16).trim();
  await atlas.openPanels(`?lang=en&q.gi-projects=${encodeURIComponent(text)}`);
  const chip = atlas.chip(`GI projects · Text: “${text}”`);
  await expect(chip.locator('svg')).toBeInViewport({ ratio: 1 });
});

test('a filter becomes a chip, and the chip takes it away', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.tick('Product', 'Tea');
  await atlas.chip('GI projects · Product: Tea').click();
  await expect(projects.option('Product', 'Tea')).not.toBeChecked();
  await projects.says(`${all} GI projects`);
  await expect(atlas.activeFilters).toHaveCount(0);
});

test('an option that the keyboard reaches is not hidden behind the chips', async ({ atlas, page }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  for (const option of ['Fruit', 'Tea', 'Grain']) await projects.tick('Product', option);
  await projects.option('Product', 'Fruit').focus();
  for (let step = 0; step < 16; step++) {
    await page.keyboard.press('Tab');
    await atlas.showsAboveChips(page.locator(':focus'));
  }
});

test.describe('on a phone', () => {
  test.use({ pageIs: 'new', viewport: { width: 390, height: 844 } });

  test('the chips stay in sight, and the options too', async ({ atlas, page }) => {
    await atlas.openPanels('?panel=layer.gi-projects');
    const projects = atlas.layer('GI projects');
    for (const option of ['Fruit', 'Tea', 'Grain']) await projects.tick('Product', option);
    await page.keyboard.press('Tab');
    await atlas.showsAboveChips(page.locator(':focus'));
  });
});

test('the counts of a filter respect the other filters', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  const inGansu = countRecords('gi-projects', (record) => isInProvince(record, '62'));
  const fruitInGansu = countRecords(
    'gi-projects',
    (record) => isInProvince(record, '62') && record.values.category === 'fruit',
  );
  await projects.offers('Province', 'Gansu', inGansu);
  await projects.tick('Product', 'Fruit');
  await projects.offers('Province', 'Gansu', fruitInGansu);
});

test('the counts of a filter do not follow its own choice', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.tick('Product', 'Tea');
  await projects.offers(
    'Product',
    'Fruit',
    countRecords('gi-projects', ({ values }) => values.category === 'fruit'),
  );
});

test('two choices in one filter show the records of both', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.tick('Product', 'Tea');
  await projects.tick('Product', 'Fruit');
  const either = countRecords('gi-projects', ({ values }) =>
    ['tea', 'fruit'].includes(String(values.category)),
  );
  await projects.says(`${either} of ${all} GI projects`);
});

test('two filters show only what passes both', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.tick('Evidence', 'Related');
  await projects.tick('Province', 'Gansu');
  const both = countRecords(
    'gi-projects',
    (record) => isInProvince(record, '62') && 'evidence' in record && record.evidence === 'related',
  );
  await projects.says(`${both} of ${all} GI projects`);
});

test('a long list of options opens in full', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await expect(projects.option('Province', 'Hunan')).toHaveCount(0);
  await projects.card
    .getByRole('group', { name: 'Province' })
    .getByRole('button', { name: /^Show all/ })
    .click();
  await projects.tick('Province', 'Hunan');
  await projects.says(
    `${countRecords('gi-projects', (record) => isInProvince(record, '43'))} of ${all} GI projects`,
  );
});

test('years are chosen with the keyboard', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  const years = (from: number): number =>
    countRecords('gi-projects', ({ values }) => Number(values.year) >= from);
  await projects.year('Year', 'From').press('ArrowRight');
  await projects.says(`${years(2018)} of ${all} GI projects`);
  await projects.year('Year', 'From').press('End');
  await projects.says(`${years(2024)} of ${all} GI projects`);
  await atlas.addressSays('f.gi-projects.year', '2024-2024');
});

test('a range of years tells what it hides for having no year', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.year('Year', 'To').press('ArrowLeft');
  const undated = countRecords('gi-projects', ({ values }) => values.year === undefined);
  await expect(
    projects.card.getByText(`Hidden because no year is stated: ${undated} GI projects`),
  ).toBeVisible();
});

test('a year can be typed', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.card.getByRole('spinbutton', { name: 'From year' }).fill('2022');
  await projects.says(
    `${countRecords('gi-projects', ({ values }) => Number(values.year) >= 2022)} of ${all} GI projects`,
  );
});

test('the text search of a layer finds words of its records', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.tisc-hosts');
  const layer = atlas.layer('TISC hosts');
  await layer.textFilter.fill('wuhan');
  await layer.says(`${hostsInWuhan} of ${hosts} TISC hosts`);
  await expect(atlas.chip('TISC hosts · Text: “wuhan”')).toBeVisible();
});

test('a filter of one layer leaves the other layers alone', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  await atlas.layer('GI projects').tick('Product', 'Tea');
  await atlas.layer('Partner countries').says(`${countRecords('partner-countries')} partner countries`);
});

test('the filters of one layer are cleared together', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects&q.tisc-hosts=wuhan');
  const projects = atlas.layer('GI projects');
  await projects.tick('Product', 'Tea');
  await projects.tick('Evidence', 'Confirmed');
  await projects.card.getByRole('button', { name: 'Clear this layer’s filters' }).click();
  await projects.says(`${all} GI projects`);
  await atlas.layer('TISC hosts').says(`${hostsInWuhan} of ${hosts} TISC hosts`);
});

test('filters without a match say so, and offer the way back', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.textFilter.fill('no such words anywhere');
  await projects.says(`0 of ${all} GI projects`);
  await expect(projects.card.getByText('No GI projects match the current filters')).toBeVisible();
  await projects.card.getByRole('button', { name: 'Clear the filters of GI projects' }).click();
  await projects.says(`${all} GI projects`);
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('a category takes the other records off the map', async ({ atlas }) => {
    // Beside the county's name, which is written at its centre.
    const hongyuan: Position = [102.4, 33];
    await atlas.open(`?panel=layer.gi-projects&map=${hongyuan.join()},7`);
    const before = await atlas.map.colourAt(hongyuan);
    const projects = atlas.layer('GI projects');
    await projects.tick('Product', 'Tea');
    await expect.poll(() => atlas.map.colourAt(hongyuan)).not.toBe(before);
    await projects.tick('Product', 'Livestock');
    await expect.poll(() => atlas.map.colourAt(hongyuan)).toBe(before);
  });

  test('a filter is measured from its input to the map that shows it', async ({ atlas }) => {
    await atlas.open('?panel=layer.gi-projects');
    const before = await atlas.timelineEntries('atlas:filter');
    await atlas.layer('GI projects').tick('Product', 'Tea');
    await expect.poll(() => atlas.timelineEntries('atlas:filter')).toBe(before + 1);
  });
});
