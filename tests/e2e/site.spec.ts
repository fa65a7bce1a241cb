/** The built site as a whole: at any address of any host, with nothing but its own files. */
import { expect, test } from './atlas-test.ts';

// At the root of a host all other tests open it.
const mounts = {
  'under a sub-path': '/atlas/',
  'with the boundaries natural-earth': '/natural-earth/',
  'with the boundaries cn': '/cn/',
};

const finer = (path: string): boolean => /\/geo\/counties\/\d+\.json$/.test(path);

for (const [name, mount] of Object.entries(mounts)) {
  test(`the site opens ${name}, and finds all its files, with the finer counties of the provinces in view`, async ({
    atlas,
  }) => {
    await atlas.open('?map=102.55,32.79,7', mount);
    await expect.poll(() => atlas.requests.filter(finer)).toContain(`${mount}geo/counties/510000.json`);
    expect(atlas.requests.filter(finer)).not.toContain(`${mount}geo/counties/430000.json`);
    await atlas.map.click([102.55, 32.79]);
    await expect(atlas.closeDetail).toBeVisible();
    expect(atlas.requests.filter((path) => !path.startsWith(mount))).toEqual([]);
  });
}

test('a build carries one depiction of the boundaries only', async ({ request }) => {
  expect((await request.get('/geo/world.json')).status()).toBe(200);
  expect((await request.get('/geo/world-cn.json')).status()).toBe(404);
  expect((await request.get('/geo/world-natural-earth.json')).status()).toBe(404);
});

test('a session through places, both languages and the globe asks nobody else and makes no error', async ({
  atlas,
}) => {
  await atlas.open();
  for (const place of ['Sangzhi', 'Back to start']) await atlas.chooseView(place);
  await atlas.toggleGlobe();
  await atlas.speak('中文');
  await expect(atlas.heading).toHaveText('知识产权促进发展地图集');
  await atlas.page.getByRole('combobox', { name: '主题' }).selectOption('深色主题');
  await atlas.page.getByRole('button', { name: '关于', exact: true }).click();
  await expect(atlas.page.getByRole('region', { name: '关于本图集' })).toBeVisible();
  await atlas.page.getByRole('combobox', { name: '搜索本图集' }).fill('桑植');
  await atlas.page.getByRole('combobox', { name: '搜索本图集' }).press('Enter');
  await expect(atlas.page.getByRole('button', { name: '关闭详情' })).toBeVisible();
  await atlas.map.isReady();
  expect(atlas.requests.length).toBeGreaterThan(10);
  // What the fixture checks after every test is what this one is about.
  expect(atlas.foreignRequests).toEqual([]);
  expect(atlas.errors).toEqual([]);
});

test.describe('pictures that must be the same to the pixel', () => {
  test('“Back to start” returns to the first picture', async ({ atlas }) => {
    await atlas.open();
    const start = await atlas.map.picture();
    await atlas.chooseView('Chongli');
    await atlas.map.looksOtherThan(start);
    await atlas.chooseView('Back to start');
    await atlas.map.leave();
    await atlas.map.looksLike(start);
  });

  test('the globe is another picture than the flat map, and goes back to it', async ({ atlas }) => {
    await atlas.open('?map=100,30,1.5');
    const flat = await atlas.map.picture();
    await atlas.toggleGlobe();
    await atlas.addressSays('projection', 'globe');
    await atlas.map.looksOtherThan(flat);
    await atlas.toggleGlobe();
    await atlas.addressSays('projection', null);
    await atlas.map.looksLike(flat);
  });
});

test.describe('the map', () => {
  test.use({ pageIs: 'kept' });

  for (const [view, centre, zoom] of [
    ['World', [5, 35], 1],
    ['China', [100, 35], 3],
    ['Qinghai', [96, 35.5], 4.5],
    ['Sichuan', [103, 30.5], 4.5],
    ['Yunnan', [101.5, 25], 4.5],
    ['Gansu', [101, 37.5], 4.5],
    ['Sangzhi', [110, 29.5], 7],
    ['Chongli', [115.3, 41], 8],
  ] as const) {
    test(`the view ${view} goes there`, async ({ atlas }) => {
      await atlas.open('?map=20,-20,5');
      await atlas.chooseView(view);
      const camera = atlas.map.camera();
      const [longitude, latitude] = camera?.centre ?? [0, 0];
      const tolerance = 400 / 2 ** (camera?.zoom ?? 0);
      expect(Math.abs(longitude - centre[0])).toBeLessThan(tolerance);
      expect(Math.abs(latitude - centre[1])).toBeLessThan(tolerance);
      expect(camera?.zoom).toBeGreaterThan(zoom);
    });
  }

  test('a county on the globe is selected by a click', async ({ atlas }) => {
    await atlas.open('?projection=globe&map=102.55,32.79,5');
    await atlas.map.click([102.55, 32.79]);
    await expect(atlas.detail('Hongyuan yak milk; Hongyuan yak milk powder')).toBeVisible();
  });

  test('the zoom buttons zoom by one step', async ({ atlas }) => {
    await atlas.open('?map=102,33,5');
    await atlas.map.control('Zoom in');
    await atlas.addressSays('map', '102,33,6');
    await atlas.map.control('Zoom out');
    await atlas.addressSays('map', '102,33,5');
  });

  test('“Face north” turns a turned map back', async ({ atlas }) => {
    await atlas.open('?map=102,33,5,40,30');
    await atlas.map.control('Face north');
    await atlas.addressSays('map', '102,33,5');
    await expect(atlas.page.getByRole('button', { name: 'Face north' })).toBeDisabled();
  });

  test('the map fills the screen, and leaves it again', async ({ atlas }) => {
    await atlas.open();
    await atlas.map.control('Full screen');
    await expect.poll(() => atlas.page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await atlas.map.control('Leave full screen');
    await expect.poll(() => atlas.page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  });

  test('the scale bar follows the zoom', async ({ atlas }) => {
    await atlas.open('?map=102,33,5');
    const scale = atlas.page.getByRole('main').getByText(/^\d+\s?k?m$/);
    const before = await scale.innerText();
    await atlas.map.control('Zoom in');
    await expect(scale).not.toHaveText(before);
  });
});

test('the first view asks for every file once and for no finer counties; going close asks for them at once, and only once', async ({
  atlas,
}) => {
  await atlas.open();
  const files = atlas.requests.filter((path) => /\/(data|geo)\//.test(path));
  expect(files).toContain('/geo/world.json');
  expect(new Set(files).size).toBe(files.length);
  expect(atlas.requests.filter(finer)).toEqual([]);
  await atlas.chooseView('Sangzhi');
  const ofHunan = (): string[] => atlas.requests.filter((path) => path === '/geo/counties/430000.json');
  await expect.poll(ofHunan).toHaveLength(1);
  await atlas.chooseView('World');
  await atlas.chooseView('Sangzhi');
  expect(ofHunan()).toHaveLength(1);
});

test.describe('what the site says of itself', () => {
  test.use({ pageIs: 'kept', mapIs: 'withheld' });

  test('the footer shows the disclaimer and the origin of the boundaries', async ({ atlas }) => {
    await atlas.openPanels();
    const footer = atlas.page.getByRole('contentinfo');
    await expect(footer.getByText(/do not imply official endorsement/)).toBeVisible();
    await expect(footer.getByText('Boundaries: Natural Earth, Tianditu')).toBeVisible();
  });

  test('no review number is shown while there is none', async ({ atlas }) => {
    await atlas.openPanels();
    await expect(atlas.page.getByText(/review number/i)).toHaveCount(0);
  });

  test('the page about the atlas tells the origin of the boundaries and links to their terms', async ({
    atlas,
    request,
  }) => {
    await atlas.openPanels('?panel=about');
    const about = atlas.page.getByRole('region', { name: 'About this atlas' });
    await expect(about.getByText(/Country borders come from Natural Earth/)).toBeVisible();
    const link = about.getByRole('link', { name: /Origin and terms of the boundary files/ });
    const address = await link.getAttribute('href');
    expect((await request.get(`/${address}`)).status()).toBe(200);
  });
});
