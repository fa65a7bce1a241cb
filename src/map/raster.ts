/** Pictures as pixels. */
import type { PictureSize } from './svg/frame.ts';

export type RasterType = 'image/png' | 'image/jpeg';

/**
 * The pixels of an SVG document, `scale` of them for each CSS pixel of its size, in each direction. Rejects with
 * TooManyPixels where it would be too large, and with another Error where the browser cannot draw it.
 */
export function rasterOf(
  svg: string,
  size: PictureSize,
  scale: number,
  type: RasterType = 'image/png',
): Promise<Blob> {
  const pixels = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  return rasterIn(svg, size, pixels, type);
}

/**
 * The same in exactly so many pixels; the document has their shape but for a rounding, and `ground` is the colour of what that
 * leaves at the edges.
 */
export async function rasterIn(
  svg: string,
  { width, height }: PictureSize,
  pixels: PictureSize,
  type: RasterType = 'image/png',
  ground?: string,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const { canvas, context } = canvasOf(pixels.width, pixels.height);
    if (ground !== undefined) {
      context.fillStyle = ground;
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await pixelsOf(canvas, type);
    // Some browsers keep the memory of a canvas until it has no size.
    canvas.width = 0;
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** More pixels than this browser, or the memory that is left, can hold. */
export class TooManyPixels extends Error {
  constructor(width: number, height: number) {
    super(`This browser cannot draw a picture of ${width} by ${height} pixels.`);
    this.name = 'TooManyPixels';
  }
}

/** A canvas of so many pixels. Throws TooManyPixels where there can be none: left to themselves, browsers draw nothing and say nothing. */
export function canvasOf(
  width: number,
  height: number,
  settings?: CanvasRenderingContext2DSettings,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', settings);
  if (!context || !isKept(context, width - 1, height - 1)) throw new TooManyPixels(width, height);
  return { canvas, context };
}

/** Whether what is drawn at a place is there afterwards; the place is empty again then. */
function isKept(context: CanvasRenderingContext2D, x: number, y: number): boolean {
  context.fillRect(x, y, 1, 1);
  const isThere = context.getImageData(x, y, 1, 1).data[3] === 255;
  context.clearRect(x, y, 1, 1);
  return isThere;
}

/** Of JPEG, finer than the eye sees on a slide. */
const quality = 0.92;

function pixelsOf(canvas: HTMLCanvasElement, type: RasterType): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new TooManyPixels(canvas.width, canvas.height))),
      type,
      quality,
    );
  });
}
