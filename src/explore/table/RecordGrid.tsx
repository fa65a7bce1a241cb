import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { sortBy } from '../../state/actions.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { type Cell, cellAfterKey, headRow } from './grid-keys.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { Gap, RecordRow } from './RecordRow.tsx';
import { remembered } from './remembered.ts';
import { useRecordTable } from './use-record-table.ts';

/** CSS pixels; every row is as high, so that the place of any row is known without drawing those before it. */
const rowHeight = 36;
const headHeight = 48;
/** The head is the first row that assistive technology counts. */
const firstRow = 2;

interface RecordGridProps {
  layer: Layer;
  /** In the order in which they stand. */
  records: AtlasRecord[];
  /** The index of the selected record, or -1. */
  selected: number;
  onChoose(record: AtlasRecord): void;
}

/** Records in rows, of which only those in sight are drawn; a grid with one tab stop. */
export function RecordGrid({ layer, records, selected, onChoose }: RecordGridProps) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const sort = useStore((state) => state.view.sort);
  const scroller = useRef<HTMLDivElement>(null);
  const memory = remembered(layer.id);
  const [wanted, setActive] = useState<Cell>(() => {
    const left = records.findIndex(({ id }) => id === memory.leftFor);
    return { row: Math.max(selected, left, 0), column: 0 };
  });
  const row = Math.min(wanted.row, records.length - 1);
  const hintId = useId();

  const virtualizer = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 2,
    initialOffset: memory.top,
    // The row with the focus stays, however far away it is scrolled.
    rangeExtractor: useCallback(
      (range: Range) => {
        const inSight = defaultRangeExtractor(range);
        return row < 0 || inSight.includes(row) ? inSight : [...inSight, row].sort((a, b) => a - b);
      },
      [row],
    ),
  });
  const items = virtualizer.getVirtualItems();
  const inSight = useMemo(() => items.flatMap(({ index }) => records[index] ?? []), [items, records]);
  const table = useRecordTable(layer, inSight);
  const rows = table.getRowModel().rows;
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const active = { row, column: Math.min(wanted.column, headers.length - 1) };

  useReveal(selected, sort, scroller, (index) => {
    const { range, scrollOffset } = virtualizer;
    const isInSight = range && index > range.startIndex && index < range.endIndex;
    // Asking for a place makes the browser lay out the page, so nothing is asked where nothing is to move.
    if (index < 0 && scrollOffset !== 0) virtualizer.scrollToOffset(0);
    else if (index >= 0 && !isInSight) virtualizer.scrollToIndex(index, { align: 'center' });
    if (index >= 0 && !scroller.current?.contains(document.activeElement))
      setActive((cell) => ({ ...cell, row: index }));
  });

  useEffect(() => {
    // The rows come one drawing after the table.
    const cell = memory.leftFor === null ? undefined : cellElement(scroller.current, active);
    if (!cell) return;
    memory.leftFor = null;
    cell.focus({ preventScroll: true });
    // In a dock that is lower now, the remembered place may show other rows.
    cell.scrollIntoView({ block: 'nearest' });
  });

  function moveTo(next: Cell): void {
    flushSync(() => setActive(next));
    const cell = cellElement(scroller.current, next);
    (cell?.querySelector('button') ?? cell)?.focus({ preventScroll: true });
    if (next.row !== headRow) virtualizer.scrollToIndex(next.row, { align: 'auto' });
    if (scroller.current && cell && next.column !== active.column) revealColumn(scroller.current, cell);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      const record = records[active.row];
      // In the head these keys press the button.
      if (!record) return;
      event.preventDefault();
      onChoose(record);
      return;
    }
    const height = (scroller.current?.clientHeight ?? 0) - headHeight;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const next = cellAfterKey(active, event, { rows: records.length, columns: headers.length, page });
    if (!next) return;
    event.preventDefault();
    moveTo(next);
  }

  function onFocus(event: FocusEvent): void {
    const cell = cellOf(event.target);
    if (cell) setActive(cell);
  }

  function onClick(event: MouseEvent): void {
    const cell = cellOf(event.target);
    const record = cell && records[cell.row];
    // Words that were marked with the mouse are wanted for copying.
    if (!record || (event.detail === 1 && window.getSelection()?.isCollapsed === false)) return;
    onChoose(record);
  }

  let end = headHeight;
  return (
    <div
      ref={scroller}
      className="record-grid"
      style={{ '--row': `${rowHeight}px`, '--head': `${headHeight}px` } as CSSProperties}
      onScroll={(event) => {
        memory.top = event.currentTarget.scrollTop;
      }}
    >
      <p id={hintId} className="visually-hidden">
        {words.table.hint}
      </p>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is an interactive table
        role="grid"
        aria-label={format.text(layer.title)}
        aria-describedby={hintId}
        aria-rowcount={records.length + 1}
        style={{ minWidth: table.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
      >
        <colgroup>
          {headers.map((header) => (
            <col key={header.id} style={{ width: header.getSize() }} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {headers.map((header, column) => (
              <HeaderCell
                key={header.id}
                table={table}
                header={header}
                sort={sort}
                isActive={active.row === headRow && active.column === column}
                onSort={() => store.change((view) => sortBy(view, header.column.id))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ index, start }, position) => {
            const tableRow = rows[position];
            const gap = start - end;
            end = start + rowHeight;
            return (
              tableRow && (
                <RecordRow
                  // A place in the table, not a record: another order then changes words and makes no row anew.
                  key={index}
                  row={tableRow}
                  rowIndex={index + firstRow}
                  gap={gap}
                  isSelected={index === selected}
                  activeColumn={active.row === index ? active.column : -1}
                />
              )
            );
          })}
          <Gap height={virtualizer.getTotalSize() - end} />
        </tbody>
      </table>
    </div>
  );
}

/** Brings a row into sight when it is selected somewhere else, or moves by sorting; -1: the first row after sorting. */
function useReveal(
  selected: number,
  sort: unknown,
  scroller: { current: HTMLElement | null },
  reveal: (index: number) => void,
): void {
  const before = useRef({ selected: -1, sort });
  useEffect(() => {
    const { current } = before;
    const isMoved = selected !== current.selected;
    const isSorted = sort !== current.sort;
    before.current = { selected, sort };
    if (scroller.current && ((isMoved && selected >= 0) || isSorted)) reveal(selected);
  });
}

function cellElement(scroller: HTMLElement | null, { row, column }: Cell): HTMLElement | undefined {
  const line = scroller?.querySelector<HTMLTableRowElement>(`tr[aria-rowindex="${row + firstRow}"]`);
  return line?.cells[column];
}

function cellOf(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
  const line = cell?.closest('tr')?.getAttribute('aria-rowindex');
  return cell && line ? { row: Number(line) - firstRow, column: cell.cellIndex } : null;
}

/** Scrolls sideways until a cell stands clear of the first column, which never moves. */
function revealColumn(scroller: HTMLElement, cell: HTMLElement): void {
  const first = cell.parentElement?.firstElementChild;
  if (!first || cell === first) {
    scroller.scrollLeft = 0;
    return;
  }
  const box = cell.getBoundingClientRect();
  const left = first.getBoundingClientRect().right;
  const right = scroller.getBoundingClientRect().left + scroller.clientWidth;
  if (box.left < left || box.width > right - left) scroller.scrollLeft += box.left - left;
  else if (box.right > right) scroller.scrollLeft += box.right - right;
}
