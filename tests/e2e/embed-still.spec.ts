/** Journeys of a web editor whose readers have browsers that cannot draw the map; what needs no map is tested here too, as it is fast. */

import type { AtlasElement } from '../../src/embed/element/ip-atlas.d.ts';
import { palettes } from '../../src/map/palette.ts';
import { expect, switchOffWebGl } from './atlas-test.ts';
import type { HostDriver } from './host-driver.ts';
import { element, test } from './host-test.ts';

/** The picture in place of the map. */
function drawn(host: HostDriver): Promise<string | null> {
  return host.frame
    .getByRole('main')
    .getByRole('img', { name: /GI projects/ })
    .getAttribute('src');
}

test.describe('the element in a browser without WebGL', () => {
  test.beforeEach(async ({ host, page }) => {
    await switchOffWebGl(page);
    await host.isListed();
  });

  test('is as high as the atlas would like, at each width', async ({ host, page }) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    await host.open({ body: element('', host.atlas) });
    await host.isReady();
    const wide = await host.hasWantedHeight();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(() => host.hasWantedHeight()).not.toBe(wide);
  });

  test('shows what the page selects and names as camera, and hands out pictures', async ({ host, page }) => {
    await host.open({ body: element('', host.atlas) });
    await host.isReady();
    await host.call('getState');
    const start = await drawn(host);
    await host.set('selected', 'place/DEU');
    await expect.poll(async () => (await drawn(host)) === start).toBe(false);
    const selected = await drawn(host);
    await host.set('map', '104,31,6');
    await expect.poll(async () => (await drawn(host)) === selected).toBe(false);
    const picture = await page.locator('ip-atlas').evaluate(async (atlas) => {
      const made = await (atlas as AtlasElement).getPicture({ type: 'svg', width: 640, height: 480 });
      return made.picture.text();
    });
    expect(picture).toContain('</svg>');
  });

  test('turns dark when the system of the reader does', async ({ host, page }) => {
    await host.open({ body: element('', host.atlas) });
    await host.isReady();
    const land = (tone: 'light' | 'dark'): string => encodeURIComponent(palettes[tone].land);
    await expect.poll(() => drawn(host)).toContain(land('light'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => drawn(host)).toContain(land('dark'));
  });

  test('explains the mark of several records while one is in the picture', async ({ host }) => {
    await host.open({ body: element('layers="tisc-hosts" controls="legend" map="104,34,3.5"', host.atlas) });
    await host.isReady();
    const row = host.frame.getByText('Several records close together');
    await expect(row).toBeVisible();
    await host.set('map', '91.117,29.647,9');
    await expect(row).toBeHidden();
  });

  test('tells what is wrong, with the names of files', async ({ host, page }) => {
    await page.route('**/data/layers/tisc-hosts.json', (route) => route.fulfill({ status: 404 }));
    await host.open({ body: element('', host.atlas) });
    await expect
      .poll(async () => (await host.told('error')).map(({ detail }) => detail), { timeout: 60_000 })
      .toEqual([
        { code: 'map', names: [] },
        { code: 'file', names: ['data/layers/tisc-hosts.json'] },
      ]);
  });

  test('loads anew for other data', async ({ host, page }) => {
    await host.open({ body: element('', host.atlas) });
    await host.isReady();
    await host.call('getState');
    await host.set('src', `${host.atlas}/?dataversion=0123abcd`);
    await expect(page.locator('iframe')).toHaveAttribute('src', /dataversion=0123abcd/);
  });

  test('may copy citations', async ({ host, page }) => {
    await host.open({ body: element('', host.atlas) });
    await host.isReady();
    const isAllowed = await page.frames()[1]?.evaluate(() => {
      const { featurePolicy } = document as unknown as {
        featurePolicy: { allowsFeature(name: string): boolean };
      };
      return featurePolicy.allowsFeature('clipboard-write');
    });
    expect(isAllowed).toBe(true);
  });
});
