/** What is done to a canvas itself: mark pictures, as the pixels that MapLibre wants, and a pause in painting. */
import type { MarkPicture } from './marks.ts';

/** Pixels of a picture at `ratio` device pixels for each CSS pixel. */
export function drawPicture({ size, strokes }: MarkPicture, ratio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size * ratio);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot draw on a canvas.');
  context.scale(canvas.width / size, canvas.height / size);
  context.lineCap = 'round';
  for (const { path, fill, stroke, width = 1, dash = [], opacity = 1 } of strokes) {
    const shape = new Path2D(path);
    context.globalAlpha = opacity;
    if (fill) {
      context.fillStyle = fill;
      context.fill(shape);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash(dash);
      context.stroke(shape);
    }
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Whether drawing leaves pixels in a canvas of WebGL 2; all else that drawing does is done either way. */
export function setRasterizing(canvas: HTMLCanvasElement, isOn: boolean): void {
  const context = canvas.getContext('webgl2');
  if (isOn) context?.disable(context.RASTERIZER_DISCARD);
  else context?.enable(context.RASTERIZER_DISCARD);
}
