/** Whoever publishes the atlas puts it behind nginx with the file that the build made: all of it works, under a strict policy. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ConsoleMessage, FrameLocator, Page } from '@playwright/test';
import { findNginx, lacksNginx } from '../../tools/nginx.mjs';
import { test as base, expect, switchOffWebGl } from './atlas-test.ts';
import { ChartDriver } from './charts-driver.ts';
import { DownloadDriver } from './download-driver.ts';
import { countRecords } from './facts.ts';
import { NginxHost } from './nginx-host.ts';
import { OwnStoryDriver } from './own-story-driver.ts';
import { SearchDriver } from './search-driver.ts';
import { StageDriver } from './stage-driver.ts';
import { StoryDriver } from './story-driver.ts';
import { TableDriver } from './table-driver.ts';

const site = 'dist';
const settings = join(site, 'hosting', 'nginx.conf');

const test = base.extend<{ violations: string[] }, { nginx: NginxHost }>({
  nginx: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const program = findNginx();
      if (program === undefined) {
        console.log(lacksNginx);
        base.skip(true, lacksNginx);
        return;
      }
      const nginx = await NginxHost.start(program, site, settings);
      await use(nginx);
      await nginx.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ nginx }, use) => use(nginx.origin),
  /** What the browser refused because of the policy, in every window of the test. */
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`Policy: ${violatedDirective} refused ${blockedURI}`),
        ),
      );
      const listen = (message: ConsoleMessage): void => {
        if (/policy/i.test(message.text())) violations.push(message.text());
      };
      context.on('console', listen);
      await use(violations);
      context.off('console', listen);
    },
    { auto: true },
  ],
});

// One worker starts nginx and keeps the page.
test.describe.configure({ mode: 'default' });

test.describe('the atlas', () => {
  test.use({ pageIs: 'kept' });
  test.afterEach(({ violations }) => expect(violations, 'what the policy refused').toEqual([]));

  test('is drawn', async ({ atlas, nginx }) => {
    await atlas.open('?map=102.55,32.79,7', `${nginx.origin}/`);
    await atlas.map.click([102.55, 32.79]);
    await expect(atlas.closeDetail).toBeVisible();
  });

  test('lets a reader make a story, with pictures of its scenes', async ({ atlas, page, nginx }) => {
    await atlas.openPanels('', `${nginx.origin}/`);
    const own = new OwnStoryDriver(page);
    await own.begin('My talk');
    await own.addView();
    await expect(own.editor.getByRole('heading', { level: 4 })).toHaveCount(2);
    const pictures = own.editor.locator('img');
    await expect(pictures).toHaveCount(2);
    for (const picture of await pictures.all())
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
    expect(await own.saveFile()).toContain('My talk');
    await own.close();
    await own.delete('My talk');
  });

  test.describe('with its panels', () => {
    test.use({ mapIs: 'withheld' });

    test('has its charts', async ({ atlas, page, nginx }) => {
      await atlas.openPanels('?data=charts.gi-projects', `${nginx.origin}/`);
      const tea = countRecords('gi-projects', ({ values }) => values.category === 'tea');
      const chart = new ChartDriver(page, 'Product');
      await chart.shows(`Tea: ${tea}`);
      await expect(chart.drawing.getByText('Tea', { exact: true })).toBeVisible();
    });

    test('has its table', async ({ atlas, page, nginx }) => {
      await atlas.openPanels('?data=table.gi-projects', `${nginx.origin}/`);
      await new TableDriver(page, 'GI projects').has(countRecords('gi-projects'));
    });

    test('tells about itself, and opens the terms of the boundaries', async ({ atlas, page, nginx }) => {
      await atlas.openPanels('?panel=about', `${nginx.origin}/`);
      const opened = page.context().waitForEvent('page');
      await page.getByRole('link', { name: 'Origin and terms of the boundary files' }).click();
      const tab = await opened;
      await expect(tab.locator('body')).toContainText('Tianditu');
      await tab.close();
    });

    test('finds what is searched, in its layers and in all it can do', async ({ atlas, page, nginx }) => {
      await atlas.openPanels('', `${nginx.origin}/`);
      await (await atlas.search('hongyuan yak')).first().click();
      await expect(atlas.closeDetail).toBeVisible();
      await new SearchDriver(page).command('dark', 'Dark theme');
      await expect.poll(() => atlas.paper()).toBe('dark');
    });

    test('gives its data in every format', async ({ atlas, page, nginx }) => {
      await atlas.openPanels('?panel=layer.gi-projects', `${nginx.origin}/`);
      await page.getByRole('button', { name: 'Download the data of GI projects' }).click();
      const download = new DownloadDriver(page);
      expect((await download.save('Excel workbook (XLSX)')).bytes.length).toBeGreaterThan(0);
      for (const [format, file] of [
        ['CSV tables', 'gi-projects-records.csv'],
        ['GeoJSON', 'gi-projects.geojson'],
        ['Layer file (JSON)', 'gi-projects.json'],
      ] as const)
        expect((await download.save(format)).files[file], format).toBeTruthy();
      await page.keyboard.press('Escape');
      await expect(download.dialog).toBeHidden();
    });

    test('is presented, with the presenter window', async ({ atlas, page, nginx }) => {
      await atlas.openPanels('?story=present.network-for-innovators.opening', `${nginx.origin}/`);
      const stage = new StageDriver(page);
      await stage.isAt('Help for innovators');
      const presenter = await stage.openPresenter();
      await stage.press('PageDown');
      await presenter.isAt('2017 or 2019?');
      await presenter.page.close();
    });

    test.describe('and a short story', () => {
      test.use({ storyIs: 'example' });

      test('lists its stories, and makes slides of one', async ({ atlas, page, nginx }) => {
        await atlas.openPanels('', `${nginx.origin}/`);
        const stories = new StoryDriver(page);
        await stories.openList();
        await stories.read('Tea and citrus');
        await stories.reader('Tea and citrus').getByRole('button', { name: 'Take it along' }).click();
        const dialog = page.getByRole('dialog', { name: /along$/ });
        await dialog.getByRole('radio', { name: 'PowerPoint slides' }).check();
        const download = page.waitForEvent('download');
        await dialog.getByRole('button', { name: 'Save', exact: true }).click();
        expect((await download).suggestedFilename()).toMatch(/\.pptx$/);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      });
    });
  });
});

test.describe('a link to a story that was taken out', () => {
  // The host answers 404, which the browser reports.
  test.use({ errorsExpected: true });

  test('opens the atlas, which says so', async ({ atlas, page, nginx, violations }) => {
    await page.goto(
      `${nginx.origin}/stories/no-longer-there/zh/?lang=zh&story=read.no-longer-there.last&theme=dark`,
    );
    await expect(atlas.notice(/图集中没有此网址所指的专题/)).toBeVisible();
    expect(await atlas.paper()).toBe('dark');
    expect(violations).toEqual([]);
  });
});

test.describe('without a network', () => {
  // That the map cannot be drawn is an error in the page.
  test.use({ serviceWorkers: 'allow', errorsExpected: true });

  test('the atlas is ready, as its worker is allowed', async ({ atlas, page, violations }) => {
    await switchOffWebGl(page);
    await atlas.openPanels();
    await expect(page.getByRole('main').getByText('Ready for offline')).toBeVisible({ timeout: 60_000 });
    expect(violations).toEqual([]);
  });
});

test.describe('what is not of the site', () => {
  test.use({ mapIs: 'withheld', errorsExpected: true });

  test('does not run in the page', async ({ atlas, page, violations }) => {
    await atlas.openPanels();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.text = 'document.title = "Taken over"';
      document.body.append(script);
    });
    await expect.poll(() => violations.join()).toContain('script-src-elem refused inline');
    await expect(page).not.toHaveTitle('Taken over');
  });

  test('frames the atlas as atlas.json says', async ({ nginx }) => {
    const frames = async (path: string): Promise<string | null> => {
      const { headers } = await fetch(`${nginx.origin}/${path}`);
      return /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0] ?? null;
    };
    const { embedders } = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as { embedders: string[] };
    const allowed = embedders.length > 0 ? ["'self'", ...embedders] : ['*'];
    for (const path of ['', 'atlas.html'])
      expect(await frames(path), path).toBe(`frame-ancestors ${allowed.join(' ')}`);
  });
});

test.describe('in a page of another origin', () => {
  /** Another port is another origin. Shows the atlas in a frame with these attributes. */
  const framed = async (
    page: Page,
    nginx: NginxHost,
    attributes: string,
    query = '?lang=en',
  ): Promise<FrameLocator> => {
    const frame = `<iframe title="Atlas" src="${nginx.origin}/${query}" width="1200" height="700" ${attributes}></iframe>`;
    const partner = createServer((_, response) => response.end(frame)).listen(0, '127.0.0.1');
    await once(partner, 'listening');
    await page.goto(`http://127.0.0.1:${(partner.address() as AddressInfo).port}/`);
    partner.close();
    return page.frameLocator('iframe[title="Atlas"]');
  };

  test.describe('that leaves it its origin', () => {
    test.use({ mapIs: 'withheld' });

    test('the atlas is shown in a plain frame', async ({ page, nginx }) => {
      const frame = await framed(page, nginx, '');
      await expect(frame.locator('#root').getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('a frame that allows it may copy citations', async ({ page, nginx }) => {
      const frame = await framed(page, nginx, 'allow="fullscreen; clipboard-write"');
      const isAllowed = await frame.locator('html').evaluate(() => {
        const { featurePolicy } = document as unknown as {
          featurePolicy: { allowsFeature(name: string): boolean };
        };
        return featurePolicy.allowsFeature('clipboard-write');
      });
      expect(isAllowed).toBe(true);
    });
  });

  test('the atlas is shown in a frame that is of no origin and has no storage', async ({ page, nginx }) => {
    const frame = await framed(page, nginx, 'sandbox="allow-scripts"');
    await expect(
      frame
        .locator('#root')
        .getByText(`${countRecords('gi-projects')} GI projects`)
        .first(),
    ).toBeVisible();
    await expect(frame.getByRole('alert').getByText(/does not let the map engine run/)).toBeVisible();
  });

  test('embedded there, it has a picture in place of the map, which follows the layers', async ({
    page,
    nginx,
  }) => {
    const frame = await framed(page, nginx, 'sandbox="allow-scripts"', '?lang=en&embed=legend,layers');
    const picture = (titles: RegExp) => frame.getByRole('img', { name: titles });
    await expect(picture(/^Map showing .*TISC hosts/)).toBeVisible();
    await frame.getByRole('checkbox', { name: 'TISC hosts' }).uncheck();
    await expect(picture(/TISC hosts/)).toHaveCount(0);
    await expect(picture(/GI projects/)).toBeVisible();
    await expect(frame.getByText(/Whoever keeps that page can add allow-same-origin/)).toBeVisible();
  });
});

test.describe('the host', () => {
  for (const [where, mount, name] of [
    ['at the root of a server', '/', '127.0.0.1'],
    ['under a path', '/maps/atlas/', 'beside.test'],
  ] as const) {
    /** As it is sent: `fetch` would unpack it, and sets the host itself. */
    const sent = (nginx: NginxHost, path: string, encodings = ''): Promise<Answer> =>
      answerOf(`${nginx.origin}${mount}${path}`, { Host: name, 'Accept-Encoding': encodings });
    const asset = (): string =>
      readdirSync(join(site, 'assets')).find((file) => /^index-.*\.js$/.test(file)) ?? 'none';

    test(`${where}, every answer has the headers of the list`, async ({ nginx }) => {
      for (const path of ['', 'data/atlas.json', 'sw.js', `assets/${asset()}`, 'not-there.json'])
        expect((await sent(nginx, path)).headers, path).toMatchObject({
          'content-security-policy': expect.stringMatching(/^default-src 'none'; (?!.*unsafe)/),
          'permissions-policy': expect.stringContaining('geolocation=()'),
          'referrer-policy': 'same-origin',
          'cross-origin-resource-policy': 'cross-origin',
          'access-control-allow-origin': '*',
          'x-content-type-options': 'nosniff',
        });
    });

    test(`${where}, what has a hash in its name is kept, and all else is asked for`, async ({ nginx }) => {
      const kept = async (path: string): Promise<string | undefined> =>
        (await sent(nginx, path)).headers['cache-control'];
      expect(await kept(`assets/${asset()}`)).toBe('max-age=31536000, immutable');
      for (const path of ['', 'data/atlas.json', 'geo/world.json', 'sw.js', 'atlas.html'])
        expect(await kept(path), path).toBe('no-cache');
      expect(await kept('assets/gone-12345678.js')).toBeUndefined();
    });

    test(`${where}, files have their types`, async ({ nginx }) => {
      for (const [path, type] of [
        ['', 'text/html; charset=utf-8'],
        [`assets/${asset()}`, 'text/javascript; charset=utf-8'],
        ['data/atlas.json', 'application/json; charset=utf-8'],
        ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
        ['geo/NOTICE.md', 'text/plain; charset=utf-8'],
      ])
        expect((await sent(nginx, path ?? '')).headers['content-type'], path).toBe(type);
    });

    test(`${where}, a link to a story that is gone gets the page that leads on`, async ({ nginx }) => {
      const leads = async (path: string): Promise<boolean> =>
        (await sent(nginx, path)).bytes.equals(readFileSync(join(site, '404.html')));
      for (const path of ['stories/no-longer-there/', 'stories/no-longer-there/zh/?lang=zh'])
        expect(await leads(path), path).toBe(true);
      expect(await leads('not-there.json')).toBe(false);
    });

    test(`${where}, the copies of the build are sent to those who read gzip`, async ({ nginx }) => {
      for (const path of ['index.html', `assets/${asset()}`, 'geo/world.json']) {
        const { headers, bytes } = await sent(nginx, path, 'gzip, br');
        expect(headers, path).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
        expect(bytes.equals(readFileSync(join(site, `${path}.gz`))), path).toBe(true);
        expect((await sent(nginx, path)).headers['content-encoding'], path).toBeUndefined();
      }
    });
  }

  test('keeps for a year only what has a hash in its name', () => {
    const names = readdirSync(join(site, 'assets'));
    expect(names.filter((name) => !/-[\w-]{8}\.(js|css)(\.br|\.gz)?$/.test(name))).toEqual([]);
  });
});

interface Answer {
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

function answerOf(address: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((onAnswer, onError) => {
    get(address, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => onAnswer({ headers: answer.headers, bytes: Buffer.concat(parts) }));
    }).on('error', onError);
  });
}
