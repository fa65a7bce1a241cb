/** The official asks what lies in a part of the country, and what is near. */
import { AreaDriver, kilometres, pointsOf } from './area-driver.ts';
import { test as base, expect } from './atlas-test.ts';
import { DownloadDriver, readCsv } from './download-driver.ts';
import { countRecords, isInProvince, layerFacts, type RecordFacts } from './facts.ts';

const test = base.extend<{ area: AreaDriver }>({
  area: async ({ page }, use) => use(new AreaDriver(page)),
});

const [west, south, east, north] = [100, 26, 106, 32];
const box = `&area=box:${west},${south},${east},${north}`;
const isInBox = (record: RecordFacts): boolean =>
  pointsOf(record).some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);

const hosts = `${countRecords('tisc-hosts', isInBox)} of ${countRecords('tisc-hosts')} TISC hosts`;
const projectsBy = (test: (record: RecordFacts) => boolean): string =>
  `${countRecords('gi-projects', test)} of ${countRecords('gi-projects')} GI projects`;

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('a box given by numbers alone is answered, and a wrong number is told at its field', async ({
  atlas,
  area,
}) => {
  await atlas.openPanels();
  await area.open();
  await area.draw('Box');
  await area.typeBox({ West: `${west}`, South: `${south}`, East: 'far', North: `${north}` });
  await expect(area.edge('East')).toHaveAccessibleDescription('Give a number from -180 to 180');
  await expect(area.edge('East')).toBeFocused();
  await area.edge('East').fill(`${east}`);
  await area.edge('East').press('Enter');
  await area.says(hosts);
  await atlas.addressSays('area', 'box:100,26,106,32');
});

test('what lies in a province is counted by the codes of the records', async ({ atlas, area }) => {
  await atlas.openPanels('?lang=en&panel=area');
  await area.choosePlace('sichuan');
  await area.says(projectsBy((record) => isInProvince(record, '51')));
  await atlas.addressSays('area', 'place:510000');
});

test('showing only the area changes the counts of the layers, and a step back undoes it', async ({
  atlas,
  area,
}) => {
  await atlas.openPanels('?lang=en&panel=area&area=place:510000');
  await area.onlyInArea.check();
  await atlas.layer('GI projects').says(projectsBy((record) => isInProvince(record, '51')));
  await expect(atlas.chip('Only in the area: Sichuan')).toBeVisible();
  await atlas.back();
  await atlas.layer('GI projects').says(`${countRecords('gi-projects')} GI projects`);
  await expect(area.onlyInArea).not.toBeChecked();
});

test('by their inner points fewer counties lie in an area than by any overlap', async ({ atlas, area }) => {
  await atlas.openPanels(`?lang=en&panel=area${box}`);
  const byInnerPoint = projectsBy(isInBox);
  await area.says(/ of 58 GI projects/);
  await expect(area.panel.getByText(byInnerPoint)).toHaveCount(0);
  await area.countBy('By its inner point');
  await area.says(byInnerPoint);
});

test('an outline that crosses itself is told, and nothing is counted', async ({ atlas, area }) => {
  await atlas.openPanels('?lang=en&panel=area&area=polygon:100,26,106,32,100,32,106,26');
  await area.tells(/The outline crosses itself/);
  await expect(area.panel.getByText(/GI projects/)).toHaveCount(0);
});

test('from a project the nearest hosts are listed, and from a host the counties it could serve', async ({
  atlas,
  area,
}) => {
  const project = layerFacts('gi-projects').records.find(({ id }) => id === 'hongyuan-yak-milk');
  const nearest = layerFacts('tisc-hosts')
    .records.map((host) => {
      const distances = pointsOf(host).flatMap((to) =>
        pointsOf(project as RecordFacts).map((from) => kilometres(from, to)),
      );
      return { name: host.name.en, distance: Math.round(Math.min(...distances)) };
    })
    .sort((a, b) => a.distance - b.distance)[0];
  await atlas.openPanels('?lang=en&select=gi-projects/hongyuan-yak-milk');
  const found = await area.nearest('Nearest TISC hosts');
  await expect(found).toHaveCount(5);
  await expect(found.first()).toContainText(`${nearest?.name} ${nearest?.distance} km`);
  await found.first().getByRole('button').click();
  const served = await area.nearest('GI counties it could serve');
  await expect(served).toHaveCount(10);
  await expect(served.first()).toContainText(/\d km.*Its nearest TISC host in this atlas/);
});

test('the download holds the records of the list', async ({ atlas, area, page }) => {
  await atlas.openPanels('?lang=en&panel=area&area=place:510000');
  await area.download('GI projects');
  const { files } = await new DownloadDriver(page).save('CSV tables');
  const [, ...rows] = readCsv(files['gi-projects-records.csv']);
  const inSichuan = layerFacts('gi-projects').records.filter((record) => isInProvince(record, '51'));
  expect(rows.map(([id]) => id)).toEqual(inSichuan.map(({ id }) => id));
  expect(files['README.txt']).toContain('Only in the area: Sichuan');
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('a box drawn on the map with the mouse is answered', async ({ atlas, area }) => {
    await atlas.open('?lang=en&map=104,30,5&panel=area');
    await area.draw('Box');
    await atlas.map.click([west, south]);
    await area.tells('Now the opposite corner.');
    await atlas.map.click([east, north]);
    await area.says(hosts);
    await expect
      .poll(() => atlas.parameter('area')?.split(',').map(parseFloat).slice(1).map(Math.round))
      .toEqual([south, east, north]);
  });
});
