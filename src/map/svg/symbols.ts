/** Marks and names in their places: what would lie on another makes way, as MapLibre has it. Pure. */
import type { MarkPicture } from '../marks.ts';
import { type Frame, ratioOf } from './frame.ts';

/** A mark of a constant size; `at`: its middle, as shares of the frame's width and height. */
export interface Sign {
  kind: 'sign';
  at: [number, number];
  picture: MarkPicture;
  opacity: number;
}

/** A name or a number, in lines; `at` as for a mark. */
export interface Words {
  kind: 'words';
  at: [number, number];
  lines: string[];
  /** CSS pixels. */
  size: number;
  /** In ems of the size. */
  spacing: number;
  colour: string;
  halo: string;
  /** CSS pixels on each side of a stroke. */
  haloWidth: number;
  opacity: number;
}

export interface Candidate {
  symbol: Sign | Words;
  /** It is drawn whatever lies there already. */
  overlaps: boolean;
  /** CSS pixels kept free round it. */
  padding: number;
}

export const lineHeight = 1.2;

type Window = Pick<Frame, 'bounds' | 'width'>;

type Box = [left: number, top: number, right: number, bottom: number];

/**
 * Of the candidates of each layer (bottom first, each in the order of its placement) those that find room: the layers
 * on top are placed first.
 */
export function placeSymbols(layers: Candidate[][], frame: Window): (Sign | Words)[][] {
  const taken: Box[] = [];
  const placed = layers.map((): (Sign | Words)[] => []);
  for (const [index, candidates] of [...layers.entries()].reverse()) {
    for (const { symbol, overlaps, padding } of candidates) {
      const box = boxOf(symbol, padding, frame);
      if (!overlaps && taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      placed[index]?.push(symbol);
    }
  }
  return placed;
}

function boxOf(symbol: Sign | Words, padding: number, { bounds, width }: Window): Box {
  const [x, y] = [symbol.at[0] * width, (symbol.at[1] * width) / ratioOf(bounds)];
  const [across, down] =
    symbol.kind === 'sign' ? [symbol.picture.size, symbol.picture.size] : [widthOf(symbol), heightOf(symbol)];
  const [right, bottom] = [across / 2 + padding, down / 2 + padding];
  return [x - right, y - bottom, x + right, y + bottom];
}

function meets(first: Box, second: Box): boolean {
  return first[0] < second[2] && second[0] < first[2] && first[1] < second[3] && second[1] < first[3];
}

function widthOf({ lines, size, spacing }: Words): number {
  return Math.max(...lines.map((line) => emsOf(line, spacing))) * size;
}

function heightOf({ lines, size }: Words): number {
  return lines.length * lineHeight * size;
}

/** About how wide a line is, in ems: nothing can be measured where no page is. */
function emsOf(line: string, spacing: number): number {
  return [...line].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.56) + spacing, 0);
}

/** Words in as few lines as hold at most `longest` ems, and all about as long; Chinese breaks anywhere. */
export function brokenIntoLines(text: string, longest: number, spacing: number): string[] {
  const whole = emsOf(text, spacing);
  const count = Math.max(1, Math.ceil(whole / longest));
  const aim = whole / count;
  const pieces = text.split(/(?<= )|(?=[\u2e80-\uffff])/);
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    // Half of what comes next may stand out over the aim.
    const isFull = line !== '' && emsOf(line, spacing) + emsOf(piece.trimEnd(), spacing) / 2 > aim;
    if (isFull && lines.length < count) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}
