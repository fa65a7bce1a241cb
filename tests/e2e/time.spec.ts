/** What is shown in words, and the years as they play, step and are dragged. */
import { expect, test } from './atlas-test.ts';
import { countRecords } from './facts.ts';
import { TimeDriver } from './time-driver.ts';

const all = countRecords('gi-projects');
const undated = countRecords('gi-projects', ({ values }) => values.year === undefined);
const tea = countRecords('gi-projects', ({ values }) => values.category === 'tea');
const inYear = (year: number): number => countRecords('gi-projects', ({ values }) => values.year === year);
const projectsOnly =
  'layers=gi-projects,-tisc-hosts,-cooperation-sites,-designated-counties,-partner-countries';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('the summary follows a filter and a layer switch, in both languages', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.openPanels(`?lang=en&panel=layer.gi-projects&${projectsOnly}`);
  await time.summaryNames(
    new RegExp(`^${all} GI projects, in \\d+ counties of \\d+ provinces, 2017 to 2024`),
  );
  await atlas.layer('GI projects').tick('Product', 'Tea');
  await time.summaryNames(`${tea} of ${all} GI projects, in`);
  await expect(time.summary.getByRole('status')).toContainText(`${tea} of ${all} GI projects`);
  await atlas.speak('中文');
  await time.summaryNames(`显示${all}个地理标志项目中的${tea}个，分布于`);
  await atlas.layer('地理标志项目').switch.uncheck();
  await time.summaryNames('所有图层均已关闭');
  await atlas.speak('English');
  await time.summaryNames('No layer is switched on');
});

test.describe('on a phone', () => {
  test.use({ pageIs: 'new', viewport: { width: 390, height: 844 } });

  test('lines without room stand behind a button, with how they are counted', async ({ atlas }) => {
    const time = new TimeDriver(atlas);
    await atlas.openPanels();
    const partners = time.summary.getByText(`${countRecords('partner-countries')} partner countries`);
    await expect(partners.filter({ visible: true })).toHaveCount(0);
    const more = time.summary.getByRole('button', { name: /^and \d more layers$/ });
    await more.press('Enter');
    await expect(partners.filter({ visible: true })).toBeInViewport({ ratio: 1 });
    await expect(time.summary.getByText(/A record counts once/)).toBeVisible();
    await atlas.page.keyboard.press('Escape');
    await expect(partners.filter({ visible: true })).toHaveCount(0);
    await expect(more).toBeFocused();
  });
});

test('playing from the keyboard reaches later years, pause holds them, and back returns to before', async ({
  atlas,
}) => {
  const time = new TimeDriver(atlas);
  await atlas.openPanels(`?lang=en&${projectsOnly}`);
  await time.choose('Speed', 'Slow speed');
  await time.play.press('Enter');
  await atlas.addressSays('time', '2017-2017');
  await time.summaryNames(`${inYear(2017)} of ${all} GI projects`);
  await time.reaches(2018);
  await time.playingNow.press('Enter');
  await expect(time.playingNow).toHaveAccessibleName(/^\d{4} · Play$/);
  const held = Number((await time.playingNow.innerText()).slice(0, 4));
  await atlas.addressSays('time', `${held}-${held}`);
  await time.summaryNames(`${inYear(held)} of ${all} GI projects`);
  await atlas.back();
  await atlas.addressSays('time', null);
  await time.summaryNames(new RegExp(`^${all} GI projects`));
});

test('a range that grows plays to the end and stops there, also with the panel closed', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.openPanels(`?lang=en&${projectsOnly}&time=2020-2021`);
  await time.choose('Way of playing', 'Range grows');
  await time.choose('Speed', 'Fast speed');
  await time.play.click();
  await atlas.page.getByRole('button', { name: 'Close the layers panel' }).click();
  await atlas.addressSays('time', '2020-2024');
  await expect(time.playingNow).toHaveCount(0);
  await time.summaryNames(/, 2020 to 2024$/);
});

test('Escape stops what plays, and leaves the selection', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.openPanels('?lang=en&select=designated-counties/sangzhi');
  await time.choose('Speed', 'Slow speed');
  await time.play.click();
  await expect(time.playingNow).toBeVisible();
  await atlas.page.keyboard.press('Escape');
  await expect(time.play).toBeVisible();
  await expect(atlas.closeDetail).toBeVisible();
});

test('steps and dragging move both years', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.openPanels('?lang=en&time=2018-2019');
  await time.choose('Way of playing', 'Window moves');
  await time.step('forward');
  await atlas.addressSays('time', '2019-2020');
  await time.step('back');
  await atlas.addressSays('time', '2018-2019');
  await time.dragYears(-0.3);
  await expect.poll(() => time.years()?.[1] ?? 9999).toBeLessThan(2013);
  const [from = 0, to = 0] = time.years() ?? [];
  expect(to - from).toBe(1);
});

test('a thumb is dragged to another year, as one step', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.openPanels('?lang=en&time=2016-2022');
  await time.dragThumb('From', 2019);
  await atlas.addressSays('time', '2019-2022');
  await time.dragThumb('To', 2015);
  await atlas.addressSays('time', '2019-2019');
  await atlas.back();
  await atlas.back();
  await atlas.addressSays('time', '2016-2022');
});

test('a press on the line of years brings the nearest thumb, ready for the keyboard', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.openPanels('?lang=en&time=2016-2018');
  await time.pressTrack(2022);
  await atlas.addressSays('time', '2016-2022');
  await atlas.page.keyboard.press('ArrowLeft');
  await atlas.addressSays('time', '2016-2021');
});

test('the summary says when records without a year are among those shown', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.openPanels(`?lang=en&${projectsOnly}&time=2024-2024`);
  await time.summaryNames(new RegExp(`^${inYear(2024)} of ${all} GI projects, in .*, 2024$`));
  await atlas.page.getByRole('checkbox', { name: 'Include records without a year' }).check();
  await time.summaryNames(
    new RegExp(`^${inYear(2024) + undated} of ${all} GI projects, in .*, 2024; ${undated} without a year$`),
  );
});
