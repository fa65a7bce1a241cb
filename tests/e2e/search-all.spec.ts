/** The search box is the way to everything, without the mouse; back and forward undo and redo it. */

import { expect, test } from './atlas-test.ts';
import type { AtlasDriver } from './driver.ts';
import { countRecords } from './facts.ts';
import { SearchDriver } from './search-driver.ts';

function searchOf(atlas: AtlasDriver): SearchDriver {
  return new SearchDriver(atlas.page);
}

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('before a word is typed the list tells what can be done, and what was chosen last', async ({
  atlas,
}) => {
  await atlas.openAnew();
  const search = searchOf(atlas);
  await search.open();
  await expect(search.group('Layers').filter({ hasText: 'GI projects' })).toContainText(
    `on, ${countRecords('gi-projects')} GI projects`,
  );
  await expect(search.group('Actions').first()).toContainText('Open the table of');
  await search.box.press('Escape');
  await search.command('GI projects', 'GI projects');
  await expect(atlas.page.getByRole('button', { name: 'Legend and filters of GI projects' })).toBeFocused();
  await search.open();
  await expect(search.group('Chosen recently')).toHaveText([/^GI projects/]);
});

test('three commands are three steps: back undoes each, forward does it again', async ({ atlas }) => {
  await atlas.openAnew('');
  const search = searchOf(atlas);
  const projects = atlas.layer('GI projects');
  await search.command('fruit', 'Filter GI projects: Product = Fruit');
  await search.announces('Filter set: GI projects, Product = Fruit');
  await search.command('switch off tisc', 'Switch off TISC hosts');
  await search.announces('TISC hosts switched off');
  await search.command('中文', '切换为中文');
  await search.announces('界面已切换为中文');

  await atlas.back();
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en');
  await atlas.back();
  await expect(atlas.layer('TISC hosts').switch).toBeChecked();
  await expect(atlas.chip('GI projects · Product: Fruit')).toBeVisible();
  await atlas.back();
  await expect(atlas.chip('GI projects · Product: Fruit')).toHaveCount(0);
  await projects.says(`${countRecords('gi-projects')} GI projects`);
  expect(new URL(atlas.page.url()).search).toBe('');

  await atlas.page.goForward();
  await atlas.page.goForward();
  await expect(atlas.layer('TISC hosts').switch).not.toBeChecked();
  await atlas.page.goForward();
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('in Chinese the same commands are found, in Chinese and in English', async ({ atlas }) => {
  await atlas.openPanels('?lang=zh');
  const search = searchOf(atlas);
  await search.command('水果', '筛选“地理标志项目”');
  await atlas.addressSays('f.gi-projects.category', 'fruit');
  await search.command('dark theme', '切换为“深色主题”');
  await search.announces('已切换为“深色主题”');
  expect(await atlas.paper()).toBe('dark');
});

test('a table opens from the keyboard, and the keyboard goes to it', async ({ atlas }) => {
  await atlas.openPanels();
  const search = searchOf(atlas);
  await search.command('table of partner', 'Open the table of Partner countries');
  await atlas.addressSays('data', 'table.partner-countries');
  await expect(atlas.page.getByRole('heading', { level: 2, name: /^Table/ })).toBeFocused();
  await search.command('close table', 'Close the table');
  await atlas.addressSays('data', null);
});

test('a source is found by its title', async ({ atlas }) => {
  await atlas.openPanels();
  const search = searchOf(atlas);
  await search.open();
  await search.box.fill('wipo');
  await search.group('Sources').first().click();
  await expect.poll(() => atlas.parameter('panel')).toMatch(/^source\./);
});

test('Escape closes the list of suggestions and leaves the page as it was', async ({ atlas }) => {
  await atlas.openPanels('?lang=en&select=designated-counties/sangzhi');
  const search = searchOf(atlas);
  await search.open();
  await search.box.press('Escape');
  await expect(search.lines.first()).toBeHidden();
  await expect(atlas.closeDetail).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ pageIs: 'new', viewport: { width: 390, height: 844 } });

  test('a layer that is found comes into sight, although a detail was open', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&select=designated-counties/sangzhi');
    await searchOf(atlas).command('GI projects', 'GI projects');
    await expect(atlas.layer('GI projects').legend).toBeVisible();
    await expect(atlas.closeDetail).toHaveCount(0);
  });
});
