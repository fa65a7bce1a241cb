/** Breaking text into lines, so that it is known where it stands and how high it is. Lengths in points. Pure. */

/** A stretch of text of one look. */
export interface Run {
  text: string;
  colour: string;
  bold?: boolean;
  /** Where it is not the language of the document. */
  lang?: string | undefined;
}

export interface Paragraph {
  runs: Run[];
  size: number;
  /** Free room above, unless it is the first. */
  before: number;
}

/** How words are set: their measure, the height of lines in sizes, and what else must have room in a line. */
export interface Setting {
  measure: Measure;
  leading: number;
  caution: Caution;
}

/** How wide a text is. */
export type Measure = (text: string, font: { size: number; bold: boolean }) => number;

export interface Piece {
  text: string;
  run: Run;
  x: number;
  width: number;
}

export interface Line {
  pieces: Piece[];
  /** Which of the paragraphs it belongs to. */
  paragraph: number;
  size: number;
  top: number;
  height: number;
}

export interface Lines {
  lines: Line[];
  height: number;
}

/** How many times wider than measured here words may come out where they are shown. */
export type Caution = (runs: Pick<Run, 'text'>[]) => number;

/**
 * Widths differ between the fonts of computers: what is broken here must fit there too. Among Chinese characters PowerPoint
 * and LibreOffice put a quarter of a character before and after each number and Latin word.
 */
export const cautionForOffice: Caution = (runs) => {
  return runs.some(({ text }) => /\p{Script=Han}/u.test(text) && /[A-Za-z0-9]/.test(text)) ? 1.14 : 1.04;
};

/** Of pages that are drawn here, or say how long each line is. */
export const noCaution: Caution = () => 1;

/**
 * What is longer than a line and has no place to break, such as an address, is
 * broken anywhere.
 */
export function linesOf(
  paragraphs: Paragraph[],
  width: number,
  { leading, measure, caution }: Setting,
): Lines {
  const lines: Line[] = [];
  let top = 0;
  paragraphs.forEach(({ runs, size, before }, paragraph) => {
    if (paragraph > 0) top += before;
    const height = size * leading;
    for (const pieces of brokenRuns(runs, size, width / caution(runs), measure)) {
      lines.push({ pieces, paragraph, size, top, height });
      top += height;
    }
  });
  return { lines, height: top };
}

function brokenRuns(runs: Run[], size: number, width: number, measure: Measure): Piece[][] {
  const lines: Piece[][] = [[]];
  let x = 0;
  const add = (text: string, run: Run, wide: number): void => {
    const line = lines[lines.length - 1] ?? [];
    const last = line[line.length - 1];
    if (last?.run === run) {
      last.text += text;
      last.width += wide;
    } else line.push({ text, run, x, width: wide });
    x += wide;
  };
  const next = (): void => {
    lines.push([]);
    x = 0;
  };
  for (const [index, run] of runs.entries()) {
    const wideOf = (text: string): number => measure(text, { size, bold: run.bold ?? false });
    const pieces = tokens(run.text);
    for (const [place, token] of pieces.entries()) {
      const wide = wideOf(token);
      // Punctuation that begins the next run stays with the last word of this one.
      const after = place === pieces.length - 1 ? (runs[index + 1]?.text.match(closingFirst)?.[0] ?? '') : '';
      if (x > 0 && x + wideOf(token.trimEnd() + after) > width) next();
      if (x === 0 && token.trim() === '') continue;
      if (wide <= width) add(token, run, wide);
      else {
        for (const letter of token) {
          const letterWide = wideOf(letter);
          if (x > 0 && x + letterWide > width) next();
          add(letter, run, letterWide);
        }
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}

const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const opening = '（《〈“‘「『【〔(\\[';
const closing = '，。、；：？！）》〉”’」』】〕…—·％%,.;:?!)\\]';

const closingFirst = new RegExp(`^[${closing}]+`, 'u');

/** A number or a range with its measure word or its unit. */
const counted = `\\d+(?:[.,:—–-]\\d+)* ?(?:平方公里|公里|[${wide}]|k?m²?(?![\\p{L}]))`;

/**
 * What stays together: a word with the space after it, a Chinese character, or a number with what it counts; each with the
 * brackets and quotation marks before, and the punctuation after. A long word may be broken after a hyphen or a slash.
 */
const token = new RegExp(
  `[${opening}]*(?:${counted}|[${wide}]|[^\\s${wide}${opening}/-]+[/-]?|[/-]+)[${closing}]*\\s*|[${opening}]+\\s*|\\s+`,
  'gu',
);

export function tokens(text: string): string[] {
  return text.match(token) ?? [];
}

/** The largest scale, at most 1, at which something is not higher than `limit`. */
export function fittingScale(limit: number, heightAt: (scale: number) => number): number {
  let scale = 1;
  while (heightAt(scale) > limit && scale > 0.05) scale *= 0.96;
  return scale;
}
