import { useMemo } from 'react';
import type { ComparedRow } from '../../atlas/chart-figures.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { SourceList } from '../sources/SourceList.tsx';
import { CitationScope, SourceRefs } from '../sources/SourceRefs.tsx';

interface FiguresTableProps {
  title: string;
  /** A key of `units.json`. */
  unit: string;
  rows: ComparedRow[];
  onOpen(record: string): void;
}

/** Every figure that is drawn, with its year, note and source; the name opens the record. */
export function FiguresTable({ title, unit, rows, onOpen }: FiguresTableProps) {
  const { words, format } = useLabelContext();
  const units = useStore((state) => state.data.units);
  const cited = useMemo(
    () => [...new Set(rows.flatMap((row) => row.figures.flatMap((figure) => figure.source ?? [])))],
    [rows],
  );
  return (
    <CitationScope ids={cited}>
      <table className="chart-table">
        <caption className="visually-hidden">{words.charts.tableOf(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.charts.record}</th>
            <th scope="col">{title}</th>
            <th scope="col">{words.charts.year}</th>
            <th scope="col">{words.charts.source}</th>
          </tr>
        </thead>
        {rows.map(({ record, figures }) => (
          <tbody key={record.id}>
            {figures.map((figure, index) => (
              <tr key={`${figure.year} ${figure.value} ${figure.source} ${figure.note?.en}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={figures.length}>
                    <button type="button" className="chart-table__toggle" onClick={() => onOpen(record.id)}>
                      {format.text(record.name)}
                    </button>
                  </th>
                )}
                <td>
                  {format.figure({ ...figure, unit }, units)}
                  {figure.note && <p className="chart-card__soft">{format.text(figure.note)}</p>}
                </td>
                <td className={figure.year === undefined ? undefined : 'chart-table__year'}>
                  {figure.year === undefined
                    ? words.detail.yearNotStated
                    : format.years(figure.year, figure.year)}
                </td>
                <td>{figure.source !== undefined && <SourceRefs ids={[figure.source]} />}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <SourceList />
    </CitationScope>
  );
}
