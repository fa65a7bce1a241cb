/** The atlas looks right on every screen: theme, width, and the sheet of a phone. */
import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';

test.use({ mapIs: 'withheld' });

const phone = { width: 390, height: 844 };

test.describe('in a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('the theme follows the system', async ({ atlas }) => {
    await atlas.openPanels();
    expect(await atlas.paper()).toBe('dark');
    await atlas.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => atlas.paper()).toBe('light');
  });

  test('a chosen theme stays whatever the system says', async ({ atlas }) => {
    await atlas.openPanels();
    await atlas.chooseTheme('Light theme');
    await expect.poll(() => atlas.paper()).toBe('light');
    await atlas.addressSays('theme', 'light');
    await atlas.reload();
    await expect(atlas.heading).toBeVisible();
    expect(await atlas.paper()).toBe('light');
  });
});

/**
 * What sticks out at the side: visible controls and texts whose box leaves the window, and boxes that could be
 * scrolled sideways.
 */
async function outsideTheWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      !element.closest('.visually-hidden, [aria-hidden="true"], svg');
    const name = (element: Element): string =>
      `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}`;
    const inApp = [...document.querySelectorAll('body *')].filter(shown);
    const outside = inApp.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > window.innerWidth + 1;
    });
    const sideways = inApp.filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1,
    );
    const clipped = inApp.filter(
      (element) =>
        element.matches('button, h1, h2, h3, label, legend') && element.scrollWidth > element.clientWidth + 1,
    );
    return [...new Set([...outside, ...sideways, ...clipped])].map(name);
  });
}

for (const size of [
  phone,
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]) {
  test.describe(`at ${size.width} pixels`, () => {
    test.use({ pageIs: 'kept', viewport: size });

    for (const language of ['en', 'zh']) {
      test(`nothing sticks out sideways (${language})`, async ({ atlas }) => {
        await atlas.openPanels(`?lang=${language}&panel=layer.gi-projects&f.gi-projects.category=tea,fruit`);
        await expect(atlas.page.getByRole('checkbox', { checked: true }).first()).toBeAttached();
        expect(await outsideTheWindow(atlas.page)).toEqual([]);
        await atlas.openPanels(`?lang=${language}&select=designated-counties/sangzhi`);
        await expect(atlas.page.getByRole('table')).toBeAttached();
        expect(await outsideTheWindow(atlas.page)).toEqual([]);
        await atlas.openPanels(`?lang=${language}&story=read.ip-against-poverty.programme`);
        await expect(atlas.page.getByRole('article').first()).toBeAttached();
        expect(await outsideTheWindow(atlas.page)).toEqual([]);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('the sheet has three heights', async ({ atlas }) => {
    await atlas.openPanels();
    const top = async (): Promise<number> => (await atlas.layersPanel.boundingBox())?.y ?? Number.NaN;
    const enlarge = atlas.page.getByRole('button', { name: 'Enlarge panel' });
    const shrink = atlas.page.getByRole('button', { name: 'Shrink panel' });
    const heights = [await top()];
    for (let step = 1; step <= 2; step++) {
      await enlarge.click();
      await expect.poll(top).toBeLessThan((heights.at(-1) ?? 0) - 100);
      heights.push(await top());
    }
    await expect(enlarge).toBeDisabled();
    await shrink.click();
    await expect.poll(top).toBe(heights[1]);
    await shrink.click();
    await expect.poll(top).toBe(heights[0]);
    await expect(shrink).toBeDisabled();
  });

  test('closing the detail brings the layers back', async ({ atlas }) => {
    await atlas.openPanels('?select=gi-projects/hongyuan-yak-milk');
    await expect(atlas.layersPanel).toHaveCount(0);
    await atlas.closeDetail.click();
    await expect(atlas.layersPanel).toBeVisible();
  });

  test('theme and globe open from one button', async ({ atlas }) => {
    await atlas.openPanels();
    await atlas.page.getByRole('button', { name: 'Display' }).click();
    await atlas.chooseTheme('Dark theme');
    await expect.poll(() => atlas.paper()).toBe('dark');
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.page.getByRole('combobox', { name: 'Theme' })).toBeHidden();
  });

  test('the disclaimer can be read', async ({ atlas }) => {
    await atlas.openPanels();
    await expect(
      atlas.page.getByRole('contentinfo').getByText(/do not imply official endorsement/),
    ).toBeInViewport({
      ratio: 1,
    });
  });
});

test.describe('on the map', () => {
  test.use({ pageIs: 'kept', mapIs: 'drawn' });

  test('the dark theme darkens the map too', async ({ atlas }) => {
    const tibet = [88, 32] as [number, number];
    await atlas.open(`?map=${tibet.join()},4`);
    const brightness = async (): Promise<number> =>
      (await atlas.map.colourAt(tibet, [60, 0]))
        .split(',')
        .map(Number)
        .reduce((sum, channel) => sum + channel);
    expect(await brightness()).toBeGreaterThan(600);
    await atlas.chooseTheme('Dark theme');
    await expect.poll(brightness).toBeLessThan(300);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: phone });

    test('a tap on the map opens the detail in the sheet', async ({ atlas }) => {
      await atlas.open('?map=102.55,32.79,7');
      await atlas.map.click([102.55, 32.79]);
      const detail = atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder');
      await expect(detail.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
      await expect(detail.getByText('Evidence: confirmed')).toBeInViewport({ ratio: 1 });
    });

    test('the views open from one button', async ({ atlas }) => {
      await atlas.open();
      const gansu = atlas.page.getByRole('button', { name: 'Gansu', exact: true });
      await expect(gansu).toBeHidden();
      await atlas.page.getByRole('button', { name: 'Go to' }).click();
      await gansu.click();
      await expect(gansu).toBeHidden();
      await expect.poll(() => atlas.map.camera()?.zoom ?? 0).toBeGreaterThan(3);
    });
  });
});
