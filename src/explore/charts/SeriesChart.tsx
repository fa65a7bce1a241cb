import { useCallback, useMemo } from 'react';
import type { Coverage, YearsFacet } from '../../atlas/chart.ts';
import type { Layer } from '../../atlas/schema.ts';
import { linesOf, type Series } from '../../atlas/series.ts';
import { colouringOf } from '../../map/colouring.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { usePalette } from '../legend/MarkPicture.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import { CitationScope } from '../sources/SourceRefs.tsx';
import { ChartCard } from './ChartCard.tsx';
import { ClaimTable } from './ClaimTable.tsx';
import { CountTable } from './CountTable.tsx';
import { drawingLabel, pointText, unitOf } from './chart-text.ts';
import { useCoverageNotes } from './counts.ts';
import { Drawing } from './Drawing.tsx';
import { wrapLabel } from './layout.ts';
import { textMeasure } from './measure-text.ts';
import { drawReported } from './plot-reported.ts';
import { SeriesKey } from './SeriesKey.tsx';
import { useYears, YearBars } from './YearBars.tsx';

const height = 206;
const tipWidth = 240;

interface SeriesChartProps {
  layer: Layer;
  series: Series;
  facet: YearsFacet | undefined;
  coverage: Coverage;
}

/** What was reported over time above, what this atlas holds of the same years below. */
export function SeriesChart({ layer, series, facet, coverage }: SeriesChartProps) {
  const context = useLabelContext();
  const { words, format, language } = context;
  const units = useStore((state) => state.data.units);
  const palette = usePalette();
  const { points } = series;
  const claimed = points.map((point) => point.year);
  const from = Math.min(...claimed, ...(facet ? [facet.from] : []));
  const to = Math.max(...claimed, ...(facet ? [facet.to] : []));
  const years = useYears(layer, facet, from, to);
  const coverageNotes = useCoverageNotes(layer, facet, coverage.hasSeveral);
  const colour = colouringOf(layer, null, palette).items[0]?.colour ?? palette.noValue;
  const title = words.charts.series(format.text(series.title));
  const marks = useMemo(
    () =>
      points.map((point) => {
        const label = pointText(point, units, context);
        const { measure, note } = point.claim;
        const said = [`${format.years(point.year, point.year)} · ${label}`, measure, note];
        return {
          ...point,
          label,
          said: said.map((line) => (typeof line === 'object' ? format.text(line) : line)),
        };
      }),
    [points, units, context, format],
  );
  const draw = useCallback(
    (width: number) => {
      const measure = textMeasure(language);
      const drawn = marks.map((mark) => ({
        ...mark,
        labelWidth: measure(mark.label),
        title: mark.said.flatMap((line) => (line ? wrapLabel(line, tipWidth, measure) : [])).join('\n'),
      }));
      const lines = linesOf(points).map(({ from, to, planned }) => ({
        fromYear: from.year,
        from: from.value,
        toYear: to.year,
        to: to.value,
        planned,
      }));
      const span = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return drawReported(span, drawn, lines, colour, width, height);
    },
    [marks, points, from, to, colour, language],
  );
  const said = marks.map((mark) => ({ label: format.years(mark.year, mark.year), value: mark.label }));
  const unit = unitOf(layer, context);
  const cited = useMemo(
    () => [
      ...new Set(
        [...points.map((point) => point.claim), ...series.notDrawn].flatMap((claim) => claim.sources),
      ),
    ],
    [points, series],
  );
  const table = (
    <CitationScope ids={cited}>
      <ClaimTable points={points} />
      <SourceList />
      {facet && (
        <CountTable
          values={words.charts.year}
          counts={unit}
          rows={years.rows.filter((row) => row.year >= facet.from && row.year <= facet.to)}
          onToggle={(year) => years.toggle(Number(year))}
        />
      )}
    </CitationScope>
  );
  const notDrawn = series.notDrawn.map((claim) => format.text(claim.measure));
  return (
    <ChartCard
      title={title}
      unit={unit}
      chosen={years.range ? format.years(...years.range) : ''}
      onClear={years.clear}
      notes={[
        ...coverageNotes,
        ...(notDrawn.length === 0 ? [] : [words.charts.notDrawn(format.list(notDrawn))]),
        words.charts.claimsSource,
      ]}
      table={table}
    >
      <p className="chart-card__part">{words.charts.reported}</p>
      <Drawing label={drawingLabel(words.charts.reported, unit, said, context)} draw={draw} />
      <SeriesKey points={points} />
      {facet && (
        <>
          <p className="chart-card__part">{words.charts.inThisAtlas}</p>
          <YearBars layer={layer} facet={facet} title={words.charts.inThisAtlas} years={years} />
        </>
      )}
    </ChartCard>
  );
}
