import type { SeriesPoint } from '../../atlas/series.ts';
import { useAllWords } from '../../ui/use-all-words.ts';

type Kind = 'start' | 'total' | 'addition' | 'planned';

const order: Kind[] = ['start', 'total', 'addition', 'planned'];

/** What the signs of the time line mean, and on what its sources differ. */
export function SeriesKey({ points }: { points: SeriesPoint[] }) {
  const { words, format } = useAllWords();
  const present = new Set(points.map((point): Kind => (point.planned ? 'planned' : point.part)));
  const starts = points.filter((point) => point.part === 'start');
  const differ = new Set(starts.map((start) => start.year)).size > 1;
  return (
    <>
      <ul className="series-key">
        {order
          .filter((kind) => present.has(kind))
          .map((kind) => (
            <li key={kind}>
              <Sign kind={kind} />
              {words.charts.part[kind]}
            </li>
          ))}
      </ul>
      {differ && (
        <p className="chart-card__soft">
          {words.charts.startsDiffer(
            format.list(
              starts.map(({ year, claim }) =>
                words.charts.bySources(format.years(year, year), claim.sources.length),
              ),
            ),
          )}
        </p>
      )}
    </>
  );
}

function Sign({ kind }: { kind: Kind }) {
  return (
    <svg
      className={`series-key__sign series-key__sign--${kind}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {kind === 'start' && <path d="M8 2l4 6-4 6-4-6z" />}
      {kind === 'addition' && <path d="M4 2h8v12H4z" />}
      {(kind === 'total' || kind === 'planned') && <circle cx="8" cy="8" r="5.5" />}
    </svg>
  );
}
