import { useAllWords } from '../../ui/use-all-words.ts';

export interface CountRow {
  key: string;
  label: string;
  value: string;
  chosen: boolean;
}

interface CountTableProps {
  /** Headings of the two columns. */
  values: string;
  counts: string;
  rows: CountRow[];
  onToggle(key: string): void;
}

/** The bars as a table; the name in each row is a button that chooses it, as a press on its bar does. */
export function CountTable({ values, counts, rows, onToggle }: CountTableProps) {
  const { words } = useAllWords();
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{words.charts.tableOf(values)}</caption>
      <thead>
        <tr>
          <th scope="col">{values}</th>
          <th scope="col" className="chart-table__number">
            {counts}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value, chosen }) => (
          <tr key={key}>
            <th scope="row">
              <button
                type="button"
                className="chart-table__toggle"
                aria-pressed={chosen}
                onClick={() => onToggle(key)}
              >
                {label}
              </button>
            </th>
            <td className="chart-table__number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
