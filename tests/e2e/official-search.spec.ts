/** The official looks for a place or a record, in whatever way it comes to mind. */
import { expect, test } from './atlas-test.ts';

const ways = {
  'in Chinese': '红原',
  'in English': 'Hongyuan',
  'in pinyin with tones': 'hóng yuán',
  'in pinyin without tones': 'hongyuan',
  'in pinyin with spaces': 'hong yuan',
  'by the initials of its Chinese name': 'hyx',
};

test.use({ pageIs: 'kept', mapIs: 'withheld' });

for (const [way, words] of Object.entries(ways)) {
  test(`Hongyuan County is found ${way}`, async ({ atlas }) => {
    await atlas.openPanels();
    const found = await atlas.search(words);
    await expect(
      found.filter({ hasText: 'Hongyuan County 红原县 County or district, Sichuan' }),
    ).toBeVisible();
  });
}

for (const [way, words] of Object.entries({
  'in Chinese': '红原牦牛',
  'in English': 'hongyuan yak',
  'in pinyin': 'hongyuanmaoniunai',
  'by initials': 'hymnn',
})) {
  test(`the record of its yak milk is found ${way}`, async ({ atlas }) => {
    await atlas.openPanels();
    const found = await atlas.search(words);
    await expect(found.first()).toContainText('Hongyuan yak milk; Hongyuan yak milk powder');
  });
}

test('choosing a found record opens its detail', async ({ atlas }) => {
  await atlas.openPanels();
  const found = await atlas.search('hongyuan yak');
  await found.first().click();
  await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
});

test('Enter takes the best match, and the keyboard goes to its detail', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.search('hongyuan yak');
  await atlas.searchBox.press('Enter');
  const detail = atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder');
  await expect(detail.getByRole('heading', { level: 2 })).toBeFocused();
});

test('a reader who searches on at once keeps the keyboard in the search box', async ({ atlas }) => {
  await atlas.openPanels();
  await (await atlas.search('hongyuan yak')).first().evaluate(async (option: HTMLElement) => {
    option.click();
    // In the same moment, as it seems where the page is too busy to answer in between.
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await new Promise((done) => setTimeout(done));
  });
  await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
  await expect(atlas.searchBox).toBeFocused();
});

test('the arrow keys go through what was found', async ({ atlas }) => {
  await atlas.openPanels();
  const found = await atlas.search('Sangzhi');
  await expect(found.nth(0)).toHaveAttribute('aria-selected', 'true');
  await atlas.searchBox.press('ArrowDown');
  await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(found.nth(1)).toContainText('Sangzhi honey; Zhangjiajie giant salamander');
  await atlas.searchBox.press('Enter');
  await expect(atlas.detail('Sangzhi honey; Zhangjiajie giant salamander')).toBeVisible();
});

test('the detail of a place lists the records there', async ({ atlas }) => {
  await atlas.openPanels('?select=place/513233');
  const detail = atlas.detail('Hongyuan County');
  await detail.getByRole('button', { name: 'Hongyuan yak milk; Hongyuan yak milk powder' }).click();
  await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
});

test('a search without a result says so', async ({ atlas }) => {
  await atlas.openPanels();
  const found = await atlas.search('xyzzy');
  await expect(found).toHaveCount(0);
  await expect(atlas.notice('Nothing found for “xyzzy”')).toBeAttached();
});

test('Escape closes the list first, then clears the words', async ({ atlas }) => {
  await atlas.openPanels();
  const found = await atlas.search('Hongyuan');
  await expect(found.first()).toBeVisible();
  await atlas.searchBox.press('Escape');
  await expect(found.first()).toBeHidden();
  await expect(atlas.searchBox).toHaveValue('Hongyuan');
  await atlas.searchBox.press('Escape');
  await expect(atlas.searchBox).toHaveValue('');
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('choosing a found place goes there', async ({ atlas }) => {
    await atlas.open();
    const found = await atlas.search('红原县');
    await found.first().click();
    await expect(atlas.detail('Hongyuan County')).toBeVisible();
    await expect.poll(() => atlas.map.camera()?.zoom ?? 0).toBeGreaterThan(6);
    const centre = atlas.map.camera()?.centre ?? [0, 0];
    // The detail panel covers the right of the map, so the centre lies east of the county.
    expect(Math.hypot(centre[0] - 102.6, centre[1] - 32.7)).toBeLessThan(1.5);
  });
});
