/** Marks and names in their places: what would lie on another makes way, as MapLibre has it. Pure. */
import type { MarkPicture } from '../marks.ts';
import { type Frame, ratioOf } from './frame.ts';
import { emsOf } from './lines.ts';

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
  /** CSS pixels kept free round it; null: others may lie on it. */
  padding: number | null;
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
      const box = boxOf(symbol, padding ?? 0, frame);
      if (!overlaps && taken.some((other) => meets(box, other))) continue;
      if (padding !== null) taken.push(box);
      placed[index]?.push(symbol);
    }
  }
  return placed;
}

/** Whether all of it lies in the frame: a name of which a part is missing may read as another name. */
export function isWhole(symbol: Sign | Words, frame: Window): boolean {
  const [left, top, right, bottom] = boxOf(symbol, 0, frame);
  return left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.width / ratioOf(frame.bounds);
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
