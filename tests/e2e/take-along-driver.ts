/** A story as a file: the dialog in which a reader chooses it, and what comes out. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** On a busy machine without a graphics card a picture takes some seconds. */
const patience = 240_000;

export class TakeAlongDriver {
  constructor(private readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get save(): Locator {
    return this.dialog.getByRole('button', { name: 'Save', exact: true });
  }

  get cancel(): Locator {
    return this.dialog.getByRole('button', { name: 'Cancel', exact: true });
  }

  get progress(): Locator {
    return this.dialog.getByRole('progressbar');
  }

  /** From the story that is read. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Take it along', exact: true }).click();
    await this.dialog.waitFor();
  }

  async choose(kind: string, language?: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: kind, exact: true }).check();
    if (language) await this.dialog.getByRole('radio', { name: language, exact: true }).check();
  }

  /** Presses Save, and waits for the file. */
  async download(): Promise<Download> {
    const coming = this.page.waitForEvent('download', { timeout: patience });
    await this.save.click();
    return coming;
  }
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

export interface SlideFile {
  /** The texts of the slide's boxes and of its notes, one for each paragraph. */
  words: string[];
  notes: string[];
  /** The size of its pictures, in pixels, and what is said of each. */
  pictures: { width: number; height: number; alt: string }[];
}

/** The slides of a PowerPoint file, in their order. */
export async function readSlides(file: Buffer): Promise<SlideFile[]> {
  const zip = await JSZip.loadAsync(file);
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const count = zip.file(/^ppt\/slides\/slide\d+\.xml$/).length;
  return Promise.all(
    Array.from({ length: count }, async (_, index): Promise<SlideFile> => {
      const slide = await text(`ppt/slides/slide${index + 1}.xml`);
      const links = await text(`ppt/slides/_rels/slide${index + 1}.xml.rels`);
      const shown = [...slide.matchAll(/<p:pic>.*?descr="([^"]*)".*?r:embed="([^"]*)"/gs)];
      const pictures = shown.map(async ([, alt = '', id = '']) => {
        const link = links.match(/<Relationship [^>]*>/g)?.find((each) => each.includes(`Id="${id}"`));
        const target = link?.match(/Target="\.\.\/([^"]*)"/)?.[1] ?? '';
        const png = (await zip.file(`ppt/${target}`)?.async('nodebuffer')) ?? Buffer.alloc(24);
        // The header of a PNG has its size.
        return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), alt: plain(alt) };
      });
      return {
        words: paragraphsOf(slide),
        notes: paragraphsOf(await text(`ppt/notesSlides/notesSlide${index + 1}.xml`)),
        pictures: await Promise.all(pictures),
      };
    }),
  );
}

function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(''))
    .map(plain)
    .filter(Boolean);
}

function plain(xml: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
}

/** All words of each page of a PDF, without the white space, which a reader of PDF guesses. */
export async function readPages(file: Buffer): Promise<string[]> {
  const { promise } = getDocument({ data: new Uint8Array(file) });
  const document = await promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }),
  );
}

export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
