/** Pictures as pixels. */
import type { PictureSize } from './svg/frame.ts';

export type RasterType = 'image/png' | 'image/jpeg';

/**
 * The pixels of an SVG document, `scale` of them for each CSS pixel of its size, in each direction. Rejects with an Error
 * where the browser cannot draw it, for instance because it would be too large.
 */
export async function rasterOf(
  svg: string,
  { width, height }: PictureSize,
  scale: number,
  type: RasterType = 'image/png',
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw on a canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pixelsOf(canvas, type);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Of JPEG, finer than the eye sees on a slide. */
const quality = 0.92;

function pixelsOf(canvas: HTMLCanvasElement, type: RasterType): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser cannot make a picture so large.'))),
      type,
      quality,
    );
  });
}
