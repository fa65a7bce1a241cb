/** Widths of words in the font of the charts. */
import type { MeasureText } from './layout.ts';
import { fontSize } from './plot.ts';

let context: CanvasRenderingContext2D | null | undefined;

/** Measures in CSS pixels, in the font that the page has now. */
export function textMeasure(): MeasureText {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * fontSize;
  const canvas = context;
  canvas.font = `${fontSize}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => canvas.measureText(text).width;
}
