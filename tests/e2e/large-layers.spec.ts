/** A layer whose records lie in an archive: drawn, filtered, counted, searched and selected, and told when it fails. */
import { readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { largeLayerSize } from '../../playwright.config.ts';
import { kinds, pointNames, pointsOf } from '../fixtures/large-archive-points.ts';
import { expect, test } from './atlas-test.ts';
import { SearchDriver } from './search-driver.ts';

const mount = '/large/';
const title = 'Made-up places';
const all = largeLayerSize.toLocaleString('en');
const points = pointsOf(largeLayerSize);
const amounts = kinds.map((_, kind) => points.kind.filter((each) => each === kind).length);

/** A point of the archive, with where it lies. */
function pointAt(index: number) {
  const { id, en, zh } = pointNames(points, index);
  const [longitude = 0, latitude = 0] = [points.longitude[index], points.latitude[index]];
  return { id, en, zh, position: [longitude, latitude] as [number, number] };
}

const chosen = pointAt(7);

function near({ position }: typeof chosen, zoom = 9): string {
  return `?lang=en&map=${position.join()},${zoom}`;
}

test.describe('on the map', () => {
  test.use({ pageIs: 'kept' });

  test('it is drawn, and gone when it is switched off', async ({ atlas }) => {
    await atlas.open('?lang=en', mount);
    await atlas.layer(title).says(`${all} made-up places`);
    const drawn = await atlas.map.picture();
    await atlas.layer(title).switch.uncheck();
    await atlas.map.looksOtherThan(drawn);
  });

  test('a filter changes its count and its marks', async ({ atlas }) => {
    await atlas.open('?lang=en', mount);
    const before = await atlas.map.picture();
    const layer = atlas.layer(title);
    await layer.unfold();
    await layer.offers('Kind', 'Mill', amounts[1] ?? 0);
    await layer.tick('Kind', 'Mill');
    await layer.says(`${amounts[1]} of ${all} made-up places`);
    await atlas.map.looksOtherThan(before);
    await layer.untick('Kind', 'Mill');
    await layer.says(`${all} made-up places`);
    await atlas.map.looksLike(before);
  });

  test('years that none has leave only what has no year', async ({ atlas }) => {
    await atlas.open('?lang=en&time=2024-2024&undated=1', mount);
    const shown = points.year.filter((year) => year === 0 || year === 2024).length;
    await atlas.layer(title).says(`${shown} of ${all} made-up places`);
  });

  test('a point is named under the pointer, and opens by a click with its evidence, place and sources', async ({
    atlas,
  }) => {
    await atlas.open(near(chosen), mount);
    await expect(async () => {
      await atlas.map.hover(chosen.position);
      await expect(atlas.page.locator('p', { hasText: chosen.en })).toBeVisible({ timeout: 500 });
    }).toPass();
    await atlas.map.click(chosen.position);
    const detail = atlas.detail(chosen.en);
    await expect(detail).toContainText(/Evidence: (confirmed|related|partial|unconfirmed)/);
    await expect(detail).toContainText('Made up for tests');
    await expect(detail).toContainText(`${Math.abs(chosen.position[1])}° N`);
    await expect(detail.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await atlas.addressSays('select', `made-up/${chosen.id}`);
  });

  test.describe('loaded anew', () => {
    test.use({ pageIs: 'new' });

    test('nothing of its reader is loaded by an atlas without such a layer', async ({ atlas }) => {
      const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
        string,
        { file: string }
      >;
      await atlas.open();
      for (const part of ['node_modules/pmtiles/dist/esm/index.js', 'src/app/archives.ts']) {
        expect(manifest).toHaveProperty([part]);
        expect(atlas.requests).not.toContain(`/${manifest[part]?.file}`);
      }
    });
  });
});

test.describe('in the panels', () => {
  test.use({ pageIs: 'kept', mapIs: 'withheld' });

  test('a name is found by the keyboard, selects, and stands in the link', async ({ atlas }) => {
    await atlas.openPanels('?lang=en', mount);
    const search = new SearchDriver(atlas.page);
    await search.command(chosen.en.toLowerCase(), chosen.en);
    await expect(atlas.detail(chosen.en).getByRole('heading', { level: 2 })).toBeFocused();
    await atlas.addressSays('select', `made-up/${chosen.id}`);
    await atlas.reload();
    await expect(atlas.detail(chosen.en)).toBeVisible();
  });

  test('a name is found in Chinese', async ({ atlas }) => {
    await atlas.openPanels('?lang=zh', mount);
    const search = new SearchDriver(atlas.page);
    await search.open();
    await search.box.fill(chosen.zh);
    await expect(search.group('大型图层的记录').first()).toContainText(chosen.zh);
  });

  test('a link to what it does not have says so', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&select=made-up/nothing', mount);
    await expect(atlas.page.getByRole('heading', { name: 'Not in the atlas' })).toBeVisible();
  });

  test('a selected record that the filters leave out is told to be left out', async ({ atlas }) => {
    const other = kinds.find(({ id }) => id !== kinds[points.kind[7] ?? 0]?.id)?.id;
    await atlas.openPanels(`?lang=en&select=made-up/${chosen.id}&f.made-up.kind=${other}`, mount);
    await expect(atlas.detail(chosen.en)).toContainText(
      'The current filters leave this record out of the map.',
    );
  });

  test('charts count all of its records', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&data=charts.made-up', mount);
    await expect(atlas.page.getByRole('region', { name: /^Charts/ })).toContainText('Kind');
    await expect(atlas.page.getByRole('region', { name: /^Charts/ })).toContainText(String(amounts[1]));
  });

  for (const [language, words] of [
    ['en', `With ${all} made-up places this layer is too large to be listed.`],
    ['zh', `本图层共${largeLayerSize}个虚构地点，数量过大，无法逐条列出。`],
  ]) {
    test(`the table says that it is too large to be listed, in ${language}`, async ({ atlas }) => {
      await atlas.openPanels(`?lang=${language}&data=table.made-up`, mount);
      await expect(atlas.page.getByText(words ?? '')).toBeVisible();
    });
  }

  test('a limit to a part of the earth is told to leave it whole', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&inview=1', mount);
    await expect(atlas.layer(title).card).toContainText('too large to be counted by place');
    await atlas.layer(title).says(`${all} made-up places`);
  });

  test('a question about an area leaves it out, and says so', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&panel=area&area=place:510000', mount);
    await expect(
      atlas.page.getByText('Too large to be asked about an area; not counted here.'),
    ).toBeVisible();
  });

  test('where nothing else lies in an area, it is told not to be counted', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&panel=area&area=box:-40,-40,-35,-35', mount);
    await expect(
      atlas.page.getByText(`Not counted, as too large to be asked about an area: ${title}.`),
    ).toBeVisible();
  });

  test('it offers no search in its words', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&panel=layer.made-up', mount);
    await expect(atlas.layer(title).legend).toBeVisible();
    await expect(atlas.layer(title).textFilter).toHaveCount(0);
  });
});

test.describe('what fails', () => {
  test.use({ errorsExpected: true });

  test('a missing archive is told with its name; the rest works, and trying again draws it', async ({
    atlas,
  }) => {
    await atlas.page.route('**/tiles.pmtiles', (route) => route.fulfill({ status: 404 }));
    await atlas.open('?lang=en', mount);
    const { card } = atlas.layer(title);
    const told = card.getByRole('alert');
    await expect(told).toContainText(`The marks of “${title}” cannot all be drawn`);
    await expect(told).toContainText('The file is missing.');
    await expect(told).toContainText('archives/tiles.pmtiles');
    await atlas.layer(title).says(`${all} made-up places`);
    const without = await atlas.map.picture();
    await atlas.page.unroute('**/tiles.pmtiles');
    await card.getByRole('button', { name: `Try again to draw ${title}` }).press('Enter');
    await expect(told).toHaveCount(0);
    await atlas.map.looksOtherThan(without);
  });

  test('a host that sends whole files only is told, for the marks and for a record', async ({ atlas }) => {
    await atlas.page.route('**/archives/{tiles.pmtiles,index.txt}', withoutRanges);
    await atlas.open(`?lang=en&select=made-up/${chosen.id}`, mount);
    const reason = 'Its host does not send parts of a file';
    await expect(atlas.layer(title).card.getByRole('alert')).toContainText(reason);
    await expect(atlas.page.getByRole('region', { name: 'Record not at hand' })).toContainText(reason);
  });

  test('tiles without the layer that the data name are told, with the layers that they have', async ({
    atlas,
  }) => {
    await atlas.page.route('**/data/layers/made-up.json', (route) =>
      changeArchive(route, { tileLayer: 'hosts' }),
    );
    await atlas.open('?lang=en', mount);
    const told = atlas.layer(title).card.getByRole('alert');
    await told.getByText('Technical details').click();
    await expect(told).toContainText('no layer "hosts" in the tiles; they have made-up');
  });

  test.describe('without a look at the map', () => {
    test.use({ mapIs: 'withheld' });

    test('an index out of reach is told in the search and in the detail, and can be tried again', async ({
      atlas,
    }) => {
      await atlas.page.route('**/index.txt', (route) => route.abort('connectionrefused'));
      await atlas.openPanels(`?lang=en&select=made-up/${chosen.id}`, mount);
      await atlas.search('tea house');
      await expect(atlas.notice(/cannot be searched now/)).toBeVisible();
      await atlas.searchBox.press('Escape');
      await atlas.page.unroute('**/index.txt');
      await atlas.page.getByRole('button', { name: 'Try again to fetch the record' }).click();
      await expect(atlas.detail(chosen.en)).toBeVisible();
    });

    test('an archive on an origin that the atlas does not name is not asked for', async ({ atlas }) => {
      await atlas.page.route('**/data/layers/made-up.json', (route) =>
        changeArchive(route, { tiles: 'https://tiles.example.org/tiles.pmtiles' }),
      );
      await atlas.openPanels('?lang=en', mount);
      await expect(atlas.notice(/lies where this atlas fetches nothing from/)).toBeVisible();
      await expect(atlas.notice('data/layers/made-up.json')).toBeVisible();
    });
  });
});

test('an archive on an origin that the atlas names is drawn', async ({ atlas, request, baseURL }) => {
  const elsewhere = 'https://tiles.example.org';
  await atlas.page.route('**/data/atlas.json', async (route) => {
    const file = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...file, archiveOrigins: [elsewhere] } });
  });
  // The build of such an atlas lets the page ask there.
  await atlas.page.route('**/?lang=en', async (route) => {
    const page = await (await route.fetch()).text();
    const body = page.replace("connect-src 'self'", `connect-src 'self' ${elsewhere}`);
    await route.fulfill({ contentType: 'text/html', body });
  });
  await atlas.page.route('**/data/layers/made-up.json', (route) =>
    changeArchive(route, { tiles: `${elsewhere}/tiles.pmtiles` }),
  );
  await atlas.page.route(`${elsewhere}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname;
    const answer = await request.get(`${baseURL}${mount}archives${file}`, {
      headers: { range: route.request().headers().range ?? '' },
    });
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), 'access-control-allow-origin': '*' },
    });
  });
  await atlas.open('?lang=en', mount);
  const drawn = await atlas.map.picture();
  await atlas.layer(title).switch.uncheck();
  await atlas.map.looksOtherThan(drawn);
  expect(new Set(atlas.foreignRequests)).toEqual(new Set([`${elsewhere}/tiles.pmtiles`]));
  // All of them were wanted.
  atlas.foreignRequests.length = 0;
});

async function withoutRanges(route: Route): Promise<void> {
  const { range: _, ...headers } = route.request().headers();
  await route.fulfill({ response: await route.fetch({ headers }) });
}

async function changeArchive(route: Route, change: object): Promise<void> {
  const file = (await (await route.fetch()).json()) as { archive: object };
  await route.fulfill({ json: { ...file, archive: { ...file.archive, ...change } } });
}
