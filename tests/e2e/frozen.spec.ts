/** A figure in a paper does not change by itself: an address may name a version of the data. */
import { frozen, frozenId } from '../fixtures/frozen-site.ts';
import { expect, test } from './atlas-test.ts';
import { countRecords } from './facts.ts';
import { SearchDriver } from './search-driver.ts';
import { StoryDriver } from './story-driver.ts';

test.use({ mapIs: 'withheld' });

const id = frozenId('dist');
const version = `dataversion=${id}`;
const mount = '/frozen/';
const giNow = countRecords('gi-projects');

test('a link to a version shows the data of then, says of which day they are, and asks for no others', async ({
  atlas,
}) => {
  await atlas.openPanels(`?lang=en&${version}`, mount);
  await atlas.layer('GI projects').says(`${frozen.giProjects} GI projects`);
  await expect(atlas.notice('Fixed version of the data, as of 17 May 2024')).toBeVisible();
  const now = atlas.requests.filter((path) => /^\/frozen\/(data|geo)\//.test(path));
  expect(now).toEqual(['/frozen/data/atlas.json']);
});

test('a link whose & was escaped twice on the way shows the data of the version, too', async ({ atlas }) => {
  await atlas.openPanels(`?lang=en&amp;${version}`, mount);
  await atlas.layer('GI projects').says(`${frozen.giProjects} GI projects`);
  await expect(atlas.notice('Fixed version of the data, as of 17 May 2024')).toBeVisible();
});

test('what the reader does then stays with that version: filters, language, stories, and loading again', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels(`?lang=en&${version}&panel=layer.gi-projects`, mount);
  await atlas.layer('GI projects').textFilter.fill('yak');
  await atlas.addressSays('q.gi-projects', 'yak');
  await atlas.addressSays('dataversion', id);
  const stories = new StoryDriver(page);
  await stories.openList();
  await stories.read('A network for innovators');
  await stories.next();
  await atlas.addressSays('story', /^read\.network-for-innovators\./);
  await atlas.addressSays('dataversion', id);
  await atlas.speak('中文');
  await expect(atlas.notice('固定版本数据，截至2024年5月17日')).toBeVisible();
  await atlas.page.reload();
  await expect(atlas.notice('固定版本数据，截至2024年5月17日')).toBeVisible();
});

test('a reader finds the versions that there are, and takes the view along to one', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels('?lang=en&panel=about&inview=1', mount);
  await page.getByRole('link', { name: `As of 17 May 2024 (${id})` }).click();
  await atlas.addressSays('dataversion', id);
  await atlas.addressSays('inview', '1');
  await expect(atlas.notice('Fixed version of the data, as of 17 May 2024')).toBeVisible();
});

test('a web editor chooses a version for another site', async ({ atlas, page }) => {
  await atlas.openPanels('?lang=en', mount);
  await new SearchDriver(page).command('another site', 'Show this view on another site');
  const dialog = page.getByRole('dialog', { name: 'Show this view on another site' });
  await dialog.getByRole('combobox', { name: 'Data' }).selectOption(`As of 17 May 2024 (${id})`);
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(
    new RegExp(`<ip-atlas src="[^"]*dataversion=${id}`),
  );
  const shown = dialog.frameLocator('iframe');
  await expect(shown.getByText('Fixed version of the data, as of 17 May 2024')).toBeVisible();
  await expect(shown.getByText(`${frozen.giProjects} GI projects`).first()).toBeVisible();
});

test('one press leads to the same view of the current data', async ({ atlas, page }) => {
  await atlas.openPanels(`?lang=en&${version}&panel=layer.gi-projects&inview=1`, mount);
  await page.getByRole('link', { name: 'Show the current data' }).click();
  await atlas.addressSays('dataversion', null);
  await atlas.addressSays('inview', '1');
  await expect(atlas.layer('GI projects').legend).toBeVisible();
  await expect(atlas.notice('Fixed version of the data')).toHaveCount(0);
});

test.describe('a version that is not there', () => {
  test.use({ errorsExpected: true });

  for (const [what, asked] of [
    ['is told', '000000000000'],
    ['of a name that was cut off on the way is told', '25a919'],
  ])
    test(`${what}, and no other data are shown in its place, but one press away`, async ({ atlas, page }) => {
      await page.goto(`${mount}?lang=en&dataversion=${asked}`);
      await expect(page.getByRole('alert')).toContainText(
        'The link asks for a fixed version of the data that is not here.',
      );
      await expect(page.getByText('GI projects')).toHaveCount(0);
      const [link, retry] = await Promise.all(
        [
          page.getByRole('link', { name: 'Show the current data' }),
          page.getByRole('button', { name: 'Try again' }),
        ].map((way) => way.boundingBox()),
      );
      // Both are buttons to the eye.
      expect(link?.height).toBe(retry?.height);
      await page.getByRole('link', { name: 'Show the current data' }).click();
      await expect(atlas.heading).toBeVisible();
      await atlas.layer('GI projects').says(`${giNow} GI projects`);
    });
});
