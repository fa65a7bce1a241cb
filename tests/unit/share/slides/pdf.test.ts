import { deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { pdfFile } from '../../../../src/share/pages/pdf.ts';
import { handoutPages } from '../../../../src/share/slides/handout-pages.ts';
import { slidePages } from '../../../../src/share/slides/slide-pages.ts';
import { setting } from '../pages/setting.ts';
import { deckIn } from './deck-fixture.ts';

/** Pages without a drawing: what is read is the letters that nobody sees. */
const raster = { width: 1, height: 1, packed: new Uint8Array(deflateSync(new Uint8Array(3))) };

const map = { bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), width: 1, height: 1 };

async function read(language: 'en' | 'zh', pagesOf: typeof slidePages) {
  const deck = deckIn(language);
  const painted = pagesOf(deck, setting).map((page) => ({ page, raster, map }));
  const file = await pdfFile(deck, painted, setting.measure);
  return getDocument({ data: new Uint8Array(await file.arrayBuffer()) }).promise;
}

type Document = Awaited<ReturnType<typeof read>>;

async function wordsOf(document: Document, page: number): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

test('text can be found and copied, Chinese as well', async () => {
  const document = await read('zh', slidePages);
  const words = (await wordsOf(document, 2)).replace(/\s/g, '');
  for (const said of ['产自何处', '第一段。', '第二段。', '图上显示', '茶叶目录'])
    expect(words).toContain(said);
});

test('words are read in their order, as words', async () => {
  const document = await read('en', handoutPages);
  expect(await wordsOf(document, 1)).toMatch(
    /Where it grows.*First words\.\s*More words\..*Notes\s*Say hello\./,
  );
});

test('the document has language, title, labels and bookmarks', async () => {
  const document = await read('zh', slidePages);
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: '茶', Language: 'zh-CN' });
  expect(await document.getPageLabels()).toEqual(['0', '1', '2', '资料来源 1']);
  const bookmarks = (await document.getOutline()).map(({ title }) => title);
  expect(bookmarks).toEqual(['茶', '产自何处', '第two节', '资料来源']);
});

test('who hears a page is told its title, its words and what its map shows', async () => {
  const document = await read('en', slidePages);
  const tree = JSON.stringify(await (await document.getPage(2)).getStructTree());
  expect(tree).toContain('"role":"H1"');
  expect(tree).toContain('"role":"P"');
  expect(tree).toContain('Map of “Where it grows”, showing Products');
});
