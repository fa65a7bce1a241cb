/** The official filters all layers at once: years, the visible part of the map, and the way back. */
import { expect, test } from './atlas-test.ts';
import { countRecords } from './facts.ts';

const all = countRecords('gi-projects');
const sites = countRecords('cooperation-sites');
const gansu = '103.5,36,5.5';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('a time range leaves the records of these years in every layer', async ({ atlas }) => {
  await atlas.openPanels('?time=2019-2019');
  const projects = countRecords('gi-projects', ({ values }) => values.year === 2019);
  await atlas.layer('GI projects').says(`${projects} of ${all} GI projects`);
  const signed = countRecords('partner-countries', ({ values }) => values.signedYear === 2019);
  await atlas
    .layer('Partner countries')
    .says(`${signed} of ${countRecords('partner-countries')} partner countries`);
});

test('a project that lasts several years is shown in each of them', async ({ atlas }) => {
  await atlas.openPanels('?time=2015-2015');
  const running = countRecords(
    'cooperation-sites',
    ({ values }) =>
      values.startYear !== undefined &&
      Number(values.startYear) <= 2015 &&
      Number(values.endYear ?? values.startYear) >= 2015,
  );
  await atlas.layer('Cooperation sites').says(`${running} of ${sites} sites`);
});

test('records without a year come back when the reader asks for them', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.page.getByRole('checkbox', { name: 'Limit to years' }).check();
  const dated = countRecords('gi-projects', ({ values }) => values.year !== undefined);
  await atlas.layer('GI projects').says(`${dated} of ${all} GI projects`);
  await expect(atlas.layersPanel.getByText(/records without a year are hidden/)).toBeVisible();
  await atlas.page.getByRole('checkbox', { name: 'Include records without a year' }).check();
  await atlas.layer('GI projects').says(`${all} GI projects`);
  await expect(atlas.layersPanel.getByText(/records without a year are hidden/)).toHaveCount(0);
});

test('the time range is chosen with the keyboard, and is a chip', async ({ atlas }) => {
  await atlas.openPanels('?time=2018-2020');
  const from = atlas.layersPanel.getByRole('group', { name: 'Years' }).getByRole('slider', {
    name: 'From year',
  });
  await from.press('ArrowRight');
  await atlas.addressSays('time', '2019-2020');
  await atlas.chip('Years: 2019–2020').click();
  await atlas.layer('GI projects').says(`${all} GI projects`);
});

test('one button clears the filters of all layers', async ({ atlas }) => {
  await atlas.openPanels(
    '?f.gi-projects.category=tea&f.tisc-hosts.hostType=university&q.partner-countries=a&time=2018-2022&undated=1&inview=1',
  );
  await expect(atlas.activeFilters).toHaveCount(5);
  await atlas.clearAllFilters();
  await expect(atlas.activeFilters).toHaveCount(0);
  await atlas.layer('GI projects').says(`${all} GI projects`);
  await atlas.layer('TISC hosts').says(`${countRecords('tisc-hosts')} TISC hosts`);
  await atlas.layer('Partner countries').says(`${countRecords('partner-countries')} partner countries`);
  await expect.poll(() => [...new URL(atlas.page.url()).searchParams.keys()]).toEqual(['lang']);
});

test('clearing all filters puts the keyboard where it can go on', async ({ atlas }) => {
  await atlas.openPanels('?f.gi-projects.category=tea');
  await atlas.clearAllFilters();
  await expect(atlas.layersPanel.getByRole('heading', { level: 2 })).toBeFocused();
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('“Only in this view” counts what can be seen', async ({ atlas }) => {
    await atlas.open(`?map=${gansu}`);
    await atlas.page.getByRole('checkbox', { name: 'Only in this view' }).check();
    await expect(atlas.layer('Cooperation sites').card).toContainText(`0 of ${sites} sites`);
    await expect(atlas.layer('GI projects').card).toContainText(
      new RegExp(`[1-9]\\d* of ${all} GI projects`),
    );
  });

  test('“Only in this view” follows the map', async ({ atlas }) => {
    await atlas.open(`?map=${gansu}&inview=1`);
    await expect(atlas.layer('Cooperation sites').card).toContainText(`0 of ${sites} sites`);
    await atlas.chooseView('World');
    await expect(atlas.layer('Cooperation sites').card).not.toContainText(`0 of ${sites} sites`);
  });
});
