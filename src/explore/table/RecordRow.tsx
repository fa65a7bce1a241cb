import { useAllWords } from '../../ui/use-all-words.ts';
import type { RecordTable } from './use-record-table.ts';

interface RecordRowProps {
  row: ReturnType<RecordTable['getRowModel']>['rows'][number];
  /** As assistive technology counts, from the head. */
  rowIndex: number;
  /** Height of the rows before this one that are not drawn, CSS pixels. */
  gap: number;
  isSelected: boolean;
  /** The column that holds the tab stop, or -1. */
  activeColumn: number;
}

export function RecordRow({ row, rowIndex, gap, isSelected, activeColumn }: RecordRowProps) {
  return (
    <>
      <Gap height={gap} />
      <tr aria-rowindex={rowIndex} aria-selected={isSelected}>
        {row.getAllCells().map((cell, column) => {
          const text = String(cell.getValue());
          const tabIndex = column === activeColumn ? 0 : -1;
          return column === 0 ? (
            <th key={cell.column.id} scope="row" tabIndex={tabIndex} title={text}>
              {text}
            </th>
          ) : (
            <td
              key={cell.column.id}
              tabIndex={tabIndex}
              title={text}
              className={cell.column.columnDef.meta?.isNumeric ? 'record-grid__number' : undefined}
            >
              {text === '' ? <NoValue /> : text}
            </td>
          );
        })}
      </tr>
    </>
  );
}

/** Stands for rows that are not drawn. */
export function Gap({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without cells takes no focus
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}

function NoValue() {
  const { words } = useAllWords();
  return (
    <>
      <span aria-hidden="true" className="record-grid__none">
        –
      </span>
      <span className="visually-hidden">{words.table.noValue}</span>
    </>
  );
}
