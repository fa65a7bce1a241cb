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

const paintingCalls = ['clear', 'drawArrays', 'drawElements'] as const;

/**
 * Whether what is drawn on a canvas of WebGL 2 reaches it. Programs are made and data handed over either way, so that
 * the first frame that paints has nothing else to do.
 */
export function setPainting(canvas: HTMLCanvasElement, isOn: boolean): void {
  const context = canvas.getContext('webgl2');
  if (!context) return;
  // A call of the context's own hides that of all contexts.
  for (const call of paintingCalls) {
    if (isOn) Reflect.deleteProperty(context, call);
    else context[call] = () => undefined;
  }
}
