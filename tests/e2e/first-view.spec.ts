/** What readers see before the program and the map engine have come, and how the map takes over. */
import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';

const picture = '.first-view__map:visible';
const sea = '223,232,234';

/** The page of the site as on a line so slow that no program has come yet. */
async function openWithoutProgram(page: Page, query = ''): Promise<void> {
  await page.route(/\/assets\/.*\.js$/, () => undefined);
  await page.goto(`/${query}`, { waitUntil: 'commit' });
}

const seen = (page: Page, words: string) => page.getByText(words, { exact: true }).filter({ visible: true });

test.describe('before the program has come', () => {
  for (const [locale, words, others] of [
    ['en-GB', ['Layers', 'Partner countries', 'Mongolia'], ['图层', '蒙古']],
    ['zh-CN', ['图层', '伙伴国家', '蒙古'], ['Layers', 'Mongolia']],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale });

      test('readers see the layers and the map in their language', async ({ page }) => {
        await openWithoutProgram(page);
        for (const word of words) await expect(seen(page, word)).toHaveCount(1);
        for (const word of others) await expect(seen(page, word)).toHaveCount(0);
      });
    });
  }

  test('the address chooses the language and the theme', async ({ page }) => {
    await openWithoutProgram(page, '?lang=zh&theme=dark');
    await expect(seen(page, '蒙古')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.locator('.first-view .only-light').filter({ visible: true })).toHaveCount(0);
  });

  test('another view than the start is not announced by a picture of the start', async ({ page }) => {
    await openWithoutProgram(page, '?map=100,30,6');
    await expect(page.getByText('Opening the atlas…')).toBeVisible();
    await expect(page.locator(picture)).toBeHidden();
  });

  test('a word over the picture says that the atlas is still opening', async ({ page }) => {
    await openWithoutProgram(page, '?lang=zh');
    await expect(seen(page, '正在打开地图集……')).toBeInViewport();
    await expect(seen(page, 'Opening the atlas…')).toHaveCount(0);
  });

  test.describe('that cannot be had', () => {
    test.use({ errorsExpected: true });

    test('a message says so, and what to do', async ({ page }) => {
      await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort());
      await page.goto('/?lang=en');
      await expect(page.getByText('The atlas could not be loaded')).toBeInViewport();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
      await expect(page.locator('#root').getByRole('heading', { name: 'Layers', exact: true })).toBeVisible();
    });
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('the sheet is at the bottom and the map above it', async ({ page }) => {
      await openWithoutProgram(page);
      await expect(page.locator('.first-view .sheet').filter({ visible: true })).toHaveCount(1);
      await expect(page.locator('.first-view .column').filter({ visible: true })).toHaveCount(0);
      await expect(seen(page, 'Mongolia')).toBeInViewport();
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is there as a picture, with a note that says what is missing and where the data is', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator(picture)).toBeVisible();
    await expect(seen(page, 'Mongolia')).toHaveCount(1);
    // Locators by text and role pass over what stands in <noscript>.
    const note = page.locator('.no-script');
    await expect(note).toBeInViewport();
    expect(await note.innerText()).toMatch(/allow JavaScript.*启用JavaScript/s);
    await note.locator('a').first().click();
    await expect(page.locator('body')).toContainText('IP for Development Atlas');
  });
});

test.describe('the map takes the place of its picture', () => {
  for (const [name, viewport] of [
    ['on a wide screen', { width: 1440, height: 900 }],
    ['on a screen between', { width: 1024, height: 768 }],
    ['on a phone', { width: 390, height: 844 }],
  ] as const) {
    test.describe(name, () => {
      test.use({ viewport });

      test('without a jump', async ({ page, atlas }) => {
        await openWithoutProgram(page, '?lang=en');
        await expect(page.locator(picture)).toBeVisible();
        const before = await atlas.map.middle();
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await atlas.open('?lang=en');
        await expect(page.locator('.first-view')).toHaveCount(0);
        const after = await atlas.map.middle();
        // Letters are drawn differently, and coasts more finely. Moved by 3 pixels it is another 6 % and more.
        const { share } = await atlas.map.differences(before, after);
        expect(share).toBeLessThan(0.06);
      });
    });
  }

  test('nothing of the first view is left, so everything is on the page once', async ({ atlas, page }) => {
    await atlas.open('?lang=en');
    await expect(page.locator('.first-view')).toHaveCount(0);
    await expect(page.getByText('33 TISC hosts', { exact: true })).toHaveCount(1);
    await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  });

  test('its picture follows another language', async ({ page, atlas }) => {
    await page.route(/\/assets\/maplibre-gl-worker-[^/]*\.js$/, () => undefined);
    await atlas.openPanels('?lang=en');
    await expect(seen(page, 'Mongolia')).toHaveCount(1);
    await atlas.speak('中文');
    await expect(seen(page, '蒙古')).toHaveCount(1);
    await expect(seen(page, 'Mongolia')).toHaveCount(0);
  });

  test('a reader who takes the map in hand before it is whole sees it painted as it comes', async ({
    page,
    atlas,
  }) => {
    // Without its worker the map has nothing but the sea.
    await page.route(/\/assets\/maplibre-gl-worker-[^/]*\.js$/, () => undefined);
    await atlas.openPanels('?lang=en');
    await expect(atlas.map.canvas).toBeVisible();
    await expect(page.locator(picture)).toBeVisible();
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, -100);
    await expect(page.locator(picture)).toHaveCount(0);
    await expect(async () => expect(await atlas.map.colourOfPixel([700, 400])).toBe(sea)).toPass();
  });

  test.describe('when the engine cannot be had', () => {
    test.use({ errorsExpected: true });

    test('the picture stays, until readers want another view', async ({ page, atlas }) => {
      await page.route(/\/assets\/connect-[^/]*\.js$/, (route) => route.abort());
      await atlas.openPanels('?lang=en');
      await expect(page.getByText('The map cannot be drawn here')).toBeVisible();
      await expect(page.locator(picture)).toBeVisible();
      await page.getByRole('button', { name: 'About', exact: true }).click();
      await expect(page.getByRole('region', { name: 'About this atlas' })).toBeVisible();
      await expect(page.locator(picture)).toBeVisible();
      await page.getByRole('checkbox', { name: 'Partner countries' }).uncheck();
      await expect(page.locator(picture)).toHaveCount(0);
    });
  });
});
