/** A list in columns. Pure. */
import { linesOf, type Paragraph } from './lines.ts';
import type { Setting } from './page.ts';

interface Sheet {
  /** Of a column. */
  width: number;
  /** The most that a column may have. */
  height: number;
  /** How many columns a page has. */
  beside: number;
}

/** How finely the height of columns is tried, points. */
const step = 10;

/** The paragraphs in columns for as few pages as can be, those of the last page about as high as each other. */
export function balancedColumns(paragraphs: Paragraph[], sheet: Sheet, setting: Setting): Paragraph[][] {
  const full = columnsOf(paragraphs, sheet.width, sheet.height, setting);
  const whole = full.slice(0, full.length - (full.length % sheet.beside || sheet.beside));
  const last = full.slice(whole.length).flat();
  for (let height = step; height < sheet.height; height += step) {
    const columns = columnsOf(last, sheet.width, height, setting);
    if (columns.length <= sheet.beside) return [...whole, ...columns];
  }
  return full;
}

/** In columns that are not higher than `height`; a paragraph that is higher by itself has one of its own. */
function columnsOf(paragraphs: Paragraph[], width: number, height: number, setting: Setting): Paragraph[][] {
  const columns: Paragraph[][] = [];
  let column: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const longer = [...column, paragraph];
    if (column.length > 0 && linesOf(longer, width, setting).height > height) {
      columns.push(column);
      column = [paragraph];
    } else column = longer;
  }
  return column.length > 0 ? [...columns, column] : columns;
}

export function pairs<Item>(items: Item[]): Item[][] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
