/** Moving through the cells of a grid by keyboard, after the ARIA Authoring Practices. */

/** Both count from 0; the head is the row before the first. */
export interface Cell {
  row: number;
  column: number;
}

export const headRow = -1;

interface GridSize {
  rows: number;
  columns: number;
  /** How many rows are in sight at once. */
  page: number;
}

interface Keys {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Where a key leads; null when it moves nothing, because it means something else. */
export function cellAfterKey(cell: Cell, keys: Keys, { rows, columns, page }: GridSize): Cell | null {
  if (keys.altKey || keys.shiftKey) return null;
  const isFar = keys.ctrlKey || keys.metaKey;
  const { row, column } = cell;
  const last = { row: rows - 1, column: columns - 1 };
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.min(Math.max(nextRow, headRow), last.row),
    column: Math.min(Math.max(nextColumn, 0), last.column),
  });
  switch (isFar ? `Control+${keys.key}` : keys.key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, last.column);
    case 'Control+Home':
      return to(0, 0);
    case 'Control+End':
      return to(last.row, last.column);
    default:
      return null;
  }
}
