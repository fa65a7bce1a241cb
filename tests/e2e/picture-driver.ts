/** A picture of the view: the dialog in which a reader chooses it, and what comes out, read by the browser itself. */
import type { Download, Locator, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

/** On a busy machine without a graphics card a large picture takes some seconds. */
const patience = 120_000;

interface PictureNames {
  open: string;
  save: string;
}

const names: Record<'en' | 'zh', PictureNames> = {
  en: { open: 'Save a picture', save: 'Save' },
  zh: { open: '保存图片', save: '保存' },
};

export class PictureDriver {
  private readonly names: PictureNames;

  constructor(
    private readonly page: Page,
    language: 'en' | 'zh' = 'en',
  ) {
    this.names = names[language];
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get preview(): Locator {
    return this.dialog.getByRole('img');
  }

  get save(): Locator {
    return this.dialog.getByRole('button', { name: this.names.save, exact: true });
  }

  get copy(): Locator {
    return this.dialog.getByRole('button', { name: 'Copy', exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: this.names.open, exact: true }).click();
    await this.dialog.waitFor();
  }

  async choose(...options: string[]): Promise<void> {
    for (const option of options) await this.dialog.getByRole('radio', { name: option, exact: true }).check();
  }

  /** Presses Save, and waits for the file. */
  async download(): Promise<Download> {
    const coming = this.page.waitForEvent('download', { timeout: patience });
    await this.save.click();
    return coming;
  }
}

export interface Pixels {
  width: number;
  height: number;
  /** Of how many colours it is, told apart roughly. */
  colours: number;
  /** Whether light shines through anywhere. */
  isOpaque: boolean;
}

/** A picture as a decoder of its own reads it. */
export async function readPixels(file: Buffer): Promise<Pixels> {
  const { width, height } = await sharp(file).metadata();
  const data = await sharp(file).resize(480).ensureAlpha().raw().toBuffer();
  const colours = new Set<number>();
  let isOpaque = true;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    colours.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
    isOpaque &&= alpha === 255;
  }
  return { width, height, colours: colours.size, isOpaque };
}

/** A part of a picture, made small. `part`: shares of the picture; `width`: pixels of what comes out. */
export async function reduced(
  page: Page,
  file: Buffer,
  part: { x: number; y: number; width: number; height: number },
  width: number,
): Promise<Buffer> {
  const made = await page.evaluate(
    async ([base64, { x, y, width: across, height: down }, wide]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = Math.round((wide * down * bitmap.height) / (across * bitmap.width));
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser of the test cannot draw.');
      context.imageSmoothingQuality = 'high';
      const from = [
        x * bitmap.width,
        y * bitmap.height,
        across * bitmap.width,
        down * bitmap.height,
      ] as const;
      context.drawImage(bitmap, ...from, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [file.toString('base64'), part, width] as const,
  );
  return Buffer.from(made, 'base64');
}

export interface SvgFile {
  /** What a parser of XML has to object to; null: nothing. */
  fault: string | null;
  size: [width: string | null, height: string | null];
  texts: string[];
  paths: number;
  /** Elements that run or fetch something, and references to anything outside of the document. */
  foreign: string[];
}

/** An SVG document as the browser's parser of XML reads it. */
export async function readSvg(page: Page, file: Buffer): Promise<SvgFile> {
  return page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'image/svg+xml');
    const elements = [...document.querySelectorAll('*')];
    const outside = elements.flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) =>
          name.endsWith('href') ? !value.startsWith('#') : name.startsWith('on') || /url\((?!#)/.test(value),
        )
        .map(({ name, value }) => `${name}="${value}"`),
    );
    const running = elements.filter(({ tagName }) => /^(script|style|image|foreignObject)$/.test(tagName));
    return {
      fault: document.querySelector('parsererror')?.textContent ?? null,
      size: [
        document.documentElement.getAttribute('width'),
        document.documentElement.getAttribute('height'),
      ] as [string | null, string | null],
      texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
      paths: document.querySelectorAll('path').length,
      foreign: [...outside, ...running.map(({ tagName }) => tagName)],
    };
  }, file.toString());
}

/** The size of the only page of a PDF, in millimetres. */
export async function pageSize(file: Buffer): Promise<[width: number, height: number]> {
  const document = await getDocument({ data: new Uint8Array(file) }).promise;
  if (document.numPages !== 1) throw new Error(`The picture has ${document.numPages} pages.`);
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  return [Math.round((width * 25.4) / 72), Math.round((height * 25.4) / 72)];
}
