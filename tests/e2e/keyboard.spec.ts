/** The atlas without a mouse, and as a machine checks it for accessibility. */

import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './atlas-test.ts';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test.describe('from the top of the page', () => {
  test.use({ pageIs: 'new' });

  test('the first Tab offers to skip to the layers', async ({ atlas }) => {
    await atlas.openPanels();
    await atlas.page.keyboard.press('Tab');
    const skip = atlas.page.getByRole('link', { name: 'Skip to layers' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await atlas.page.keyboard.press('Enter');
    await atlas.page.keyboard.press('Tab');
    await expect(atlas.page.getByRole('button', { name: 'Close the layers panel' })).toBeFocused();
  });

  test('skipping leaves the address alone', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&f.gi-projects.category=tea');
    await atlas.page.keyboard.press('Tab');
    await atlas.page.keyboard.press('Enter');
    await atlas.layer('GI projects').unfold();
    await expect(atlas.layer('GI projects').option('Product', 'Tea')).toBeChecked();
    await atlas.back();
    await expect(atlas.chip('GI projects · Product: Tea')).toBeVisible();
  });
});

test('Space switches a layer', async ({ atlas }) => {
  await atlas.openPanels();
  const { switch: toggle } = atlas.layer('GI projects');
  await toggle.focus();
  await atlas.page.keyboard.press('Space');
  await expect(toggle).not.toBeChecked();
  await atlas.page.keyboard.press('Space');
  await expect(toggle).toBeChecked();
});

test('Enter unfolds a layer, and Tab goes into it', async ({ atlas }) => {
  await atlas.openPanels();
  const button = atlas.page.getByRole('button', { name: 'Legend and filters of GI projects' });
  await button.focus();
  await atlas.page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const layer = atlas.page.getByRole('listitem').filter({ has: button });
  await expect(layer.getByText('Loading…')).toHaveCount(0);
  await atlas.page.keyboard.press('Tab');
  await expect(button).not.toBeFocused();
  await expect(layer.locator(':focus')).toHaveCount(1);
});

test('closing a detail returns the keyboard to where it was', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.search('hongyuan yak');
  await atlas.searchBox.press('Enter');
  await expect(atlas.page.getByRole('heading', { level: 2, name: /^Hongyuan yak milk/ })).toBeFocused();
  await atlas.closeDetail.press('Enter');
  await expect(atlas.searchBox).toBeFocused();
});

test('Escape in a detail returns the keyboard to where it was', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.search('hongyuan yak');
  await atlas.searchBox.press('Enter');
  await expect(atlas.page.getByRole('heading', { level: 2, name: /^Hongyuan yak milk/ })).toBeFocused();
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.searchBox).toBeFocused();
});

test('removing a chip moves the keyboard to the next', async ({ atlas }) => {
  await atlas.openPanels('?f.gi-projects.category=tea,fruit');
  await atlas.chip('GI projects · Product: Tea').press('Enter');
  await expect(atlas.chip('GI projects · Product: Fruit')).toBeFocused();
});

test('“/” outside the map is only a letter', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  const { textFilter } = atlas.layer('GI projects');
  await textFilter.press('/');
  await expect(textFilter).toHaveValue('/');
  await expect(textFilter).toBeFocused();
});

test('Ctrl+K goes to the search from anywhere', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.layer('GI projects').switch.focus();
  await atlas.page.keyboard.press('Control+k');
  await expect(atlas.searchBox).toBeFocused();
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('Tab goes through the header in the order it is read', async ({ atlas }) => {
    await atlas.open();
    const { page } = atlas;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await page.getByRole('link', { name: 'Skip to map' }).focus();
    const places = ['World', 'China', 'Qinghai', 'Sichuan', 'Yunnan', 'Gansu', 'Sangzhi', 'Chongli'];
    for (const control of [
      atlas.searchBox,
      ...places.map(button),
      button('Back to start'),
      button('Share'),
      button('English'),
      button('中文'),
      page.getByRole('combobox', { name: 'Theme' }),
      button('Show as a globe'),
      button('About'),
      atlas.map.canvas,
      button('Zoom in'),
      button('Zoom out'),
    ]) {
      await page.keyboard.press('Tab');
      await expect(control).toBeFocused();
    }
  });

  test('the second Tab offers to skip to the map', async ({ atlas }) => {
    await atlas.openAnew();
    await atlas.map.isReady();
    await atlas.page.keyboard.press('Tab');
    await atlas.page.keyboard.press('Tab');
    await expect(atlas.page.getByRole('link', { name: 'Skip to map' })).toBeFocused();
    await atlas.page.keyboard.press('Enter');
    await atlas.page.keyboard.press('Tab');
    await expect(atlas.map.canvas).toBeFocused();
  });

  test('“/” on the map goes to the search', async ({ atlas }) => {
    await atlas.open();
    await atlas.map.canvas.focus();
    await atlas.page.keyboard.press('/');
    await expect(atlas.searchBox).toBeFocused();
    await expect(atlas.searchBox).toHaveValue('');
  });

  test('the arrow keys move the map', async ({ atlas }) => {
    await atlas.open('?map=102,33,5');
    await atlas.map.canvas.focus();
    await atlas.page.keyboard.press('ArrowRight');
    await expect.poll(() => atlas.map.camera()?.centre[0] ?? 0).toBeGreaterThan(102.5);
  });
});

const states = {
  'at the start': '',
  'with a layer unfolded and filtered': '&panel=layer.gi-projects&f.gi-projects.category=tea&time=2018-2020',
  'with a detail open': '&select=designated-counties/sangzhi',
  'with the page about the atlas open': '&panel=about',
  'with the sources open': '&panel=source.cnipa-south-south-2023',
  'with an area asked about': '&panel=area&area=place:510000',
  'with the table open': '&data=table.gi-projects&sort=-year',
  'with the charts open': '&data=charts.gi-projects',
  'with the stories listed': '&panel=stories',
  'with a story read': '&story=read.ip-against-poverty.programme',
};

for (const theme of ['light', 'dark']) {
  for (const [state, query] of Object.entries(states)) {
    test(`axe finds nothing wrong ${state} (${theme})`, async ({ atlas }) => {
      await atlas.openPanels(`?lang=en&theme=${theme}${query}`);
      await atlas.hasLoadedItsParts();
      expect(await accessibilityFaults(atlas.page)).toEqual([]);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ pageIs: 'new', mapIs: 'drawn', viewport: { width: 390, height: 844 } });

  test('axe finds nothing wrong in Chinese', async ({ atlas }) => {
    await atlas.open('?lang=zh&panel=layer.tisc-hosts');
    expect(await accessibilityFaults(atlas.page)).toEqual([]);
  });
});
