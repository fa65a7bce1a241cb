/** An address made to do harm, and a frame that forbids most of what a page can do: the atlas is there all the same. */
import { parameters } from '../../src/state/url.ts';
import { expect, test } from './atlas-test.ts';
import { countRecords } from './facts.ts';

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'NaN,NaN,NaN',
];
const names = [
  ...parameters.map(({ name }) => name).filter((name) => name !== 'lang'),
  'f.gi-projects.category',
  'f.gi-projects.constructor',
  'f.__proto__.polluted',
  'q.__proto__',
  '<script>alert(1)</script>',
];
/** Every payload in every field; a page is asked for by an address of some 10 kB. */
const harmful = names
  .flatMap((name) => payloads.map((payload) => `${encodeURIComponent(name)}=${encodeURIComponent(payload)}`))
  .join('&');

test.describe('an address whose & was escaped twice on the way', () => {
  test.use({ mapIs: 'withheld' });

  test('limits records to its area', async ({ atlas }) => {
    await atlas.openAnew('?lang=en&amp;area=place:510000&amp;inarea=1');
    await expect(atlas.chip('Only in the area: Sichuan')).toBeVisible();
  });
});

test.describe('an address made to do harm', () => {
  test.use({ mapIs: 'withheld' });

  const addresses = {
    'with a script in every field': harmful,
    'with ten thousand filters': Array.from({ length: 10_000 }, (_, at) => `f.gi-projects.x${at}=tea`).join(
      '&',
    ),
    'of a megabyte': `select=${'a'.repeat(1_000_000)}`,
  };
  for (const [what, query] of Object.entries(addresses)) {
    test(`${what} shows the atlas and one notice`, async ({ atlas }) => {
      let dialogs = 0;
      atlas.page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      if (query.length < 14_000) await atlas.openPanels(`?lang=en&${query}`);
      else {
        // Hosts refuse such an address; a page of the atlas can still be led to one.
        await atlas.openPanels();
        await atlas.page.evaluate((next) => {
          history.pushState(null, '', next);
          dispatchEvent(new PopStateEvent('popstate'));
        }, `?lang=en&${query}`);
      }
      await expect(atlas.notice(/^Parts of the address were not understood/)).toHaveCount(1);
      await atlas.layer('GI projects').says(`${countRecords('gi-projects')} GI projects`);
      await atlas.layer('GI projects').switch.uncheck();
      await atlas.addressSays('layers', /-gi-projects/);
      expect(atlas.page.url().length, 'nothing of it stays in the address').toBeLessThan(300);
      expect(await atlas.page.evaluate(() => 'polluted' in {})).toBe(false);
      expect(dialogs).toBe(0);
    });
  }
});

test.describe('in a frame without storage', () => {
  test.use({ pageIs: 'new' });

  test('the atlas works but for its map, where its host lets strangers read it', async ({
    page,
    baseURL,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    // Browsers keep a page that comes from elsewhere, as this one seems to, away from what is on this machine.
    await page.route(`${baseURL}/**`, async (route) => route.fulfill({ response: await route.fetch() }));
    await page.route('http://host.localhost/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<title>A page of others</title><iframe title="Atlas" sandbox="allow-scripts" width="1300" height="800" src="${baseURL}/?lang=en&amp;map=102,33,5"></iframe>`,
      }),
    );
    await page.goto('http://host.localhost/');
    const atlas = page.frameLocator('iframe');
    await expect(atlas.getByRole('alert').getByText(/allow-same-origin/)).toBeVisible({ timeout: 60_000 });
    await atlas.getByRole('button', { name: 'Stories', exact: true }).click();
    await expect(atlas.getByRole('heading', { name: 'IP against poverty' })).toBeVisible();
    await atlas.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(atlas.getByRole('textbox', { name: 'Link' })).toHaveValue(/panel=stories/);
    await atlas.getByRole('button', { name: 'Copy link' }).click();
    await expect(atlas.getByRole('dialog').getByRole('status')).toHaveText(
      'The link is selected; copy it with Ctrl+C or Cmd+C',
    );
    expect(errors).toEqual([]);
  });
});
