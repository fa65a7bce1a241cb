import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

interface ChartCardProps {
  title: string;
  /** What is counted or measured. */
  unit?: string;
  /** Stands between the title and the drawing: a hint of the field, or a choice. */
  above?: ReactNode;
  /** What was chosen in this chart, in words; empty when nothing is. */
  chosen?: string;
  onClear?(): void;
  /** The drawing and what belongs to it. */
  children: ReactNode;
  /** Sentences under the drawing: what it leaves out, where its numbers come from. */
  notes: string[];
  /** The same as a table; made when it is asked for. */
  table?: ReactNode;
}

/** One chart with all that it needs to be understood and, by keyboard, used. */
export function ChartCard({
  title,
  unit,
  above,
  chosen = '',
  onClear,
  children,
  notes,
  table,
}: ChartCardProps) {
  const { words } = useAllWords();
  const headingId = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className="chart-card" aria-labelledby={headingId}>
      <h3 id={headingId} className="chart-card__title">
        {title}
      </h3>
      {above}
      {unit && <p className="chart-card__soft">{unit}</p>}
      {children}
      {chosen !== '' && (
        <p className="chart-card__chosen">
          <span>{words.charts.chosen(chosen)}</span>{' '}
          <Button look="quiet" aria-label={words.charts.clearOf(title)} onClick={onClear}>
            {words.charts.clear}
          </Button>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="chart-card__soft">
          {note}
        </p>
      ))}
      {table && (
        <details className="chart-card__table" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {words.charts.table}
            <span className="visually-hidden">{words.common.pair('', title)}</span>
          </summary>
          {open && table}
        </details>
      )}
    </section>
  );
}
