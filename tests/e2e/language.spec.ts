/** The reader speaks English or Chinese, and the whole page answers in that language. */
import type { Locator } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { layerFacts, layerIds } from './facts.ts';

/** Acronyms and names that Chinese texts of the atlas use as they are, and publishers in their own language. */
const latinNames =
  /People's Daily|China Daily|TISC|CNIPA|SIPO|WIPO|PPH|PCT|UNDP|UNICEF|UNFPA|UNEP|FAO|WFP|GEF|RETT|EbA South|Koh Trong|Koh Trung|Kaoh Trong/g;
/** A foreign name in brackets after its Chinese translation. */
const originalName = /（[A-Za-z][^（）]*）/g;

async function latinWords(locator: Locator): Promise<string[]> {
  const text = (await locator.innerText()).replace(originalName, '').replace(latinNames, '');
  return text.match(/[A-Za-z]{2,}/g) ?? [];
}

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('switching to Chinese changes the interface at once', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.speak('中文');
  await expect(atlas.page.getByRole('heading', { level: 2, name: '图层' })).toBeVisible();
  await expect(atlas.page.getByRole('checkbox', { name: '限定年份' })).toBeVisible();
  await expect(atlas.page.getByRole('button', { name: '放大' })).toBeVisible();
});

test('switching to Chinese changes the language and the title of the document', async ({ atlas }) => {
  await atlas.openPanels();
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en');
  await atlas.speak('中文');
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(atlas.page).toHaveTitle('知识产权促进发展地图集');
  await expect(atlas.heading).toHaveText('知识产权促进发展地图集');
});

test('switching to Chinese changes titles and counts of the layers', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.speak('中文');
  for (const id of layerIds) {
    const { title, noun, records } = layerFacts(id);
    await atlas.layer(title.zh).says(`${records.length}${noun.zh}`);
  }
});

test('switching to Chinese changes the open record, and its English name stays beside it', async ({
  atlas,
}) => {
  await atlas.openPanels('?select=gi-projects/hongyuan-yak-milk');
  await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
  await atlas.speak('中文');
  const detail = atlas.detail('红原牦牛奶、红原牦牛奶粉');
  await expect(detail.getByText('证据等级：已证实')).toBeVisible();
  await expect(detail.getByText('Hongyuan yak milk; Hongyuan yak milk powder')).toHaveAttribute('lang', 'en');
  await expect(atlas.page).toHaveTitle(/^红原牦牛奶、红原牦牛奶粉 – 知识产权促进发展地图集$/);
});

test('switching to Chinese changes how figures are written', async ({ atlas }) => {
  await atlas.openPanels('?select=designated-counties/sangzhi');
  const table = atlas.page.getByRole('table');
  await expect(table).toContainText('114,500 people');
  await atlas.speak('中文');
  await expect(table).toContainText('11.45万人');
  await expect(table).not.toContainText('114,500');
});

test('switching back to English leaves nothing Chinese behind', async ({ atlas }) => {
  await atlas.openPanels('?lang=zh');
  await atlas.speak('English');
  await expect(atlas.page.getByRole('heading', { level: 2, name: 'Layers' })).toBeVisible();
  await expect(atlas.page).toHaveTitle('IP for Development Atlas');
  expect(await atlas.layersPanel.innerText()).not.toMatch(/\p{Script=Han}/u);
});

test('no English is left in the Chinese panel of any layer', async ({ atlas }) => {
  await atlas.openPanels('?lang=zh');
  for (const { title } of layerIds.map(layerFacts)) {
    const { card } = atlas.layer(title.zh);
    await card.getByRole('button', { name: `${title.zh}：图例与筛选` }).click();
    await expect(card.getByRole('heading', { name: '筛选' })).toBeVisible();
    const folded = card.getByRole('button', { name: /^显示全部/ });
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await latinWords(atlas.layersPanel), title.zh).toEqual([]);
  }
});

for (const [select, name] of [
  ['gi-projects/hongyuan-yak-milk', '红原牦牛奶、红原牦牛奶粉'],
  ['designated-counties/chongli', '崇礼区'],
  ['place/513233', '红原县'],
] as const) {
  test(`${name}: no English is left in the Chinese detail, but its English name and its sources`, async ({
    atlas,
  }) => {
    await atlas.openPanels(`?lang=zh&select=${select}`);
    const detail = atlas.detail(name);
    await expect(detail).toBeVisible();
    for (const part of await detail.getByRole('heading', { level: 3 }).all()) {
      expect(await latinWords(part)).toEqual([]);
    }
    for (const part of await detail.getByRole('paragraph').all()) {
      const staysAsPublished = await part.evaluate(
        (paragraph) =>
          paragraph.getAttribute('lang') === 'en' ||
          /^\[\d+\]/.test(paragraph.closest('li')?.textContent ?? ''),
      );
      if (!staysAsPublished) expect(await latinWords(part)).toEqual([]);
    }
  });
}

test('the header, the footer and the map controls speak Chinese only', async ({ atlas }) => {
  await atlas.openPanels('?lang=zh');
  const header = (await atlas.page.getByRole('banner').innerText()).replace('English', '');
  expect(header.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
  const footer = (await atlas.page.getByRole('contentinfo').innerText()).replace('Natural Earth', '');
  expect(footer.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
  for (const button of await atlas.page.getByRole('button').all()) {
    const name = (await button.getAttribute('aria-label')) ?? '';
    expect(name.replace(/TISC/, '')).not.toMatch(/[A-Za-z]{2,}/);
  }
});

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN', pageIs: 'new' });
  test('the atlas opens in Chinese', async ({ atlas }) => {
    await atlas.openPanels('');
    await expect(atlas.heading).toHaveText('知识产权促进发展地图集');
  });
});

test.describe('in a French browser', () => {
  test.use({ locale: 'fr-FR', pageIs: 'new' });
  test('the atlas opens in English', async ({ atlas }) => {
    await atlas.openPanels('');
    await expect(atlas.heading).toHaveText('IP for Development Atlas');
  });
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('switching to Chinese changes the names on the map', async ({ atlas }) => {
    // Without data layers only the names can change.
    await atlas.open(
      '?map=101,32,5&layers=-tisc-hosts,-cooperation-sites,-designated-counties,-gi-projects,-partner-countries',
    );
    const before = await atlas.map.picture();
    await atlas.speak('中文');
    await atlas.map.looksOtherThan(before);
    await atlas.speak('English');
    await atlas.map.looksLike(before);
  });

  test('switching to Chinese changes what the pointer names', async ({ atlas }) => {
    await atlas.open('?lang=zh&map=102.55,32.79,7');
    await atlas.map.hover([102.55, 32.79]);
    await expect(atlas.page.getByText('四川省红原县', { exact: true })).toBeVisible();
  });
});
