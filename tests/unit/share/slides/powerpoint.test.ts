import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { printable } from '../../../../src/share/pages/printable.ts';
import type { Deck } from '../../../../src/share/slides/deck.ts';
import { powerPointFile } from '../../../../src/share/slides/powerpoint.ts';
import { slidePages } from '../../../../src/share/slides/slide-pages.ts';
import { setting } from '../pages/setting.ts';
import { deckIn } from './deck-fixture.ts';

/** A PNG of one pixel. */
const pixel = new Blob(
  [
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  { type: 'image/png' },
);
const pictures = { mapOf: () => pixel, markOf: async () => pixel };

async function partsOf(deck: Deck): Promise<(name: string) => Promise<string>> {
  const file = await powerPointFile(deck, slidePages(deck, setting), pictures);
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  return async (name) => (await zip.file(name)?.async('string')) ?? '';
}

const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);

describe('a PowerPoint file', () => {
  test('has its words as text in the language of the file', async () => {
    const part = await partsOf(deckIn('zh'));
    const slide = await part('ppt/slides/slide2.xml');
    expect(textsOf(slide)).toEqual(expect.arrayContaining(['产自何处', '第一段。', '第二段。', '茶叶目录']));
    expect(slide).toContain('lang="zh-CN"');
    expect(slide).toContain('typeface="Microsoft YaHei"');
    expect(await part('docProps/core.xml')).toContain('<dc:language>zh-CN</dc:language>');
  });

  test('has the title of each slide where outlines and screen readers look for it', async () => {
    const part = await partsOf(deckIn('en'));
    const slide = await part('ppt/slides/slide2.xml');
    const title = slide.split('<p:sp>').find((shape) => shape.includes('type="title"'));
    expect(textsOf(title ?? '')).toEqual(['Where it grows']);
  });

  test('has each paragraph of the notes, in their language', async () => {
    const part = await partsOf(deckIn('en'));
    const notes = await part('ppt/notesSlides/notesSlide2.xml');
    expect(notes).toContain('<a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>Say hello.</a:t></a:r></a:p>');
    expect(notes).toContain('<a:t>Then wait.</a:t>');
  });

  test('says what the map shows', async () => {
    const part = await partsOf(deckIn('en'));
    expect(await part('ppt/slides/slide2.xml')).toContain(
      'descr="Map of “Where it grows”, showing Products"',
    );
  });

  test('takes any sign as text', async () => {
    const hostile = `</a:t><script>"&'\u0000\u001b\ud800`;
    const deck = deckIn('en');
    const [scene] = deck.scenes;
    if (!scene) throw new Error('The deck of the test has no scene.');
    const scenes = [{ ...scene, title: hostile, notes: [hostile], alt: hostile }];
    const part = await partsOf(printable({ ...deck, title: hostile, scenes }));
    const said = '&lt;/a:t&gt;&lt;script&gt;&quot;&amp;&apos;';
    expect(textsOf(await part('ppt/slides/slide2.xml'))).toContain(said);
    expect(textsOf(await part('ppt/notesSlides/notesSlide2.xml'))).toContain(said);
    expect(await part('docProps/core.xml')).toContain(`<dc:title>${said}</dc:title>`);
    for (const name of ['ppt/slides/slide2.xml', 'ppt/notesSlides/notesSlide2.xml', 'docProps/core.xml'])
      expect(await part(name)).not.toMatch(/<script|(?![\r\n\t])\p{Cc}|\p{Cs}/u);
  });
});
