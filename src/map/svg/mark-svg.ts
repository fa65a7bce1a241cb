/** A mark of the legend as a picture of its own. */
import { drawingOf, type Mark, type MarkNode } from '../mark-drawing.ts';
import type { Palette } from '../palette.ts';

/** The mark as an SVG document, with its size in CSS pixels. `id`: one that nothing else has where the document is put into another. */
export function markSvg(
  mark: Mark,
  palette: Palette,
  id = 'hatch',
): { svg: string; width: number; height: number } {
  const { width, height, nodes } = drawingOf(mark, palette, id);
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${nodes.map(markup).join('')}</svg>`;
  return { svg, width, height };
}

function markup({ tag, attributes, children }: MarkNode): string {
  const printed = Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${svgName(name)}="${value}"`))
    .join('');
  return `<${tag}${printed}>${typeof children === 'string' ? children : children.map(markup).join('')}</${tag}>`;
}

function svgName(name: string): string {
  return name === 'patternUnits' ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
