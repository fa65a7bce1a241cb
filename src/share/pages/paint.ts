/** A page drawn as pixels with the fonts of this computer, so that no font has to be in the file. */
import type { Language } from '../../atlas/schema.ts';
import { canvasOf } from '../../map/raster.ts';
import { fontOf } from './look.ts';
import type { Page, TextBox } from './page.ts';
import type { Pictures } from './pictures.ts';

export interface Raster {
  width: number;
  height: number;
  /** Red, green and blue, a byte each, packed as zlib does. */
  packed: Uint8Array<ArrayBuffer>;
}

/** 300 dots per inch: what printers need for letters. */
const pixelsPerPoint = 300 / 72;

/** How high letters stand over their line, and where the line is in its height; in sizes. */
const ascent = 0.88;

/** The distance from the top of a line to where its letters stand, in points. */
export function baselineOf({ size, height }: TextBox['lines'][number]): number {
  return (height - size) / 2 + size * ascent;
}

/** All of a page but its map, which is finer than letters need and keeps a file of its own. */
export async function paintPage(page: Page, language: Language, pictures: Pictures): Promise<Raster> {
  const { canvas, context } = canvasOf(
    Math.round(page.width * pixelsPerPoint),
    Math.round(page.height * pixelsPerPoint),
    { willReadFrequently: true },
  );
  context.scale(pixelsPerPoint, pixelsPerPoint);
  context.fillStyle = page.ground;
  context.fillRect(0, 0, page.width, page.height);
  for (const box of page.boxes) {
    const { x, y, width, height } = box;
    if (box.kind === 'fill') {
      context.fillStyle = box.colour;
      context.fillRect(x, y, width, height);
    } else if (box.kind === 'mark') {
      const image = await createImageBitmap(await pictures.markOf(box.mark));
      context.drawImage(image, x, y, width, height);
      image.close();
    } else if (box.kind === 'text') paintText(box, context, language);
  }
  const { width, height } = canvas;
  const packed = await pack(rgbOf(context.getImageData(0, 0, width, height).data));
  canvas.width = 0;
  return { width, height, packed };
}

function paintText({ x, y, lines }: TextBox, context: CanvasRenderingContext2D, language: Language): void {
  for (const line of lines) {
    for (const { text, run, x: from } of line.pieces) {
      context.font = fontOf(language, { size: line.size, bold: run.bold ?? false });
      context.fillStyle = run.colour;
      context.fillText(text, x + from, y + line.top + baselineOf(line));
    }
  }
}

function rgbOf(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
