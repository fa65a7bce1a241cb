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

/** The index of the band under a position; beside the bands that of the nearest, as a drag may leave the chart. */
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

/** A number of four digits and the gap to the next, CSS pixels. */
const yearRoom = 30;

/**
 * The years that have their number under the axis: each where there is room, else the first, the last, those of
 * `wanted` that keep clear of these, and of the others every so many-th that does.
 * @param years without a gap
 * @param step CSS pixels from a year to the next
 */
export function yearsLabelled(years: number[], step: number, wanted: number[]): number[] {
  const [first = 0] = years;
  const every = Math.max(1, Math.ceil(yearRoom / step));
  const regular = years.filter((year) => (year - first) % every === 0);
  const standing = new Set<number>();
  for (const year of [first, years.at(-1) ?? first, ...wanted, ...regular])
    if ([...standing].every((other) => Math.abs(other - year) * step >= yearRoom)) standing.add(year);
  return years.filter((year) => standing.has(year));
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

export interface Row {
  top: number;
  height: number;
  /** Where the bar or dot stands. */
  middle: number;
  /** The name, in lines, and where the middle of them stands. */
  label: string[];
  labelMiddle: number;
}

/** CSS pixels from the upper left corner of the drawing. */
export interface RowsLayout {
  rows: Row[];
  /** Of all rows. */
  height: number;
  /** The names stand left of the bars and take so much; 0 when they stand above. */
  labelWidth: number;
  /** The widest number after a bar. */
  valueWidth: number;
}

export const lineHeight = 15;
/** Names left of the bars take this part of the width at most, and as many lines; longer ones all go above the bars. */
const labelShare = 0.45;
const mostLines = 3;
/** Keeps a name that stands above its bar away from the bar before. */
const gapAbove = 3;

/**
 * How much room the names and the numbers of rows need, so that none is cut off.
 * @param top where the first row begins
 * @param lowest height of a row beside or under its name: what a finger or pointer hits well
 */
export function rowsLayout(
  names: string[],
  values: string[],
  { width, top, lowest }: { width: number; top: number; lowest: number },
  measure: MeasureText,
): RowsLayout {
  const widest = (texts: string[]): number => Math.ceil(Math.max(0, ...texts.map(measure)));
  const share = Math.floor(width * labelShare);
  const beside = names.map((name) => wrapLabel(name, share, measure));
  const isAbove = beside.some((label) => label.length > mostLines);
  const labels = isAbove ? names.map((name) => wrapLabel(name, width, measure)) : beside;
  let end = top;
  const rows = labels.map((label): Row => {
    const lines = label.length * lineHeight;
    const height = isAbove ? gapAbove + lines + lowest : Math.max(lowest, lines + 8);
    const row = {
      top: end,
      height,
      middle: end + (isAbove ? height - lowest / 2 : height / 2),
      label,
      labelMiddle: end + (isAbove ? gapAbove + lines / 2 : height / 2),
    };
    end += height;
    return row;
  });
  return {
    rows,
    height: end - top,
    labelWidth: isAbove ? 0 : Math.min(share, widest(labels.flat())),
    valueWidth: widest(values),
  };
}

/** The index of the row under a position; null above and below all of them. */
export function rowAt(y: number, rows: Row[]): number | null {
  const index = rows.findIndex((row) => y >= row.top && y < row.top + row.height);
  return index === -1 ? null : index;
}
