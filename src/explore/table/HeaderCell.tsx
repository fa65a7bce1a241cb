import { type KeyboardEvent, useId } from 'react';
import type { Sort } from '../../state/view.ts';
import { ArrowDownIcon, ArrowUpIcon } from '../../ui/icons.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { leastWidth, mostWidth, type RecordHeader, type RecordTable } from './use-record-table.ts';

/** How far an arrow key moves the edge of a column, CSS pixels. */
const keyStep = 16;

interface HeaderCellProps {
  table: RecordTable;
  header: RecordHeader;
  sort: Sort | null;
  isActive: boolean;
  onSort(): void;
}

/** The title of a column, which sorts by it, and the edge that makes it wider. */
export function HeaderCell({ table, header, sort, isActive, onSort }: HeaderCellProps) {
  const { column } = header;
  const buttonId = useId();
  const title = String(column.columnDef.header);
  const direction = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th
      scope="col"
      aria-labelledby={buttonId}
      aria-sort={direction}
      className={column.columnDef.meta?.isNumeric ? 'record-grid__number' : undefined}
    >
      <button
        id={buttonId}
        type="button"
        className="record-grid__sort"
        tabIndex={isActive ? 0 : -1}
        title={title}
        onClick={onSort}
      >
        <span className="record-grid__title">{title}</span>
        {direction === 'ascending' && <ArrowUpIcon />}
        {direction === 'descending' && <ArrowDownIcon />}
      </button>
      <Edge table={table} header={header} title={title} isActive={isActive} />
    </th>
  );
}

interface EdgeProps {
  table: RecordTable;
  header: RecordHeader;
  title: string;
  isActive: boolean;
}

/** Dragged, or moved by the arrow keys; the Tab key reaches the edge of the heading that has the focus. */
function Edge({ table, header, title, isActive }: EdgeProps) {
  const { words, format } = useAllWords();
  const { column } = header;
  const width = Math.round(column.getSize());
  const start = header.getResizeHandler();

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    // The grid takes the other keys for moving between cells.
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.currentTarget.parentElement?.querySelector('button')?.focus();
    }
    const step = { ArrowLeft: -keyStep, ArrowRight: keyStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(width + step, leastWidth), mostWidth);
    table.setColumnSizing((widths) => ({ ...widths, [column.id]: next }));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> takes no focus and cannot be dragged
    <span
      role="separator"
      className="record-grid__edge"
      data-moving={column.getIsResizing()}
      tabIndex={isActive ? 0 : -1}
      aria-orientation="vertical"
      aria-label={words.table.widthOf(title)}
      aria-valuenow={width}
      aria-valuemin={leastWidth}
      aria-valuemax={mostWidth}
      aria-valuetext={words.table.pixels(format.number(width))}
      onMouseDown={start}
      onTouchStart={start}
      onKeyDown={onKeyDown}
    />
  );
}
