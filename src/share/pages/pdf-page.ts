/** What a page of a PDF draws: pictures, and over them letters that nobody sees, tagged for who hears the page. */

import type { MapBox, Page, TextBox } from './page.ts';
import { baselineOf } from './paint.ts';
import type { InvisibleLetters } from './pdf-font.ts';

/** A part of the page for assistive technology, in the order of reading; its number is its place in the list. */
export interface Part {
  role: 'H1' | 'H2' | 'P' | 'Figure';
  alt?: string;
}

export interface PageContent {
  operators: string;
  parts: Part[];
}

const roles: Record<TextBox['role'], Part['role']> = { title: 'H1', heading: 'H2', words: 'P' };

/** The picture of the page is called Page, that of the map Map. */
export function pageContent(page: Page, letters: InvisibleLetters): PageContent {
  const parts: Part[] = [];
  const { width, height } = page;
  let operators = `/Artifact BMC\n${picture('Page', 0, 0, width, height)}EMC\n`;
  const tagged = (part: Part, content: string): void => {
    operators += `/${part.role} <</MCID ${parts.length}>> BDC\n${content}EMC\n`;
    parts.push(part);
  };
  for (const box of page.boxes) {
    if (box.kind === 'map') {
      tagged({ role: 'Figure', alt: box.alt }, mapPicture(box, height));
    } else if (box.kind === 'text') {
      box.paragraphs.forEach((_, paragraph) => {
        tagged({ role: roles[box.role] }, textOf(box, paragraph, height, letters));
      });
    }
  }
  return { operators, parts };
}

function mapPicture({ x, y, width, height }: MapBox, pageHeight: number): string {
  return picture('Map', x, pageHeight - y - height, width, height);
}

function picture(name: string, x: number, y: number, width: number, height: number): string {
  return `q ${numbers(width, 0, 0, height, x, y)} cm /${name} Do Q\n`;
}

function textOf(
  { x, y, lines }: TextBox,
  paragraph: number,
  pageHeight: number,
  letters: InvisibleLetters,
): string {
  let operators = 'BT\n';
  for (const line of lines) {
    if (line.paragraph !== paragraph) continue;
    const baseline = pageHeight - y - line.top - baselineOf(line);
    for (const piece of line.pieces) {
      const { operators: shown, width } = letters.shown(piece.text, line.size);
      // Letters beside each other may be closer than each by itself.
      const stretch = width === 0 ? 100 : (100 * piece.width) / (width * line.size);
      const set = `${numbers(stretch)} Tz ${numbers(1, 0, 0, 1, x + piece.x, baseline)} Tm ${shown}\n`;
      const { lang } = piece.run;
      operators += lang === undefined ? set : `/Span <</Lang (${lang})>> BDC\n${set}EMC\n`;
    }
  }
  return `${operators}ET\n`;
}

function numbers(...values: number[]): string {
  return values.map((value) => Number(value.toFixed(3))).join(' ');
}
