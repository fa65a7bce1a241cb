import type { Coverage, YearsFacet } from '../../atlas/chart.ts';
import type { Layer } from '../../atlas/schema.ts';
import { facetTitle } from '../../i18n/labels.ts';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { ChartCard } from './ChartCard.tsx';
import { CountTable } from './CountTable.tsx';
import { unitOf } from './chart-text.ts';
import { useCoverageNotes } from './counts.ts';
import { useYears, YearBars } from './YearBars.tsx';

interface YearsChartProps {
  layer: Layer;
  facet: YearsFacet;
  coverage: Coverage;
}

export function YearsChart({ layer, facet, coverage }: YearsChartProps) {
  const context = useLabelContext();
  const { words, format } = context;
  const years = useYears(layer, facet, facet.from, facet.to);
  const coverageNotes = useCoverageNotes(layer, facet, coverage.hasSeveral);
  const title = facetTitle(facet, context);
  const unit = unitOf(layer, context);
  return (
    <ChartCard
      title={title}
      unit={unit}
      chosen={years.range ? format.years(...years.range) : ''}
      onClear={years.clear}
      notes={[...coverageNotes, words.charts.fromRecords]}
      table={
        <CountTable
          values={title}
          counts={unit}
          rows={years.rows}
          onToggle={(year) => years.toggle(Number(year))}
        />
      }
    >
      <YearBars layer={layer} facet={facet} title={title} years={years} />
    </ChartCard>
  );
}
