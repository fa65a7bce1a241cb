import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allWords } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { rasterIn } from '../../../../src/map/raster.ts';
import { sheets } from '../../../../src/share/picture/formats.ts';
import type { PictureSource } from '../../../../src/share/picture/laid-out.ts';
import { type PictureChoice, pictureFile } from '../../../../src/share/picture/make.ts';
import { said } from './picture-fixture.ts';

// There is no canvas here: the document stands for its pixels.
vi.mock('../../../../src/map/raster.ts', () => ({ rasterIn: vi.fn() }));
const raster = vi.mocked(rasterIn);

const wording = { words: allWords.en, format: formats.en };
const source: PictureSource = {
  language: 'en',
  bounds: [73, 18, 135, 54],
  wordsOf: () => said,
  mapOf: async () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

beforeEach(() => {
  raster.mockReset();
  raster.mockImplementation(async (svg) => new Blob([svg]));
  const context = { measureText: (text: string) => ({ width: 6 * text.length }) };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
});
afterEach(() => vi.unstubAllGlobals());

function made(choice: Partial<PictureChoice>, signal = new AbortController().signal) {
  const order = { signal, onProgress: () => undefined };
  return pictureFile(source, { type: 'png', sheet: sheets.slide, scale: 1, ...choice }, wording, order);
}

test('a picture is called after what it shows, and has as many pixels as were asked for', async () => {
  const { file, fileName } = await made({ scale: 2 });
  expect(fileName).toBe('IP for Development Atlas.png');
  expect(await file.text()).toContain('Products and Partners');
  expect(raster.mock.calls[0]?.[2]).toEqual({ width: 3840, height: 2160 });
});

test('a picture has its ground where the rounded pixels leave an edge', async () => {
  await made({ sheet: sheets['a4-landscape'], scale: 4 });
  expect(raster.mock.calls[0]?.[4]).toBe(sheets['a4-landscape'].ground);
});

test('an SVG is the document itself', async () => {
  const { file, fileName } = await made({ type: 'svg' });
  expect(fileName).toBe('IP for Development Atlas.svg');
  expect(await file.text()).toMatch(/^<\?xml .*\n<svg /);
});

test('a picture that is given up while its pixels are made does not come', async () => {
  const giving = new AbortController();
  raster.mockImplementation(async (svg) => {
    giving.abort();
    return new Blob([svg]);
  });
  await expect(made({}, giving.signal)).rejects.toThrow('aborted');
});
