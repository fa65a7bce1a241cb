/** Where things stand in a chart: labels broken into lines, bars under a pointer, cards in columns. Pure. */

/** Width of a text in CSS pixels. */
export type MeasureText = (text: string) => number;

/** A break may come after a space or a hyphen, and on either side of a Han character or full-width sign. */
const breaks =
  /(?<=[\s-])(?=\S)|(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])|(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/u;
/** Signs that do not begin a line. */
const closing = /^[，。、；：！？）》”’」』]$/u;

/** The text in lines that fit into `width` pixels; a word longer than that is broken where it must be. Nothing is cut off. */
export function wrapLabel(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string): void => {
    if (line === '' || closing.test(piece) || measure((line + piece).trimEnd()) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  };
  for (const piece of text.split(breaks))
    for (const part of measure(piece.trimEnd()) <= width ? [piece] : piece) add(part);
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length === 0 ? [text] : lines;
}

/** The values that a bar chart lists at first: those with the most records, and every chosen one. */
export function listed(options: string[], chosen: string[], limit: number): string[] {
  return options.filter((option, index) => index < limit || chosen.includes(option));
}

/** The index of the band under a position; null beside all of them. Positions in pixels. */
export function bandAt(position: number, start: number, step: number, count: number): number | null {
  const index = Math.floor((position - start) / step);
  return index >= 0 && index < count ? index : null;
}

/** As `bandAt`, but a position beside the bands belongs to the nearest: a drag may leave the chart. */
export function nearestBand(position: number, start: number, step: number, count: number): number {
  return Math.min(Math.max(Math.floor((position - start) / step), 0), count - 1);
}

/** Labels on one line that keep `gap` pixels apart, from left to right: indices of those that may stand. */
export function spaced(positions: number[], widths: number[], gap: number): Set<number> {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const standing = new Set<number>();
  let end = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const half = (widths[index] ?? 0) / 2;
    const middle = positions[index] ?? 0;
    if (middle - half < end + gap) continue;
    standing.add(index);
    end = middle + half;
  }
  return standing;
}

/** Puts cards of these heights, in their order, each into the column that is shortest so far. */
export function columnsOf(heights: number[], count: number): number[][] {
  const columns = Array.from({ length: Math.max(1, count) }, () => ({ height: 0, cards: [] as number[] }));
  heights.forEach((height, card) => {
    const shortest = columns.reduce((best, column) => (column.height < best.height ? column : best));
    shortest.cards.push(card);
    shortest.height += height;
  });
  return columns.map((column) => column.cards);
}

export interface RowsLayout {
  /** The label of each row, in lines. */
  labels: string[][];
  labelWidth: number;
  valueWidth: number;
  rowHeight: number;
}

/** The narrowest row that a finger or pointer hits well. */
const lowestRow = 26;
const lineHeight = 15;
/** Of the width of the chart, at most. */
const labelShare = 0.45;

/** How much room the names and the numbers of rows need, so that neither is cut off. */
export function rowsLayout(
  names: string[],
  values: string[],
  width: number,
  measure: MeasureText,
): RowsLayout {
  const most = Math.floor(width * labelShare);
  const labels = names.map((name) => wrapLabel(name, most, measure));
  const widest = (texts: string[]): number => Math.ceil(Math.max(0, ...texts.map(measure)));
  const lines = Math.max(1, ...labels.map((label) => label.length));
  return {
    labels,
    labelWidth: Math.min(most, widest(labels.flat())),
    valueWidth: widest(values),
    rowHeight: Math.max(lowestRow, lines * lineHeight + 8),
  };
}
