/** Pictures of the view, read back by programs that are not ours. */
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './atlas-test.ts';
import { layerFacts } from './facts.ts';
import { PictureDriver, pageSize, readPixels, readSvg, reduced } from './picture-driver.ts';
import { publicName } from './share-driver.ts';
import { bytesOf, readPages, squeezed } from './take-along-driver.ts';

// Pictures need no map on the screen; they are of what it would show.
test.use({ pageIs: 'kept', mapIs: 'withheld' });
test.describe.configure({ timeout: 180_000 });

const filtered = 'layers=gi-projects,tisc-hosts&f.gi-projects.category=tea,fruit&time=2015-2022&map=104,32,4';

test('a picture for a slide shows the map, and says that it was saved', async ({ atlas }) => {
  await atlas.openPanels('?lang=en&layers=gi-projects&map=104,32,4');
  const picture = new PictureDriver(atlas.page);
  await picture.open();
  await expect(picture.dialog).toHaveAccessibleName('Save a picture');
  await expect(picture.dialog).toContainText('1,920 × 1,080 pixels');
  const download = await picture.download();
  expect(download.suggestedFilename()).toBe('GI projects.png');
  await expect(picture.dialog).toContainText('Saved as GI projects.png');
  const pixels = await readPixels(await bytesOf(download));
  expect(pixels).toMatchObject({ width: 1920, height: 1080, isOpaque: true });
  // Paper, land, sea, borders, and the colours of the layer between them.
  expect(pixels.colours).toBeGreaterThan(40);
});

test('A4 at the highest resolution is what the dialog says of it', async ({ atlas }) => {
  await atlas.openPanels('?lang=en&layers=gi-projects');
  const picture = new PictureDriver(atlas.page);
  await picture.open();
  await picture.choose('A4 landscape', '4×');
  await expect(picture.dialog).toContainText('7,016 × 4,960 pixels, 600 dots per inch');
  const pixels = await readPixels(await bytesOf(await picture.download()));
  expect(pixels).toMatchObject({ width: 7016, height: 4960, isOpaque: true });
});

test('SVG is one sound document with its texts as text, in Chinese as well', async ({ atlas }) => {
  await atlas.openPanels(`?lang=zh&${filtered}`);
  const picture = new PictureDriver(atlas.page, 'zh');
  await picture.open();
  await picture.choose('SVG', 'A4横向');
  const download = await picture.download();
  expect(download.suggestedFilename()).toBe('知识产权促进发展地图集.svg');
  const { fault, size, texts, paths, foreign } = await readSvg(atlas.page, await bytesOf(download));
  expect(fault).toBeNull();
  expect(size).toEqual(['297mm', '210mm']);
  expect(foreign).toEqual([]);
  expect(paths).toBeGreaterThan(50);
  const all = squeezed(texts.join(''));
  for (const said of [
    '知识产权促进发展地图集',
    `${layerFacts('gi-projects').title.zh}、${layerFacts('tisc-hosts').title.zh}`,
    '产品类别：茶叶或水果',
    '年份：2015—2022年',
    '茶叶',
    '公里（北纬32°处）',
    '资料来源',
    '本图所示边界和名称不意味着任何官方认可',
    '数据截至2026年1月8日',
    '蒙古',
  ])
    expect(all).toContain(said);
});

test('PDF on A3 has all its words, in Chinese as well', async ({ atlas }) => {
  await atlas.openPanels(`?lang=zh&${filtered}`);
  const picture = new PictureDriver(atlas.page, 'zh');
  await picture.open();
  await picture.choose('PDF', 'A3横向');
  const file = await bytesOf(await picture.download());
  expect(await pageSize(file)).toEqual([420, 297]);
  const [words = ''] = await readPages(file);
  for (const said of [
    '知识产权促进发展地图集',
    '产品类别：茶叶或水果',
    '年份：2015—2022年',
    '公里（北纬32°处）',
    '本图所示边界和名称不意味着任何官方认可',
    '边界数据：NaturalEarth、天地图',
    '数据截至2026年1月8日',
  ])
    expect(words).toContain(said);
});

test('the preview follows the choice', async ({ atlas }) => {
  await atlas.openPanels('?lang=en&layers=gi-projects&map=104,32,4');
  const picture = new PictureDriver(atlas.page);
  const ratio = async (): Promise<number> => {
    const { width = 0, height = 1 } = (await picture.preview.boundingBox()) ?? {};
    return width / height;
  };
  await picture.open();
  await expect(picture.preview).toHaveAccessibleName('Preview. Map showing GI projects');
  await expect.poll(ratio).toBeCloseTo(16 / 9, 1);
  await picture.choose('A4 portrait');
  await expect.poll(ratio).toBeCloseTo(210 / 297, 1);
});

test.describe('loaded anew', () => {
  test.use({ pageIs: 'new' });

  test('the map of a picture looks as it did', async ({ page, baseURL }) => {
    // How wide letters are decides how much room the map has: here as wide as on no computer, and on all the same.
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.measureText = (text) =>
        ({ width: [...text].length * 50 }) as TextMetrics;
    });
    const query = 'lang=en&layers=tisc-hosts,gi-projects,partner-countries&map=104,34,3.6';
    // The address has a line of its own, which takes room from the map.
    await page.goto(`${publicName(baseURL)}/?${query}`);
    const picture = new PictureDriver(page);
    await picture.open();
    await picture.choose('Square');
    const file = await bytesOf(await picture.download());
    // The map alone, and small: what the fonts of a computer change in the names on it is less than the tolerance, and a
    // layer that is missing, or drawn in another way, is more.
    const map = await reduced(page, file, { x: 0.05, y: 0.16, width: 0.9, height: 0.4 }, 640);
    expect(map).toMatchSnapshot('map.png', { threshold: 0.15, maxDiffPixelRatio: 0.04 });
  });

  test('the making is told, and may be given up', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&layers=gi-projects');
    const picture = new PictureDriver(atlas.page);
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await atlas.page.route(/\/assets\/draw-view-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await picture.open();
    await picture.save.click();
    await expect(picture.dialog.getByRole('progressbar')).toHaveAccessibleName('Drawing the map');
    await picture.dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(picture.dialog).toContainText('Cancelled; nothing was saved');
    letThrough();
    const downloads: string[] = [];
    atlas.page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await picture.choose('SVG');
    await picture.download();
    expect(downloads).toEqual(['GI projects.svg']);
  });
});

test.describe('on the clipboard', () => {
  test.use({ pageIs: 'new', permissions: ['clipboard-read', 'clipboard-write'] });

  test('a picture is copied as PNG', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&layers=gi-projects&map=104,32,4');
    const picture = new PictureDriver(atlas.page);
    await picture.open();
    await picture.copy.click();
    await expect(picture.dialog).toContainText('The picture is on the clipboard');
    const copied = await atlas.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const { width, height } = await createImageBitmap((await item?.getType('image/png')) as Blob);
      return { width, height };
    });
    expect(copied).toEqual({ width: 1920, height: 1080 });
  });
});

test('the dialog has no accessibility problem that axe can find', async ({ atlas }) => {
  await atlas.openPanels('?lang=en&layers=gi-projects');
  const picture = new PictureDriver(atlas.page);
  await picture.open();
  await expect(picture.preview).toBeVisible();
  expect(await accessibilityFaults(atlas.page)).toEqual([]);
});

test.describe('before what draws the map has come', () => {
  test.use({ pageIs: 'new', picturesAre: 'withheld' });

  test('a browser that cannot copy pictures says so', async ({ atlas }) => {
    await atlas.page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await atlas.openAnew('?lang=en');
    const picture = new PictureDriver(atlas.page);
    await picture.open();
    await expect(picture.dialog).toContainText('does not let pages copy pictures');
    await expect(picture.copy).toHaveCount(0);
  });
});

test.describe('when what draws the map does not come', () => {
  test.use({ pageIs: 'new', errorsExpected: true });

  test('the picture is not blank: there is none, and it is said', async ({ atlas }) => {
    await atlas.page.route(/\/assets\/draw-view-[^/]*\.js$/, (route) => route.abort());
    await atlas.openPanels('?lang=en');
    const picture = new PictureDriver(atlas.page);
    await picture.open();
    await expect(picture.dialog).toContainText('The preview could not be drawn');
    await picture.save.click();
    await expect(picture.dialog.getByRole('alert')).toContainText('nothing was saved');
  });
});

test.describe('with a map on the screen', () => {
  test.use({ mapIs: 'drawn' });

  test('a globe is pictured flat, and it is said', async ({ atlas }) => {
    await atlas.open('?lang=en&projection=globe&layers=partner-countries');
    const picture = new PictureDriver(atlas.page);
    await picture.open();
    await expect(picture.dialog).toContainText('shows the flat map, with north at the top');
    await expect(picture.preview).toBeVisible();
  });
});
