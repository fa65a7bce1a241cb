/** A whole picture in Chinese beside a stored one: what stands where. What is said, the other tests of pictures look at. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pictureSource } from '../../../../src/app/picture-source.ts';
import { decodeCounties, decodeWorld } from '../../../../src/geo/boundaries.ts';
import { allWords } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { palettes } from '../../../../src/map/palette.ts';
import { settingOf } from '../../../../src/share/pages/look.ts';
import type { Box } from '../../../../src/share/pages/page.ts';
import { sheets } from '../../../../src/share/picture/formats.ts';
import { drawPicture, type Picture } from '../../../../src/share/picture/make.ts';
import { pictureSvg } from '../../../../src/share/picture/picture-svg.ts';
import { createAtlasStore } from '../../../../src/state/store.ts';
import { atlasData, atlasState, countyLayer, pointLayer, words } from '../../fixtures.ts';

/** To store it anew, delete it and run the test twice. */
const stored = 'tests/unit/share/picture/picture-zh.png';

// Decoding shapes and drawing are slow on a busy computer.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const sheet = sheets['a4-landscape'];
let picture: Picture;
/** The light of each cell of the stored picture. */
let then: Buffer;

/** Without a canvas: Chinese characters fill their square, and others half of it, on every computer. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 100 : 50), 0);
}

function readGeo(name: string): unknown {
  return JSON.parse(readFileSync(`public/geo/${name}`, 'utf8'));
}

beforeAll(async () => {
  // Without an address: in another font it would be longer, as this reader does not know `textLength`.
  vi.stubGlobal('window', { location: new URL('file:///atlas.html') });
  const context = { measureText: (text: string) => ({ width: widthOf(text) }) };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
  const made = atlasData([
    countyLayer({ title: words('Products', '地理标志产品') }),
    pointLayer({ title: words('Hosts', '服务机构') }),
  ]);
  const { data, start } = atlasState(
    {},
    {
      ...made,
      atlas: {
        ...made.atlas,
        title: words('Atlas', '茶叶与水果地图集'),
        disclaimer: words('No opinion', '本图所示边界和名称不意味着任何官方认可或接受。'),
      },
      boundaries: {
        ...decodeWorld(readGeo('world-natural-earth.json')),
        ...decodeCounties(readGeo('counties.json')),
      },
    },
  );
  const filters = { products: { values: { kind: ['tea', 'fruit'] }, years: {}, text: '' } };
  const store = createAtlasStore(data, start, { ...start, language: 'zh', filters });
  const wording = { words: allWords.zh, format: formats.zh };
  picture = await drawPicture(pictureSource(store, [88, 18, 125, 44]), sheet, wording);
  if (!existsSync(stored)) {
    writeFileSync(stored, await pixelsOf(picture.svg));
    throw new Error(`There was no picture to compare with. Look at ${stored}, and run the test again.`);
  }
  then = await cellsOf(readFileSync(stored));
});
afterAll(() => void vi.unstubAllGlobals());

function pixelsOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .resize(800)
    .flatten({ background: sheet.ground })
    .png({ palette: true })
    .toBuffer();
}

/** Cells of the picture across. In so few a line of text is a shade of grey, whatever its font. */
const across = 60;

/** The light of each cell, 0 to 255. */
function cellsOf(image: Buffer): Promise<Buffer> {
  return sharp(image).resize(across, null, { kernel: 'linear' }).greyscale().raw().toBuffer();
}

/**
 * Where they differ by more than fonts make a difference, as "column, row". Half of the ink of a cell may be missing or too much:
 * strokes of a serif are as thin as that; of a line of text that is not there, all is missing.
 */
async function differences(image: Buffer): Promise<string[]> {
  const now = await cellsOf(image);
  expect(now).toHaveLength(then.length);
  return [...then].flatMap((light, index) =>
    Math.abs((now[index] ?? 0) - light) > 5 + (255 - light) / 2
      ? [`${index % across}, ${Math.floor(index / across)}`]
      : [],
  );
}

const ink = { width: 1000, height: 100 };
const tenCharacters = `<svg xmlns="http://www.w3.org/2000/svg" width="${ink.width}" height="${ink.height}"><rect width="100%" height="100%" fill="#fff"/><text y="80" font-size="100">${'国'.repeat(10)}</text></svg>`;

/** A character that no font has is drawn as a box that is narrower than its square. */
async function hasChineseFont(): Promise<boolean> {
  const drawn = await sharp(Buffer.from(tenCharacters)).trim().toBuffer({ resolveWithObject: true });
  return drawn.info.width > 0.95 * ink.width;
}

const canCompare = await hasChineseFont();
if (!canCompare) console.warn('This computer has no Chinese font, so whole pictures are not compared.');

test.skipIf(!canCompare)('it looks as it did', async () => {
  expect(await differences(await pixelsOf(picture.svg))).toEqual([]);
});

const says = (box: Box, text: string): boolean =>
  box.kind === 'text' && JSON.stringify(box.paragraphs).includes(text);

/** Each is a part that a picture must not lose, to see that its loss is seen. */
const parts: [string, (box: Box) => boolean][] = [
  ['the title of the atlas', (box) => says(box, '茶叶与水果地图集')],
  ['the title of the layers', (box) => box.kind === 'text' && box.role === 'title'],
  ['the filters', (box) => says(box, '类别：茶叶或水果')],
  ['the map', ({ kind }) => kind === 'map'],
  ['the marks of the legend', ({ kind }) => kind === 'mark'],
  ['a word of the legend', (box) => says(box, '同一区域有多种类型')],
  ['the scale bar', (box) => says(box, '公里（')],
  ['the sources', (box) => says(box, '资料来源')],
  ['the disclaimer', (box) => says(box, '本图所示边界和名称')],
  ['the date of the data', (box) => says(box, '数据截至')],
];

test.skipIf(!canCompare).each(parts)('without %s it would not', async (_, isPart) => {
  const { page, map } = picture;
  const boxes = page.boxes.filter((box) => !isPart(box));
  expect(boxes.length).toBeLessThan(page.boxes.length);
  const { millimetres } = sheet;
  const without = {
    page: { ...page, boxes },
    language: 'zh',
    map,
    palette: palettes.light,
    millimetres,
  } as const;
  expect(await differences(await pixelsOf(pictureSvg(without, settingOf('zh'))))).not.toEqual([]);
});
