/** Journeys of a web editor who shows the atlas in a page of another site, and of that page's readers. */

import type { AtlasElement } from '../../src/embed/element/ip-atlas.d.ts';
import { accessibilityFaults } from './accessibility.ts';
import { expect, switchOffWebGl } from './atlas-test.ts';
import { element, test } from './host-test.ts';
import { SearchDriver } from './search-driver.ts';

const title = 'IP for Development Atlas';

test.describe('the element', () => {
  test('shows the picture of the page until the map is drawn', async ({ host, page }) => {
    await host.open({ body: element('', host.atlas) });
    await expect(page.getByRole('img', { name: 'The atlas' })).toBeVisible();
    await host.isReady();
    await expect(page.getByRole('img', { name: 'The atlas' })).toBeHidden();
    await expect(host.frame.getByRole('heading', { name: title })).toBeVisible();
  });

  test.describe('before the map is there', () => {
    test.use({ mapIs: 'withheld' });

    test('loads when it comes near the screen', async ({ host, page }) => {
      await host.open({ body: `<p style="height: 5000px">News</p>${element('', host.atlas)}` });
      await expect(page.getByText('News')).toBeVisible();
      await host.call('getAttribute', 'src');
      await expect(page.locator('iframe')).toHaveCount(0);
      await page.locator('ip-atlas').scrollIntoViewIfNeeded();
      await expect(page.locator('iframe')).toHaveCount(1);
    });

    test('takes properties that were set before its script came', async ({ host, page }) => {
      const script = `Object.assign(document.querySelector('ip-atlas'), { src: '${host.atlas}/', layers: 'gi-projects' });`;
      await host.open({ body: '<ip-atlas lang="en"></ip-atlas>', script });
      await expect(page.locator('iframe')).toHaveAttribute('src', /layers=gi-projects/);
      await page.evaluate(() => {
        const atlas = document.querySelector('ip-atlas');
        if (atlas) atlas.layers = 'tisc-hosts';
      });
      await expect(page.locator('ip-atlas')).toHaveAttribute('layers', 'tisc-hosts');
    });

    test('follows the width of a page that is not listed', async ({ host, page }) => {
      await page.setViewportSize({ width: 1200, height: 800 });
      await host.open({ body: element('', host.atlas) });
      const width = await page.locator('iframe').evaluate((frame) => frame.clientWidth);
      await expect.poll(() => host.height()).toBe(Math.round((width * 3) / 4));
      await page.setViewportSize({ width: 390, height: 800 });
      await expect.poll(() => host.height()).toBe(560);
    });

    test('leaves its height to the style sheet of the page', async ({ host }) => {
      await host.open({ body: `<style>ip-atlas { height: 400px }</style>${element('', host.atlas)}` });
      await expect.poll(() => host.height()).toBe(400);
    });
  });

  test.describe('where the map cannot run', () => {
    // It is ready as soon as that is known, and answers all the same.
    test.beforeEach(({ page }) => switchOffWebGl(page));

    test('works in a page with a strict policy, which it does not break', async ({ host, page }) => {
      await host.isListed();
      const policy = `default-src 'none'; script-src 'self' ${host.atlas}; frame-src ${host.atlas}; img-src 'self'`;
      const broken =
        'window.broken = []; addEventListener("securitypolicyviolation", (event) => broken.push(event.violatedDirective));';
      await host.open({ body: element('accent="#1a4fb4"', host.atlas), policy, script: broken });
      await host.isReady();
      await host.set('lang', 'zh');
      await expect(host.frame.getByRole('heading', { name: '知识产权促进发展地图集' })).toBeVisible();
      await host.hasWantedHeight();
      expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    });

    test('loads anew for a change where the atlas does not list the page', async ({ host }) => {
      await host.open({ body: element('', host.atlas) });
      await host.isReady();
      await host.set('lang', 'zh');
      await expect(host.frame.getByRole('heading', { name: '知识产权促进发展地图集' })).toBeVisible();
    });
  });
});

test.describe('the element in a page that the atlas lists', () => {
  // In one worker, and so with one map.
  test.describe.configure({ mode: 'default' });

  test('follows its attributes without loading anew', async ({ listedHost: host }) => {
    await host.set('layers', 'gi-projects');
    await expect(host.frame.getByRole('status').filter({ hasText: 'GI' })).not.toContainText('TISC');
    await host.page.frames()[1]?.evaluate(() => Object.assign(window, { isSame: true }));
    await host.set('layers', 'tisc-hosts');
    await expect(host.frame.getByRole('status').filter({ hasText: 'TISC' })).toBeVisible();
    await host.set('lang', 'zh');
    await expect(host.frame.getByRole('heading', { name: '知识产权促进发展地图集' })).toBeVisible();
    await host.set('filters', 'f.tisc-hosts.evidence=confirmed');
    await expect(host.frame.getByRole('link', { name: '在完整地图集中打开' })).toHaveAttribute(
      'href',
      /f\.tisc-hosts\.evidence=confirmed/,
    );
    expect(await host.page.frames()[1]?.evaluate(() => 'isSame' in window)).toBe(true);
  });

  test('keeps changes that follow each other at once, those of the reader too', async ({
    listedHost: host,
  }) => {
    await host.frame.getByRole('checkbox', { name: 'Partner countries' }).uncheck();
    await host.set('filters', 'f.gi-projects.category=tea');
    await host.set('theme', 'dark');
    await host.set('lang', 'zh');
    const link = host.frame.getByRole('link', { name: '在完整地图集中打开' });
    await expect(link).toHaveAttribute('href', /theme=dark.*f\.gi-projects\.category=tea/);
    await expect(link).toHaveAttribute('href', /-partner-countries/);
  });

  test('explains the mark of several records while one is on the map', async ({ host }) => {
    await host.isListed();
    await host.open({ body: element('layers="tisc-hosts" controls="legend" map="104,34,3.5"', host.atlas) });
    await host.isReady();
    const row = host.frame.getByText('Several records close together');
    await expect(row).toBeVisible();
    await host.set('map', '91.117,29.647,9');
    await expect(row).toBeHidden();
    await host.set('map', '104,34,3.5');
    await expect(row).toBeVisible();
  });

  test('is told of attributes that the atlas does not understand', async ({ listedHost: host }) => {
    await host.set('theme', 'pink');
    await expect
      .poll(() => host.told('error'))
      .toEqual([{ name: 'error', detail: { code: 'parameters', names: ['theme'] } }]);
  });

  test('shows a record that the page selects, and tells its name', async ({ listedHost: host }) => {
    await host.call('select', { layer: 'designated-counties', record: 'sangzhi' });
    await expect
      .poll(() => host.told('select'))
      .toEqual([
        {
          name: 'select',
          detail: {
            selection: { layer: 'designated-counties', record: 'sangzhi' },
            name: expect.stringContaining('Sangzhi'),
          },
        },
      ]);
    await expect(host.frame.getByRole('heading', { level: 2, name: /Sangzhi/ })).toBeVisible();
  });

  test('brings into sight what the page selects, names as camera, or flies to', async ({
    listedHost: host,
  }) => {
    await host.set('selected', 'place/DEU');
    await host.sees([10, 51]);
    await host.set('selected', 'place/BRA');
    await host.sees([-51, -11]);
    await host.set('map', '104,31,6');
    await host.sees([104, 31]);
    // The short way, with 180 degrees in the middle.
    await host.call('fly', { bounds: [170, -25, -170, -10] });
    await host.sees([180, -17]);
  });

  test('tells by its properties what readers did, and shows anew what is set anew', async ({ host }) => {
    await host.isListed();
    await host.open({ body: element('controls="details layers" selected="place/BRA"', host.atlas) });
    await host.isReady();
    await host.call('getState');
    const detail = host.frame.getByRole('heading', { level: 2, name: 'Brazil' });
    const close = host.frame.getByRole('button', { name: 'Close details' });
    await expect(detail).toBeVisible();
    await close.click();
    await expect.poll(() => host.property('selected')).toBeNull();
    await host.frame.getByRole('checkbox', { name: 'TISC hosts' }).uncheck();
    await expect.poll(() => host.property('layers')).toContain('-tisc-hosts');

    await host.set('selected', 'place/BRA');
    expect(await host.property('selected')).toBe('place/BRA');
    await expect(detail).toBeVisible();
    await expect(host.frame.getByRole('checkbox', { name: 'TISC hosts' })).not.toBeChecked();
    await close.click();
    await expect(detail).toHaveCount(0);
    await host.setProperty('selected', 'place/BRA');
    await expect(detail).toBeVisible();
  });

  test('takes back by a property what its page has never set', async ({ host }) => {
    await host.isListed();
    await host.open({ body: element('controls="layers"', host.atlas) });
    await host.isReady();
    await host.call('getState');
    const hosts = host.frame.getByRole('checkbox', { name: 'TISC hosts' });
    await hosts.uncheck();
    await expect.poll(() => host.property('layers')).toContain('-tisc-hosts');
    await host.setProperty('layers', null);
    await expect(hosts).toBeChecked();
    await expect.poll(() => host.property('layers')).toBeNull();
  });

  test('refuses what the atlas does not have', async ({ listedHost: host }) => {
    await expect(host.call('select', { layer: 'designated-counties', record: 'nowhere' })).rejects.toThrow(
      'unknown',
    );
    await expect(host.call('nextScene')).rejects.toThrow('no-story');
  });

  test('tells what readers change', async ({ listedHost: host }) => {
    await host.frame.getByRole('checkbox', { name: 'TISC hosts' }).uncheck();
    await expect
      .poll(async () => JSON.stringify((await host.told('change')).at(-1)?.detail))
      .toMatch(/"query":"\?lang=en&[^"]*layers=/);
  });

  test('goes through a story step by step, by the page and by the reader', async ({ listedHost: host }) => {
    await host.set('story', 'network-for-innovators');
    await expect(host.frame.getByText(/^1 of \d+$/)).toBeVisible();
    await host.call('nextScene');
    await expect(host.frame.getByText(/^2 of \d+$/)).toBeVisible();
    await host.frame.getByRole('button', { name: 'Previous scene' }).click();
    await expect(host.frame.getByText(/^1 of \d+$/)).toBeVisible();
  });

  test('hands out pictures that say what they show and what they rest on', async ({ listedHost: host }) => {
    const picture = await host.page.locator('ip-atlas').evaluate(async (atlas) => {
      const { getPicture } = atlas as unknown as AtlasElement;
      const size = { width: 640, height: 480 };
      const raster = await getPicture.call(atlas, { type: 'png', ...size, scale: 2 });
      const { width, height } = await createImageBitmap(raster.picture);
      const vector = await getPicture.call(atlas, { type: 'svg', ...size });
      return { type: raster.picture.type, width, height, alt: raster.alt, text: await vector.picture.text() };
    });
    expect(picture).toMatchObject({ type: 'image/png', width: 1280, height: 960 });
    expect(picture.alt).toContain('GI projects');
    const words = picture.text.replace(/<[^>]*>/g, ' ');
    for (const said of [title, 'GI projects', 'Sources', 'do not imply official endorsement', 'Data as of'])
      expect(words).toContain(said);
  });
});

test.describe('a page without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the picture between the tags of the element', async ({ host, page }) => {
    await host.open({
      body: `<ip-atlas src="${host.atlas}/"><img src="/picture.svg" alt="The atlas"></ip-atlas>`,
    });
    await expect(page.getByRole('img', { name: 'The atlas' })).toBeVisible();
  });
});

test.describe('a plain frame', () => {
  const frame = (query: string, atlas: string): string =>
    `<iframe src="${atlas}/${query}" title="Atlas" width="900" height="600"></iframe><p style="height: 3000px">News</p>`;

  test('says in a message of its own how to zoom, and names nothing beside it', async ({ host, page }) => {
    await host.open({ body: frame('?lang=en&embed=plain', host.atlas) });
    await expect(host.frame.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
    await page.mouse.move(500, 250);
    await expect(host.frame.locator('.tooltip')).toBeVisible();
    await page.mouse.wheel(0, 40);
    const message = host.frame.getByText('Hold Ctrl and scroll to zoom the map');
    await expect(message).toHaveCSS('background-color', 'rgb(251, 248, 241)');
    await expect(host.frame.locator('.tooltip')).toBeHidden();
  });

  test('lets the page scroll when the wheel turns over the map', async ({ host, page }) => {
    await host.open({ body: frame('?lang=en&embed=zoom,legend', host.atlas) });
    await expect(host.frame.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
    const zoom = await host.frame.getByRole('link', { name: 'Open in the full atlas' }).getAttribute('href');
    await page.mouse.move(500, 250);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(await host.frame.getByRole('link', { name: 'Open in the full atlas' }).getAttribute('href')).toBe(
      zoom,
    );
  });

  test('needs no storage', async ({ host, page }) => {
    await page.addInitScript(() => {
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, store, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const sandboxed = frame('?lang=en&embed=layers', host.atlas).replace(
      '<iframe',
      '<iframe sandbox="allow-scripts allow-same-origin"',
    );
    await host.open({ body: sandboxed });
    await expect(host.frame.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
    await host.frame.getByRole('checkbox', { name: 'TISC hosts' }).uncheck();
    await expect(host.frame.getByRole('status').filter({ hasText: 'GI' })).not.toContainText('TISC');
    expect(errors).toEqual([]);
  });

  test('tells a page that is not listed that it is ready, and nothing else', async ({ host, page }) => {
    // The map cannot run: it is ready at once, and there is an error that it keeps to itself.
    await switchOffWebGl(page);
    await host.noteWaiting();
    await host.open({ body: frame('?lang=en&embed=layers', host.atlas) });
    await expect.poll(() => host.messages(), { timeout: 60_000 }).toHaveLength(1);
    await page.evaluate((atlas) => {
      for (const command of ['getState', 'nextScene']) {
        const message = { protocol: 'ip-atlas-embed', version: 1, id: command, command };
        window.frames[0]?.postMessage(message, atlas);
      }
    }, host.atlas);
    await host.frame.getByRole('checkbox', { name: 'TISC hosts' }).uncheck();
    await expect(host.frame.getByRole('status').filter({ hasText: 'GI' })).not.toContainText('TISC');
    await host.hasNothingWaiting();
    await page.frames()[1]?.evaluate(() => window.parent.postMessage('end', '*'));
    await expect
      .poll(() => host.messages())
      .toEqual([{ protocol: 'ip-atlas-embed', version: 1, event: 'ready' }, 'end']);
  });

  test.describe('before its map is there', () => {
    test.use({ mapIs: 'withheld' });

    test('says what limits what it shows, and what that rests on', async ({ host, page }) => {
      const query =
        '?lang=en&embed=legend,layers&layers=gi-projects&f.gi-projects.category=tea&time=2017-2024';
      await host.open({ body: frame(query, host.atlas) });
      await expect(host.frame.getByText(/^Filters: GI projects.*Tea.*2017.*2024/)).toBeVisible();
      await host.frame.getByText('Sources', { exact: true }).click();
      await expect(host.frame.getByRole('listitem').filter({ hasText: '新浪财经' })).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('keeps disclaimer, title and the way to the full atlas, which shows the same', async ({
      host,
      page,
    }) => {
      await host.open({
        body: frame('?lang=en&embed=locked&layers=gi-projects&f.gi-projects.evidence=confirmed', host.atlas),
      });
      await expect(host.frame.getByRole('contentinfo')).toContainText('do not imply official endorsement');
      await expect(host.frame.getByRole('heading', { name: title })).toBeVisible();
      await expect(host.frame.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
      const [full] = await Promise.all([
        page.waitForEvent('popup'),
        host.frame.getByRole('link', { name: 'Open in the full atlas' }).click(),
      ]);
      const { searchParams } = new URL(full.url());
      expect(searchParams.get('layers')).toMatch(/^gi-projects,-tisc-hosts/);
      expect(searchParams.get('f.gi-projects.evidence')).toBe('confirmed');
      expect(searchParams.has('embed')).toBe(false);
    });
  });
});

test.describe('who wants to show a view on another site', () => {
  test.use({ mapIs: 'withheld' });

  test('finds the choices by search, sees the view, and gets the code', async ({ atlas, page }) => {
    await atlas.openPanels('?lang=en&layers=gi-projects&f.gi-projects.category=tea');
    await new SearchDriver(page).command('another site', 'Show this view on another site');
    const dialog = page.getByRole('dialog', { name: 'Show this view on another site' });
    await dialog.getByRole('checkbox', { name: 'Switching layers' }).check();
    await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(
      /<ip-atlas src="[^"]*layers=gi-projects,-tisc-hosts[^"]*&amp;embed=zoom,legend,layers,details&amp;f\.gi-projects\.category=tea"/,
    );
    await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(
      /<a href="[^"]*layers=gi-projects[^"]*">IP for Development Atlas<\/a>\n.*<p>Filters: GI projects.*Tea.*<\/p>\n.*Data as of .*\n.*\n.*do not imply official endorsement/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Frame' }).check();
    await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(/^<iframe src="[^"]*embed=/);
    await dialog.getByRole('radio', { name: '320 pixels' }).check();
    await expect(dialog.getByTitle('The view as it stands on the site')).toHaveAttribute('width', '320');
    await dialog.frameLocator('iframe').getByText('Legend', { exact: true }).click();
    await expect(dialog.frameLocator('iframe').getByRole('checkbox', { name: 'GI projects' })).toBeChecked();
  });

  test.describe('without a network', () => {
    test.use({ errorsExpected: true });

    test('is told that the preview did not come, gets the code, and may try again', async ({
      atlas,
      page,
    }) => {
      await atlas.openPanels('?lang=en&layers=gi-projects');
      await page.route(/embed=/, (route) => route.abort('internetdisconnected'));
      await new SearchDriver(page).command('another site', 'Show this view on another site');
      const dialog = page.getByRole('dialog', { name: 'Show this view on another site' });
      const told = dialog.getByRole('alert').filter({ hasText: 'The preview could not be loaded' });
      await expect(told).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByRole('checkbox', { name: 'Switching layers' }).check();
      await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(/embed=zoom,legend,layers/);
      await expect(told).toBeVisible();

      await page.unroute(/embed=/);
      await told.getByRole('button', { name: 'Try again' }).click();
      await dialog.frameLocator('iframe').getByText('Legend', { exact: true }).click();
      await expect(told).toHaveCount(0);
    });
  });
});
