/** What is asked of the boxes of any page. */
import type { Box, Page } from '../../../../src/share/pages/page.ts';

/** Rounding apart. */
const hair = 0.01;

export const isInside = ({ x, y, width, height }: Box, page: Page): boolean =>
  x >= -hair && y >= -hair && x + width <= page.width + hair && y + height <= page.height + hair;

export const doOverlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + hair &&
  b.x + b.width > a.x + hair &&
  a.y + a.height > b.y + hair &&
  b.y + b.height > a.y + hair;

/** Lines that are said to stay lines do not need the room that other fonts may take. */
export const drawn = (box: Box): Box =>
  box.kind === 'text' && box.isLine
    ? {
        ...box,
        width: Math.max(
          ...box.lines.map(({ pieces }) => pieces.reduce((sum, piece) => sum + piece.width, 0)),
        ),
      }
    : box;

export const wordsOf = (page: Page | undefined): string =>
  (page?.boxes ?? [])
    .flatMap((box) => (box.kind === 'text' ? box.paragraphs : []))
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');

export const squeezed = (text: string): string => text.replace(/\s+/g, '');
