/** The official draws an area on the map, and sees what is near. */
import { AreaDriver } from './area-driver.ts';
import { AreaMapDriver, degrees } from './area-map-driver.ts';
import { test as base, expect } from './atlas-test.ts';

const test = base.extend<{ area: AreaDriver; hand: AreaMapDriver }>({
  area: async ({ page }, use) => use(new AreaDriver(page)),
  hand: async ({ page, atlas }, use) => use(new AreaMapDriver(page, atlas.map)),
});
const start = '?lang=en&map=104,30,5';

test.use({ pageIs: 'kept' });

test('a polygon is clicked corner by corner, selects nothing, and a step back takes it away', async ({
  atlas,
  area,
  hand,
}) => {
  await atlas.open(`${start}&panel=area`);
  await area.draw('Polygon');
  await atlas.map.click([100, 26]);
  await atlas.map.click([106, 26]);
  await hand.doubleClick([104, 32]);
  await expect.poll(() => degrees(atlas.parameter('area'))).toEqual([100, 26, 106, 26, 104, 32]);
  await atlas.addressSays('select', null);
  await atlas.addressSays('map', '104,30,5');
  await atlas.back();
  await atlas.addressSays('area', null);
});

test('a box is dragged, and the map stays where it is', async ({ atlas, area, hand }) => {
  await atlas.open(`${start}&panel=area`);
  await area.draw('Box');
  await hand.drag([106, 27], [101, 32]);
  await expect.poll(() => degrees(atlas.parameter('area'))).toEqual([101, 27, 106, 32]);
  await atlas.addressSays('map', '104,30,5');
});

test('a box is drawn with keys alone, and Escape gives a drawing up', async ({ atlas, area, hand }) => {
  await atlas.open(`${start}&panel=area`);
  await area.draw('Circle');
  await hand.keysGoToTheMap();
  await hand.press('Enter', 'Escape');
  await area.draw('Box');
  await hand.press('Enter', 'ArrowRight', 'ArrowDown', 'Enter');
  await expect.poll(() => degrees(atlas.parameter('area')).length).toBe(4);
  const [west, south, east, north] = degrees(atlas.parameter('area'));
  expect([west, north]).toEqual([104, 30]);
  expect(south).toBeLessThan(30);
  expect(east).toBeGreaterThan(104);
});

test.describe('on a map that nobody has touched', () => {
  test.use({ pageIs: 'new' });

  test('lines on the map join a host to the counties it could serve, for as long as the list is open', async ({
    atlas,
    area,
  }) => {
    await atlas.open('?lang=en&map=112,27,4.4&select=tisc-hosts/xiamen-university');
    await atlas.map.leave();
    const before = await atlas.map.picture();
    await area.nearest('GI counties it could serve');
    await atlas.map.looksOtherThan(before);
    await atlas.addressSays('nearest', 'gi-projects');
    // The same button closes the list.
    await area.nearest('GI counties it could serve');
    await atlas.map.leave();
    await atlas.map.looksLike(before);
  });
});
