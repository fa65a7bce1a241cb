/** Tables as an Excel workbook (Office Open XML), with the README as its last sheet. */
import type { Cell as SheetCell, WriteSheet } from 'hucre';
import { calculateColumnWidth, rangeRef, writeXlsx } from 'hucre/xlsx';
import type { ReadmePart } from './readme.ts';
import type { Cell } from './record-columns.ts';
import { linesOf, type Table } from './tables.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Widths in characters of the standard font; a Chinese one takes two. The arrow of the filter stands in the heading. */
const widths = { minWidth: 8, maxWidth: 48, padding: 4 };
const readmeWidth = 100;
/** More than this Excel takes for a damaged file. */
const longestCell = 32_767;

interface NamedTable {
  /** Of the sheet, at most 31 characters. */
  name: string;
  table: Table;
}

/** `readme`: the name of its sheet, and its parts. */
export function workbookOf(
  tables: NamedTable[],
  readme: { name: string; title: string; parts: ReadmePart[] },
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...tables.map(sheetOf), readmeSheet(readme)],
    properties: { title: readme.title },
  });
}

function sheetOf({ name, table }: NamedTable): WriteSheet {
  const lines = linesOf(table);
  const cells = new Map<string, Partial<SheetCell>>();
  table.columns.forEach(({ title, isLink }, column) => {
    cells.set(`0,${column}`, {
      value: title,
      type: 'string',
      style: {
        font: { bold: true },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDE8DC' } },
      },
    });
    if (!isLink) return;
    table.rows.forEach((row, index) => {
      const target = row[column];
      if (typeof target !== 'string' || target === '') return;
      cells.set(`${index + 1},${column}`, {
        value: target,
        type: 'string',
        hyperlink: { target },
        style: { font: { underline: true, color: { rgb: '0B5394' } } },
      });
    });
  });
  return {
    name,
    columns: table.columns.map((_, column) => ({
      width: calculateColumnWidth(
        lines.map((line) => line[column] ?? ''),
        widths,
      ),
    })),
    // A cell of nothing is no cell.
    rows: lines.map((line) => line.map((cell) => (cell === '' ? null : fitting(cell)))),
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, lines.length - 1, table.columns.length - 1) },
  };
}

function readmeSheet({
  name,
  title,
  parts,
}: {
  name: string;
  title: string;
  parts: ReadmePart[];
}): WriteSheet {
  const lines = [title, ...parts.flatMap((part) => ['', part.title, ...part.lines])];
  const titles = new Set([0]);
  let row = 1;
  for (const part of parts) {
    titles.add(row + 1);
    row += 2 + part.lines.length;
  }
  const cells = lines.map((value, index): [string, Partial<SheetCell>] => [
    `${index},0`,
    {
      value,
      type: 'string',
      style: { font: { bold: titles.has(index) }, alignment: { wrapText: true, vertical: 'top' } },
    },
  ]);
  return {
    name,
    columns: [{ width: readmeWidth }],
    rows: lines.map((line) => [line]),
    cells: new Map(cells.filter(([, { value }]) => value !== '')),
  };
}

function fitting(cell: Cell): Cell {
  return typeof cell === 'string' && cell.length > longestCell ? `${cell.slice(0, longestCell - 1)}…` : cell;
}
