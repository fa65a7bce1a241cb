import { deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { allWords } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { pdfFile } from '../../../../src/share/pages/pdf.ts';
import { sheets, sheetsOf } from '../../../../src/share/picture/formats.ts';
import { laidOut } from '../../../../src/share/picture/laid-out.ts';
import { setting } from '../pages/setting.ts';
import { said } from './picture-fixture.ts';

const raster = { width: 1, height: 1, packed: new Uint8Array(deflateSync(new Uint8Array(3))) };
const document = { tag: 'en', title: said.title, summary: said.alt, atlas: said.atlas };
const source = {
  language: 'en' as const,
  bounds: [97, 21, 106, 29] as [number, number, number, number],
  wordsOf: () => said,
  mapOf: () => Promise.reject(new Error('No map is drawn in this test.')),
};

test.each(sheetsOf.pdf)('the one page of a PDF has the size of its paper (%s)', async (id) => {
  const { page } = laidOut(source, sheets[id], { words: allWords.en, format: formats.en }, setting);
  const file = await pdfFile(document, [{ page, raster, map: null }], setting.measure);
  const read = await getDocument({ data: new Uint8Array(await file.arrayBuffer()) }).promise;
  expect(read.numPages).toBe(1);
  const [, , width = 0, height = 0] = (await read.getPage(1)).view;
  const inMillimetres = (points: number): number => Math.round((points * 25.4) / 72);
  const paper = {
    'a4-landscape': [297, 210],
    'a4-portrait': [210, 297],
    'a3-landscape': [420, 297],
    'a3-portrait': [297, 420],
  };
  expect([inMillimetres(width), inMillimetres(height)]).toEqual(paper[id as keyof typeof paper]);
});
