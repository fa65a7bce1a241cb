/** Files that are missing, cut off or wrong, and browsers that cannot draw: the rest works, and the page says what is wrong. */
import type { Route } from '@playwright/test';
import { expect, switchOffWebGl, test } from './atlas-test.ts';
import { countRecords } from './facts.ts';

test.use({ errorsExpected: true, mapIs: 'withheld' });

const layerFile = '**/data/layers/tisc-hosts.json';

const damages: Record<string, { damage(route: Route): Promise<void>; says: string }> = {
  missing: {
    damage: (route) => route.fulfill({ status: 404, body: 'Not found' }),
    says: 'The file is missing.',
  },
  'cut off': {
    damage: async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) });
    },
    says: 'The file is cut off or damaged.',
  },
  'not what the schema says': {
    damage: async (route) => {
      const layer = (await (await route.fetch()).json()) as { records: { id: unknown }[] };
      for (const record of layer.records) record.id = 7;
      await route.fulfill({ json: layer });
    },
    says: 'The file does not have the expected content.',
  },
  'out of reach': {
    damage: (route) => route.abort('connectionrefused'),
    says: 'The file could not be fetched; the connection may be down.',
  },
};

for (const [kind, { damage, says }] of Object.entries(damages)) {
  test(`a layer file that is ${kind}: its card says so, and the other layers work`, async ({ atlas }) => {
    await atlas.page.route(layerFile, damage);
    await atlas.openPanels();
    await expect(atlas.notice(says)).toBeVisible();
    await expect(atlas.notice('data/layers/tisc-hosts.json')).toBeVisible();
    await atlas.layer('GI projects').unfold();
    await atlas.layer('GI projects').tick('Product', 'Tea');
    await expect(atlas.chip('GI projects · Product: Tea')).toBeVisible();
  });
}

test('trying again in vain leaves the message', async ({ atlas }) => {
  await atlas.page.route(layerFile, (route) => route.fulfill({ status: 404 }));
  await atlas.openPanels();
  const retry = atlas.page.getByRole('button', { name: 'Try again to load tisc-hosts' });
  const second = atlas.page.waitForResponse(layerFile);
  await retry.click();
  await second;
  await expect(retry).toBeVisible();
  await expect(atlas.notice('The file is missing.')).toBeVisible();
});

test('the filters of a broken layer stay in the address until it can be read', async ({ atlas }) => {
  await atlas.page.route(layerFile, (route) => route.fulfill({ status: 404 }));
  await atlas.openPanels('?f.tisc-hosts.hostType=university&select=tisc-hosts/tibet-university');
  await expect(atlas.page.getByRole('heading', { name: 'Not in the atlas' })).toBeVisible();
  await atlas.page.unroute(layerFile);
  await atlas.page.getByRole('button', { name: 'Try again to load tisc-hosts' }).click();
  await expect(atlas.detail('Tibet University')).toBeVisible();
  await expect(atlas.chip('TISC hosts · Type of host: University')).toBeVisible();
});

test('without the counties, the records are listed as not drawn, and open from there', async ({ atlas }) => {
  await atlas.page.route('**/geo/counties.json', (route) => route.fulfill({ status: 404 }));
  await atlas.openPanels();
  await expect(atlas.notice('The file geo/counties.json cannot be used.')).toBeVisible();
  const { card } = atlas.layer('GI projects');
  await card.getByText(`Not drawn: boundary missing (${countRecords('gi-projects')})`).click();
  await card.getByRole('button', { name: 'Hongyuan yak milk; Hongyuan yak milk powder' }).click();
  await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
});

for (const file of ['data/places.json', 'data/units.json', 'data/claims.json']) {
  test(`without ${file} the page opens and says so`, async ({ atlas }) => {
    await atlas.page.route(`**/${file}`, (route) => route.fulfill({ status: 404 }));
    await atlas.openPanels('?select=designated-counties/sangzhi');
    await expect(atlas.notice(`The file ${file} cannot be used.`)).toBeVisible();
    await expect(atlas.detail('Sangzhi County')).toBeVisible();
  });
}

test('without the sources a notice says so, and each reference names what is lost', async ({ atlas }) => {
  await atlas.page.route('**/data/sources.json', (route) => route.fulfill({ status: 404 }));
  await atlas.openPanels('?select=gi-projects/chongli-broad-bean');
  await expect(atlas.notice('The file data/sources.json cannot be used.')).toBeVisible();
  await expect(atlas.detail('Chongli broad bean').getByText(/is not in the list of sources/)).toBeVisible();
});

test('without atlas.json the page says what is wrong in both languages, and tries again', async ({
  atlas,
}) => {
  await atlas.page.route('**/data/atlas.json', (route) => route.fulfill({ status: 404 }));
  await atlas.page.goto('/');
  await expect(atlas.page.getByRole('heading')).toHaveText(['The atlas cannot be opened', '无法打开地图集']);
  await expect(atlas.page.getByText('data/atlas.json: The file is missing.')).toBeVisible();
  await expect(atlas.page.locator('html')).toHaveAttribute('data-map', 'failed');
  await expect(atlas.page.locator('.first-view')).toHaveCount(0);
  await atlas.page.unroute('**/data/atlas.json');
  await atlas.page.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.heading).toHaveText('IP for Development Atlas');
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('trying again repairs a layer, and draws it', async ({ atlas }) => {
    await atlas.page.route(layerFile, (route) => route.fulfill({ status: 404 }));
    await atlas.open('?map=117,34,5');
    const before = await atlas.map.picture();
    await atlas.page.unroute(layerFile);
    await atlas.page.getByRole('button', { name: 'Try again to load tisc-hosts' }).click();
    await atlas.layer('TISC hosts').says(`${countRecords('tisc-hosts')} TISC hosts`);
    await atlas.map.looksOtherThan(before);
  });

  test('trying again repairs the counties', async ({ atlas }) => {
    await atlas.page.route('**/geo/counties.json', (route) => route.fulfill({ status: 404 }));
    await atlas.open('?map=102.55,32.79,6&f.gi-projects.category=tea');
    const before = await atlas.map.picture();
    await atlas.page.unroute('**/geo/counties.json');
    await atlas.page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(atlas.layer('GI projects').card.getByText(/Not drawn/)).toHaveCount(0);
    await atlas.map.looksOtherThan(before);
  });

  for (const file of ['geo/world.json', 'geo/places.json']) {
    test(`without ${file} the map is drawn, and the page says so`, async ({ atlas }) => {
      await atlas.page.route(`**/${file}`, (route) => route.fulfill({ status: 404 }));
      await atlas.open('?select=designated-counties/sangzhi');
      await expect(atlas.notice(`The file ${file} cannot be used.`)).toBeVisible();
      await expect(atlas.detail('Sangzhi County')).toBeVisible();
    });
  }

  test('without WebGL the page says that the map cannot be drawn', async ({ atlas }) => {
    await switchOffWebGl(atlas.page);
    await atlas.openPanels();
    await expect(atlas.page.locator('html')).toHaveAttribute('data-map', 'failed');
    await expect(atlas.notice('The map cannot be drawn here')).toBeVisible();
  });

  test('without WebGL filters, search and details still work', async ({ atlas }) => {
    await switchOffWebGl(atlas.page);
    await atlas.openPanels('?panel=layer.gi-projects');
    await atlas.layer('GI projects').tick('Product', 'Tea');
    await expect(atlas.chip('GI projects · Product: Tea')).toBeVisible();
    const found = await atlas.search('hongyuan yak');
    await found.first().click();
    await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
  });

  test('a graphics card that stops and comes back draws the same map again', async ({ atlas }) => {
    await atlas.open('?map=102.55,32.79,6&f.gi-projects.category=tea');
    const before = await atlas.map.picture();
    const card = await atlas.map.canvas.evaluateHandle((canvas) =>
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context'),
    );
    await card.evaluate((extension) => extension?.loseContext());
    await expect(atlas.page.locator('html')).toHaveAttribute('data-map', 'loading');
    await card.evaluate((extension) => extension?.restoreContext());
    await atlas.map.isReady();
    await atlas.map.looksLikeOnAnotherCard(before);
  });
});
