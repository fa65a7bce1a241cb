/** A link hands on what is shown. */
import { accessibilityFaults } from './accessibility.ts';
import { expect, test, withholdMap } from './atlas-test.ts';
import { SearchDriver } from './search-driver.ts';
import { publicName, ShareDriver } from './share-driver.ts';

const view = '?lang=en&theme=dark&map=102.5,32.8,5.5&f.gi-projects.category=tea';
const story = '?lang=en&story=read.ip-against-poverty.programme';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test.describe('the dialog', () => {
  test('has the link of the view as it is now', async ({ atlas, baseURL }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels(view);
    await atlas.layer('Cooperation sites').switch.uncheck();
    await share.open();
    await expect(share.link).toHaveValue(
      `${baseURL}/?lang=en&theme=dark&map=102.5,32.8,5.5&layers=tisc-hosts,-cooperation-sites,designated-counties,gi-projects,partner-countries&f.gi-projects.category=tea`,
    );
    await share.press('Close');
  });

  test('shows the beginning of a link that is longer than its field', async ({ atlas, baseURL }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels(`${view}&q.gi-projects=${encodeURIComponent('学'.repeat(60))}`);
    await share.open();
    await expect(share.link).toBeFocused();
    await expect(share.link).toHaveValue(new RegExp(`^${baseURL}.*%E5%AD%A6$`));
    await expect.poll(() => share.link.evaluate((field) => field.scrollLeft)).toBe(0);
    await share.press('Close');
  });

  test('copies the link and says so', async ({ atlas }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.openPanels(view);
    await share.open();
    await share.press('Copy link');
    await expect(share.dialog.getByRole('status')).toHaveText('Link copied');
    expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toBe(
      await share.link.inputValue(),
    );
    await share.press('Close');
  });

  test('says of an address on this very computer that others cannot open it, and has no code for it', async ({
    atlas,
  }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels(view);
    await share.open();
    await expect(share.dialog.getByText('This address opens on this computer only.')).toBeVisible();
    await expect(share.code).toHaveCount(0);
    await share.press('Close');
  });

  test('has a citation, which names no address that opens on this very computer alone', async ({ atlas }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels(view);
    await share.open();
    await share.dialog.getByText('Cite this atlas').click();
    const citation = share.dialog.getByRole('textbox', { name: 'BibTeX' });
    await expect(citation).toHaveValue(/IP for/);
    await expect(citation).not.toHaveValue(/127\.0\.0\.1/);
    await share.press('Close');
  });

  test('opens from the search box too, and Escape closes it', async ({ atlas }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels();
    await new SearchDriver(atlas.page).command('share', 'Share this view');
    await expect(share.link).toBeFocused();
    await atlas.page.keyboard.press('Escape');
    await expect(share.dialog).toHaveCount(0);
  });

  test('gives the focus back to its button', async ({ atlas }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels();
    await share.button.focus();
    await atlas.page.keyboard.press('Enter');
    await expect(share.link).toBeFocused();
    await atlas.page.keyboard.press('Escape');
    await expect(share.button).toBeFocused();
  });

  test('closes when the reader goes back, as it is of the view before', async ({ atlas }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels();
    await atlas.layer('GI projects').switch.uncheck();
    await share.open();
    await atlas.back();
    await expect(share.dialog).toHaveCount(0);
    await expect(atlas.layer('GI projects').switch).toBeChecked();
  });

  test('gives the focus back to its button by way of another dialog, too', async ({ atlas, page }) => {
    const share = new ShareDriver(page);
    await atlas.openPanels();
    await share.button.focus();
    await page.keyboard.press('Enter');
    await share.press('Data: a table or map file…');
    await expect(page.getByRole('dialog', { name: 'Download data' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(share.button).toBeFocused();
  });

  for (const [theme, language] of [
    ['light', 'en'],
    ['dark', 'zh'],
  ]) {
    test(`axe finds nothing wrong in it (${theme}, ${language})`, async ({ atlas }) => {
      const share = new ShareDriver(atlas.page);
      await atlas.openPanels(`?lang=${language}&theme=${theme}&story=read.ip-against-poverty.programme`);
      await share.open();
      expect(await accessibilityFaults(atlas.page)).toEqual([]);
      await atlas.page.keyboard.press('Escape');
    });
  }
});

test.describe('of a story', () => {
  test('the link goes by the page of the story, and opens the scene', async ({ atlas, baseURL }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels(story);
    await share.open();
    const link = await share.link.inputValue();
    expect(link).toBe(`${baseURL}/stories/ip-against-poverty/${story}`);
    await share.press('Close');
    const page = await atlas.page.context().newPage();
    await withholdMap(page);
    await page.goto(link);
    await expect(page).toHaveURL(`${baseURL}/${story}`);
    await expect(page.getByRole('region', { name: 'IP against poverty' })).toBeVisible();
    await page.close();
  });

  test('slides and files of it are a step away', async ({ atlas }) => {
    const share = new ShareDriver(atlas.page);
    await atlas.openPanels(story);
    await share.open();
    await share.press('Slides or a file of this story');
    const along = atlas.page.getByRole('dialog', { name: 'Take “IP against poverty” along' });
    await along.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(atlas.page.getByRole('dialog')).toHaveCount(0);
  });

  test('its page leads to it from a folder of the host, and without scripts', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/atlas/stories/ip-against-poverty/zh/`);
    await expect(page).toHaveURL(`${baseURL}/atlas/?lang=zh&story=read.ip-against-poverty.opening`);
    await context.close();
  });
});

/** Of 500 characters. */
const longView = `${view}&q.gi-projects=${'a'.repeat(160)}&q.tisc-hosts=${'b'.repeat(160)}`;

for (const [screen, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test.describe(`a code for a long link on ${screen}`, () => {
    test.use({ pageIs: 'new', viewport });

    test('has modules of three pixels at least, and is seen whole', async ({ page, baseURL }) => {
      const share = new ShareDriver(page);
      await page.goto(`${publicName(baseURL)}/${longView}`);
      await share.open();
      const across = await share.code.evaluate(
        (code) => code.getBoundingClientRect().width / (code as SVGSVGElement).viewBox.baseVal.width,
      );
      expect(across).toBeGreaterThanOrEqual(3);
      await share.code.scrollIntoViewIfNeeded();
      await expect(share.code).toBeInViewport({ ratio: 1 });
      expect(await share.dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
        0,
      );
    });
  });

test.describe('on a phone', () => {
  test.use({ pageIs: 'new', viewport: { width: 390, height: 844 } });

  for (const language of ['en', 'zh']) {
    test(`the dialog fits with its code (${language})`, async ({ page, baseURL }) => {
      const share = new ShareDriver(page);
      await page.goto(`${publicName(baseURL)}/?lang=${language}&story=read.ip-against-poverty.programme`);
      await share.open();
      await expect(share.dialog.getByRole('img')).toBeInViewport({ ratio: 1 });
      await expect(share.dialog.getByRole('button').last()).toBeInViewport({ ratio: 1 });
      expect(await share.dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
        0,
      );
    });
  }

  test('the citation names the address of the view', async ({ page, baseURL }) => {
    const share = new ShareDriver(page);
    await page.goto(`${publicName(baseURL)}/${view}`);
    await share.open();
    await share.dialog.getByText('Cite this atlas').click();
    await expect(share.dialog.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(
      /atlas\.localhost.*map=102\.5,32\.8,5\.5/,
    );
  });

  test('the list of the system takes the link', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const share = async ({ url }: ShareData): Promise<void> => {
        document.title = `Sent ${url}`;
      };
      Object.defineProperty(navigator, 'share', { value: share });
    });
    const share = new ShareDriver(page);
    await page.goto(`${publicName(baseURL)}/?lang=en&time=2018-2020`);
    await share.open();
    await share.press('Send…');
    await expect(page).toHaveTitle(`Sent ${publicName(baseURL)}/?lang=en&time=2018-2020`);
  });
});

test.describe('what a messenger reads', () => {
  for (const page of ['/', '/stories/ip-against-poverty/', '/stories/ip-against-poverty/zh/']) {
    test(`${page} names a picture of 1200 by 630 pixels`, async ({ request, baseURL }) => {
      const text = await (await request.get(page)).text();
      const [, image = ''] = /<meta property="og:image" content="([^"]*)"/.exec(text) ?? [];
      const answer = await request.get(new URL(image, `${baseURL}${page}`).href);
      expect(answer.headers()['content-type']).toBe('image/png');
      const png = await answer.body();
      // The header of a PNG has its size.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    });
  }
});
