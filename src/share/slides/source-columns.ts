/** A list in columns. Pure. */
import { linesOf, type Paragraph } from './lines.ts';
import type { Setting } from './page.ts';

/** The paragraphs in columns that are not higher than `height`; a paragraph that is higher by itself has one of its own. */
export function sourceColumns(
  paragraphs: Paragraph[],
  width: number,
  height: number,
  { measure, leading }: Setting,
): Paragraph[][] {
  const columns: Paragraph[][] = [];
  let column: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const longer = [...column, paragraph];
    if (column.length > 0 && linesOf(longer, width, leading, measure).height > height) {
      columns.push(column);
      column = [paragraph];
    } else column = longer;
  }
  return column.length > 0 ? [...columns, column] : columns;
}
