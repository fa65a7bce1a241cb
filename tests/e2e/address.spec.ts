/** The address of the page is the view: it restores what was seen, and survives nonsense. */
import { expect, test } from './atlas-test.ts';
import { countRecords } from './facts.ts';

const everything =
  '?lang=zh&theme=dark&map=102.5,32.8,5.5&projection=globe' +
  '&layers=gi-projects:60,tisc-hosts,-cooperation-sites,designated-counties,partner-countries@signedYear' +
  '&time=2018-2022&undated=1&select=gi-projects/hongyuan-yak-milk&panel=layer.gi-projects' +
  '&f.gi-projects.category=livestock';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('back undoes a step, forward does it again', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const projects = atlas.layer('GI projects');
  await projects.tick('Product', 'Tea');
  await projects.tick('Product', 'Fruit');
  await atlas.back();
  await expect(projects.option('Product', 'Fruit')).not.toBeChecked();
  await expect(projects.option('Product', 'Tea')).toBeChecked();
  await atlas.page.goForward();
  await expect(projects.option('Product', 'Fruit')).toBeChecked();
});

test('typing is one step, not one for each letter', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.layer('GI projects').unfold();
  await atlas.layer('GI projects').textFilter.pressSequentially('apple');
  await atlas.addressSays('q.gi-projects', 'apple');
  await atlas.back();
  await expect(atlas.layer('GI projects').textFilter).toHaveValue('');
  await expect(atlas.layer('GI projects').legend).toBeVisible();
});

const broken = {
  'an unknown parameter': ['colour=blue', 'colour'],
  'a place that is not on the Earth': ['map=500,95,3', 'map'],
  'a layer that does not exist': ['layers=roads', 'layers'],
  'a filter of an unknown value': ['f.gi-projects.category=gold', 'f.gi-projects.category'],
  'a record that does not exist': ['select=gi-projects/unicorn', 'select'],
  'an object of the machine': ['f.gi-projects.__proto__=tea', 'f.gi-projects.__proto__'],
} as const;

test.describe('a broken address', () => {
  for (const [what, [parameter, name]] of Object.entries(broken)) {
    test(`${what} in the address is ignored, with a notice`, async ({ atlas }) => {
      await atlas.openPanels(`?${parameter}&theme=dark`);
      await expect(
        atlas.notice(`Parts of the address were not understood and are ignored: ${name}`),
      ).toBeVisible();
      await atlas.layer('GI projects').says(`${countRecords('gi-projects')} GI projects`);
      expect(await atlas.paper(), 'what can be understood still counts').toBe('dark');
    });
  }
});

for (const [language, told] of [
  ['en', 'The atlas does not have the story of this address; it may have been taken out.'],
  ['zh', '图集中没有此网址所指的专题，该专题可能已撤下。'],
] as const)
  test(`a story that was taken out is told as such (${language})`, async ({ atlas }) => {
    await atlas.openPanels(`?lang=${language}&story=read.no-longer-there.opening&theme=dark`);
    await expect(atlas.notice(told)).toBeVisible();
    await expect(atlas.notice(/not understood|无法识别/)).toHaveCount(0);
    expect(await atlas.paper()).toBe('dark');
  });

test('the notice of ignored parameters can be dismissed', async ({ atlas }) => {
  await atlas.openPanels('?colour=blue');
  await atlas.page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(atlas.notice(/not understood/)).toHaveCount(0);
});

test('a sound address brings no notice', async ({ atlas }) => {
  await atlas.openPanels(everything);
  await expect(atlas.page.getByRole('button', { name: '关闭提示' })).toHaveCount(0);
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('what the reader did survives a reload', async ({ atlas }) => {
    await atlas.open('?map=102.4,33,6');
    await atlas.layer('GI projects').unfold();
    await atlas.layer('GI projects').tick('Product', 'Livestock');
    await atlas.layer('GI projects').move('up');
    await atlas.layer('GI projects').opacity.press('Home');
    await atlas.layer('Cooperation sites').switch.uncheck();
    await atlas.chooseTheme('Dark theme');
    await atlas.addressSays('theme', 'dark');
    const address = atlas.page.url();
    await atlas.reload();
    await atlas.map.isReady();
    const projects = atlas.layer('GI projects');
    await expect(projects.option('Product', 'Livestock')).toBeChecked();
    await expect(projects.opacity).toHaveAttribute('aria-valuetext', '10%');
    await expect(atlas.layer('Cooperation sites').switch).not.toBeChecked();
    await expect(atlas.layerTitles.nth(2)).toHaveText('GI projects');
    expect(await atlas.paper()).toBe('dark');
    expect(atlas.page.url()).toBe(address);
  });

  test('an address stays as it is while nothing changes', async ({ atlas }) => {
    await atlas.open(everything);
    const parameters = (address: string): string[] => [...new URL(address).searchParams].map(String).sort();
    const before = parameters(atlas.page.url());
    await atlas.page.getByRole('button', { name: 'English', exact: true }).click();
    await atlas.addressSays('lang', 'en');
    await atlas.page.getByRole('button', { name: '中文', exact: true }).click();
    await atlas.addressSays('lang', 'zh');
    expect(parameters(atlas.page.url())).toEqual(before);
  });

  test('back returns to the place where the map was', async ({ atlas }) => {
    await atlas.open('?map=102.4,33,6');
    const before = await atlas.map.picture();
    await atlas.chooseView('Chongli');
    await atlas.map.looksOtherThan(before);
    await atlas.back();
    await atlas.addressSays('map', '102.4,33,6');
    await atlas.map.looksLike(before);
  });

  test('back closes the detail that a selection opened', async ({ atlas }) => {
    await atlas.open('?map=102.55,32.79,7');
    await atlas.map.click([102.55, 32.79]);
    await expect(atlas.closeDetail).toBeVisible();
    await atlas.back();
    await expect(atlas.closeDetail).toHaveCount(0);
  });

  test.describe('loaded anew', () => {
    test.use({ pageIs: 'new' });

    test('the start has no parameters in its address', async ({ atlas }) => {
      await atlas.open('');
      expect(new URL(atlas.page.url()).search).toBe('');
    });
  });
});

test.describe('loaded anew', () => {
  test.use({ pageIs: 'new' });

  test('an address restores every part of the view', async ({ atlas }) => {
    await atlas.openPanels(everything);
    const { page } = atlas;
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    expect(await atlas.paper()).toBe('dark');
    await expect(page.getByRole('button', { name: '以球面显示' })).toHaveAttribute('aria-pressed', 'true');
    await expect(
      page.getByRole('list', { name: '图层列表（自上而下）' }).getByRole('heading', { level: 3 }),
    ).toHaveText(['地理标志项目', 'TISC承办机构', '合作项目地点', '定点帮扶县', '伙伴国家']);
    await expect(page.getByRole('slider', { name: '不透明度' })).toHaveAttribute('aria-valuetext', '60%');
    await expect(atlas.layer('合作项目地点').switch).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: '限定年份' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: '包含未载明年份的记录' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^畜产品/ })).toBeChecked();
    await expect(atlas.detail('红原牦牛奶、红原牦牛奶粉')).toBeVisible();
  });

  test('the page goes on working after a broken address', async ({ atlas }) => {
    await atlas.openPanels('?map=500,95,3&layers=roads&f.gi-projects.category=gold&colour=blue&%E0%A4%A');
    await atlas.layer('GI projects').unfold();
    await atlas.layer('GI projects').tick('Product', 'Tea');
    await atlas.addressSays('f.gi-projects.category', 'tea');
    await atlas.addressSays('colour', null);
  });
});
