/** An official filters a layer and takes its data along in every format; each file is read back. */
import { getIssues } from '@placemarkio/check-geojson';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from './atlas-test.ts';
import { DownloadDriver, readCsv } from './download-driver.ts';
import { atlasFacts, layerFacts } from './facts.ts';
import { SearchDriver } from './search-driver.ts';
import { TableDriver } from './table-driver.ts';

test.use({ mapIs: 'withheld' });

const gi = layerFacts('gi-projects').records;
const tea = gi.filter(({ values }) => [values.category].flat().includes('tea')).map(({ id }) => id);
const filtered = 'f.gi-projects.category=tea';

test('what the filters leave is saved in each format, from the table', async ({ atlas, page }) => {
  await atlas.openPanels(`?lang=en&data=table.gi-projects&${filtered}`);
  await new TableDriver(page, 'GI projects').has(tea.length);
  const download = new DownloadDriver(page);
  await page
    .getByRole('region', { name: /^Table/ })
    .getByRole('button', { name: 'Download data' })
    .click();
  await expect(
    download.choice(`What the filters leave: ${tea.length} of ${gi.length} GI projects`),
  ).toBeChecked();

  const workbook = await download.save('Excel workbook (XLSX)');
  expect(workbook.name).toBe(`GI projects (part) ${atlasFacts.dataDate}.xlsx`);
  const [records] = await readWorkbook(workbook.bytes);
  expect(records?.data.slice(1).map(([id]) => id)).toEqual(tea);

  const csv = await download.save('CSV tables');
  expect(
    readCsv(csv.files['gi-projects-records.csv'])
      .slice(1)
      .map(([id]) => id),
  ).toEqual(tea);
  expect(csv.files['README.txt']).toContain('- Product: Tea');

  const geojson = await download.save('GeoJSON');
  const shapes = geojson.files['gi-projects.geojson'] ?? '';
  expect(getIssues(shapes)).toEqual([]);
  expect(JSON.parse(shapes).features.map((feature: { id: string }) => feature.id)).toEqual(tea);

  const layer = await download.save('Layer file (JSON)');
  const file = JSON.parse(layer.files['gi-projects.json'] ?? '');
  expect(file.records.map((record: { id: string }) => record.id)).toEqual(tea);
});

test('an official saves a Chinese workbook from the card of a layer', async ({ atlas, page }) => {
  await atlas.openPanels(`?lang=zh&panel=layer.gi-projects&${filtered}`);
  await page.getByRole('button', { name: '下载“地理标志项目”的数据' }).click();
  const { name, bytes } = await new DownloadDriver(page).save('Excel工作簿（XLSX）');
  expect(name).toBe(`地理标志项目（部分） ${atlasFacts.dataDate}.xlsx`);
  const sheets = await readWorkbook(bytes);
  expect(sheets[0]?.sheet).toBe('记录');
  expect(sheets[0]?.data[0]?.slice(0, 3)).toEqual(['标识符', '名称', '英文名称']);
  expect(sheets[0]?.data.slice(1).map(([id]) => id)).toEqual(tea);
  expect(sheets.at(-1)?.data.flat().join('\n')).toContain('- 产品类别：茶叶');
});

test('all records of another layer can be chosen, and words in the other language', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels(`?lang=en&data=table.gi-projects&${filtered}`);
  const download = new DownloadDriver(page);
  await page
    .getByRole('region', { name: /^Table/ })
    .getByRole('button', { name: 'Download data' })
    .click();
  await download.choice(`All ${gi.length} GI projects`).check();
  await download.dialog.getByRole('radio', { name: '中文' }).check();
  const whole = await download.save('CSV tables');
  expect(readCsv(whole.files['gi-projects-records.csv'])).toHaveLength(gi.length + 1);
  await download.layer.selectOption('TISC hosts');
  const hosts = await download.save('CSV tables');
  const rows = readCsv(hosts.files['tisc-hosts-records.csv']);
  expect(rows[0]?.[0]).toBe('标识符');
  expect(rows).toHaveLength(layerFacts('tisc-hosts').records.length + 1);
});

test('by keyboard: from the search box to the file, and back', async ({ atlas, page }) => {
  await atlas.openPanels('?lang=en');
  const search = new SearchDriver(page);
  await search.command('download tisc', 'Download the data of TISC hosts');
  const download = new DownloadDriver(page);
  await expect(download.layer).toBeFocused();
  const file = page.waitForEvent('download');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await file).suggestedFilename()).toBe(`TISC hosts ${atlasFacts.dataDate}.xlsx`);
  await page.keyboard.press('Escape');
  await expect(download.dialog).toHaveCount(0);
  await expect(search.box).toBeFocused();
});

test.describe('where the boundaries did not come', () => {
  test.use({ errorsExpected: true });

  test('shapes are not saved, and it is said what helps; other formats are', async ({ atlas, page }) => {
    await page.route('**/geo/counties.json', (route) => route.abort());
    await atlas.openPanels('?lang=en&data=table.gi-projects');
    const download = new DownloadDriver(page);
    await page
      .getByRole('region', { name: /^Table/ })
      .getByRole('button', { name: 'Download data' })
      .click();
    await download.choice('GeoJSON').check();
    await download.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(download.dialog.getByRole('alert')).toContainText('the records have no shapes');
    expect((await download.save('CSV tables')).files['gi-projects-records.csv']).toContain(tea[0]);
  });
});

test('of a layer too large for the page, what it is read from is offered instead', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels('?lang=en&panel=layer.made-up', '/large/');
  await page.getByRole('button', { name: 'Download the data of Made-up places' }).click();
  const { dialog } = new DownloadDriver(page);
  await expect(dialog).toContainText('cannot make a complete table');
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'All records, as map tiles (PMTiles)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pmtiles$/);
});

test('from a layer too large for the page to another, which is there to be saved at once', async ({
  atlas,
  page,
}) => {
  await atlas.openPanels('?lang=en&panel=layer.made-up', '/large/');
  await page.getByRole('button', { name: 'Download the data of Made-up places' }).click();
  const { dialog, layer } = new DownloadDriver(page);
  await layer.selectOption('GI projects');
  await expect(dialog.getByRole('radio', { name: 'Excel workbook (XLSX)' })).toBeChecked();
  await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
});
