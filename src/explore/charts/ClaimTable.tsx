import type { SeriesPoint } from '../../atlas/series.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { pointText } from './chart-text.ts';

/** The claims of a time line, each with its note and sources. */
export function ClaimTable({ points }: { points: SeriesPoint[] }) {
  const context = useLabelContext();
  const { words, format } = context;
  const units = useStore((state) => state.data.units);
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{words.charts.reported}</caption>
      <thead>
        <tr>
          <th scope="col">{words.charts.year}</th>
          <th scope="col">{words.charts.reported}</th>
          <th scope="col">{words.charts.source}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.claim.id}>
            <th scope="row" className="chart-table__year">
              {format.years(point.year, point.year)}
            </th>
            <td>
              {pointText(point, units, context)}
              <p className="chart-card__soft">{format.text(point.claim.measure)}</p>
              {point.claim.note && <p className="chart-card__soft">{format.text(point.claim.note)}</p>}
            </td>
            <td>
              <SourceRefs ids={point.claim.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
