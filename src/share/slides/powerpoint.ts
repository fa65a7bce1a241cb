/** Slides as a PowerPoint file: text boxes that can be edited, pictures with words for who cannot see them, and notes. */
import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import { officeFont } from '../pages/look.ts';
import type { Page, Rectangle, TextBox } from '../pages/page.ts';
import type { Pictures } from '../pages/pictures.ts';
import type { Deck } from './deck.ts';

const pointsPerInch = 72;

export async function powerPointFile(deck: Deck, pages: Page[], pictures: Pictures): Promise<Blob> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.subject = deck.summary;
  file.author = deck.atlas;
  const font = officeFont[deck.language];
  file.theme = { headFontFace: font, bodyFontFace: font };
  for (const page of firstOfKind(pages)) defineLayout(file, page);
  for (const page of pages) await addPage(file, page, deck, pictures);
  const written = await file.write({ outputType: 'arraybuffer' });
  return finished(written as ArrayBuffer, deck);
}

function firstOfKind(pages: Page[]): Page[] {
  return pages.filter(({ kind }, index) => pages.findIndex((other) => other.kind === kind) === index);
}

/** Titles lie where their layout has them, so a slide that somebody adds has its own there too. */
function defineLayout(file: PptxGenJS, page: Page): void {
  const title = page.boxes.find((box) => box.kind === 'text' && box.role === 'title');
  // Each slide has its own height of the title; the types do not know that it may be left out.
  const { h: _, ...place } = inches(title ?? { x: 0, y: 0, width: page.width, height: 0 });
  const options = {
    name: 'title',
    type: 'title',
    margin: 0,
    align: 'left',
    valign: 'top',
    ...place,
  } as const;
  file.defineSlideMaster({
    title: page.kind,
    background: { color: hex(page.ground) },
    objects: [{ placeholder: { options: options as typeof options & { h: number }, text: '' } }],
  });
}

async function addPage(file: PptxGenJS, page: Page, deck: Deck, pictures: Pictures): Promise<void> {
  const slide = file.addSlide({ masterName: page.kind });
  for (const box of page.boxes) {
    const place = inches(box);
    switch (box.kind) {
      case 'text':
        addText(slide, box, deck);
        break;
      case 'fill':
        slide.addShape('rect', { ...place, fill: { color: hex(box.colour) }, line: { type: 'none' } });
        break;
      case 'map':
        slide.addImage({ ...place, data: await dataOf(pictures.mapOf(box.map)), altText: box.alt });
        break;
      case 'mark':
        slide.addImage({ ...place, data: await dataOf(await pictures.markOf(box.mark)), altText: box.label });
    }
  }
  slide.addNotes(page.notes.join('\n'));
}

function addText(slide: PptxGenJS.Slide, box: TextBox, { language, tag }: Deck): void {
  const runs = box.paragraphs.flatMap(({ runs: pieces, size, before }, paragraph) =>
    pieces.map(
      ({ text, colour, bold = false, lang }, index): PptxGenJS.TextProps => ({
        // A line that is wished for within a paragraph would begin another one.
        text: text.replace(/\s*\n\s*/g, ' '),
        options: {
          fontFace: officeFont[lang === 'zh' ? 'zh' : language],
          fontSize: size,
          color: hex(colour),
          bold,
          lang: lang ?? tag,
          // Fixed, because fonts have ideas of their own of how high a line is.
          lineSpacing: size * box.leading,
          paraSpaceBefore: paragraph === 0 ? 0 : before,
          breakLine: index === pieces.length - 1 && paragraph < box.paragraphs.length - 1,
        },
      }),
    ),
  );
  slide.addText(runs, {
    ...inches(box),
    margin: 0,
    valign: 'top',
    align: 'left',
    wrap: !box.isLine,
    ...(box.role === 'title' ? { placeholder: 'title' } : { isTextBox: true }),
  });
}

function inches({ x, y, width, height }: Rectangle) {
  return {
    x: x / pointsPerInch,
    y: y / pointsPerInch,
    w: width / pointsPerInch,
    h: height / pointsPerInch,
  };
}

/** "#fbf8f1" as "FBF8F1". */
function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** How many bytes at a time become letters: an engine takes so many arguments only. */
const chunk = 0x8000;

async function dataOf(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let letters = '';
  for (let from = 0; from < bytes.length; from += chunk) {
    letters += String.fromCharCode(...bytes.subarray(from, from + chunk));
  }
  return `${picture.type};base64,${btoa(letters)}`;
}

const oneRun =
  /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/;

/** A box that was given no height. */
const flat = /(<a:ext cx="[1-9]\d*" cy=)"0"/g;
/** English Metric Units; an inch. */
const usualHeight = 914_400;

/** What the library leaves open: notes in paragraphs and in their language, the language of the whole, and the height of titles of new slides. */
async function finished(written: ArrayBuffer, { tag }: Deck): Promise<Blob> {
  const zip = await JSZip.loadAsync(written);
  for (const { name } of zip.file(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)) {
    await change(zip, name, (xml) =>
      xml.replace(oneRun, (_, text: string) =>
        text
          .split(/\r?\n/)
          .map((line) => `<a:p><a:r><a:rPr lang="${tag}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
          .join(''),
      ),
    );
  }
  for (const { name } of zip.file(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/)) {
    await change(zip, name, (xml) => xml.replace(flat, `$1"${usualHeight}"`));
  }
  await change(zip, 'docProps/core.xml', (xml) =>
    xml.replace('<cp:revision>', `<dc:language>${tag}</dc:language><cp:revision>`),
  );
  return zip.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

async function change(zip: JSZip, name: string, edit: (xml: string) => string): Promise<void> {
  const xml = await zip.file(name)?.async('string');
  if (xml !== undefined) zip.file(name, edit(xml));
}
