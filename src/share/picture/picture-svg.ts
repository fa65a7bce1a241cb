/** A page as one SVG document: vectors, and text that stays text in fonts that computers have. Pure. */

import { languageTags } from '../../atlas/language-tags.ts';
import { escaped } from '../../atlas/markup.ts';
import type { Language } from '../../atlas/schema.ts';
import type { Palette } from '../../map/palette.ts';
import { markSvg } from '../../map/svg/mark-svg.ts';
import { attributes } from '../../map/svg/markup.ts';
import { fontStack } from '../pages/look.ts';
import type { Box, MapBox, MarkBox, Page, Setting, TextBox } from '../pages/page.ts';
import { baselineOf } from '../pages/paint.ts';

/** The map is drawn for CSS pixels, 96 to the inch, so the document counts in them too: its lines keep their widths. */
export const pixelsPerPoint = 96 / 72;

export interface SvgParts {
  page: Page;
  language: Language;
  /** A document as large as the map of the page. */
  map: string;
  palette: Palette;
  /** Of paper, which then has its true size where the document is printed. */
  millimetres: [width: number, height: number] | null;
}

export function pictureSvg(
  { page, language, map, palette, millimetres }: SvgParts,
  { measure }: Setting,
): string {
  const [width, height] = [pixels(page.width), pixels(page.height)];
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: millimetres ? `${millimetres[0]}mm` : width,
    height: millimetres ? `${millimetres[1]}mm` : height,
    viewBox: `0 0 ${width} ${height}`,
    lang: languageTags[language],
    role: 'img',
    'font-family': fontStack[language].replaceAll('"', "'"),
  });
  const content = page.boxes.map((box, index) => boxMarkup(box, index, { map, palette, measure }));
  return `<svg${root}><title>${escaped(page.title)}</title><rect width="100%" height="100%" fill="${page.ground}"/>${content.join('')}</svg>`;
}

interface Ingredients {
  map: string;
  palette: Palette;
  measure: Setting['measure'];
}

function boxMarkup(box: Box, index: number, { map, palette, measure }: Ingredients): string {
  switch (box.kind) {
    case 'fill':
      return `<rect${placed(box)}${attributes({ fill: box.colour })}/>`;
    case 'map':
      return mapMarkup(box, map);
    case 'mark':
      return markMarkup(box, palette, `mark-${index}`);
    case 'text':
      return textMarkup(box, measure);
  }
}

function pixels(points: number): number {
  return Math.round(points * pixelsPerPoint * 100) / 100;
}

function placed({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return attributes({ x: pixels(x), y: pixels(y), width: pixels(width), height: pixels(height) });
}

function mapMarkup(box: MapBox, map: string): string {
  return `<svg${placed(box)}><title>${escaped(box.alt)}</title>${map}</svg>`;
}

function markMarkup(box: MarkBox, palette: Palette, id: string): string {
  const { svg, width, height } = markSvg(box.mark, palette, id);
  return `<svg${placed(box)} viewBox="0 0 ${width} ${height}">${svg}</svg>`;
}

/** Lines keep the widths that they were broken for, also where the fonts of another computer would be wider. */
function textMarkup(box: TextBox, measure: Setting['measure']): string {
  return box.lines
    .flatMap((line) =>
      line.pieces.map(({ text, run, x }) => {
        const shown = text.trim();
        if (shown === '') return '';
        const bold = run.bold ?? false;
        const widthOf = (part: string): number => measure(part, { size: line.size, bold });
        // SVG drops white space at both ends.
        const before = text.slice(0, text.indexOf(shown));
        return `<text${attributes({
          x: pixels(box.x + x + widthOf(before)),
          y: pixels(box.y + line.top + baselineOf(line)),
          'font-size': pixels(line.size),
          'font-weight': bold ? 'bold' : undefined,
          fill: run.colour,
          lang: run.lang,
          textLength: pixels(widthOf(shown)),
          lengthAdjust: 'spacingAndGlyphs',
        })}>${escaped(shown)}</text>`;
      }),
    )
    .join('');
}
