/** The records of a layer as charts that filter with the map. */
import { useMemo, useRef } from 'react';
import { type Chart, chartsOf } from '../../atlas/chart.ts';
import type { Layer } from '../../atlas/schema.ts';
import { clearFilters } from '../../state/actions.ts';
import { recordsShown } from '../../state/shown.ts';
import type { Selection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { useWidth } from './Drawing.tsx';
import { FiguresChart } from './FiguresChart.tsx';
import { columnsOf } from './layout.ts';
import { roughHeight } from './rough-height.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { UniformList } from './UniformList.tsx';
import { ValuesChart } from './ValuesChart.tsx';
import { YearsChart } from './YearsChart.tsx';
import './charts.css';

/** CSS pixels; the gap is that of charts.css. */
const narrowestCard = 300;
const gap = 12;
const cardPadding = 26;
const lowestCard = 100;

interface ChartsViewProps {
  layer: Layer;
  onGoTo(target: Selection): void;
}

export function ChartsView({ layer, onGoTo }: ChartsViewProps) {
  const context = useLabelContext();
  const { words } = context;
  const claims = useStore((state) => state.data.claims);
  const { charts, uniform } = useMemo(() => chartsOf(layer, claims), [layer, claims]);
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const columns = useMemo(() => {
    if (width === 0) return [];
    const count = Math.max(1, Math.min(Math.floor((width + gap) / (narrowestCard + gap)), charts.length));
    const inner = (width - (count - 1) * gap) / count - cardPadding;
    const heights = charts.map((chart) => roughHeight(chart, inner, context));
    // What has no chart stands last, as a card of its own.
    return columnsOf(uniform.length === 0 ? heights : [...heights, lowestCard], count);
  }, [width, charts, uniform, context]);
  if (layer.records.length === 0) return <p className="charts__none">{words.charts.noRecords}</p>;
  return (
    <div className="charts">
      <div>
        <p className="charts__hint">{words.charts.hint}</p>
        <NoneShown layer={layer} />
      </div>
      <div ref={area} className="charts__columns">
        {columns.map((cards) => (
          <div key={cards[0]} className="charts__column">
            {cards.map((card) => {
              const chart = charts[card];
              return chart ? (
                <OneChart key={keyOf(chart)} layer={layer} chart={chart} onGoTo={onGoTo} />
              ) : (
                <UniformList key="uniform" layer={layer} uniform={uniform} />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function OneChart({
  layer,
  chart,
  onGoTo,
}: {
  layer: Layer;
  chart: Chart;
  onGoTo: ChartsViewProps['onGoTo'];
}) {
  switch (chart.kind) {
    case 'values':
      return <ValuesChart layer={layer} {...chart} />;
    case 'years':
      return <YearsChart layer={layer} {...chart} />;
    case 'series':
      return <SeriesChart layer={layer} {...chart} />;
    case 'figures':
      return <FiguresChart layer={layer} {...chart} onGoTo={onGoTo} />;
  }
}

function keyOf(chart: Chart): string {
  return chart.kind === 'figures' || chart.kind === 'series' ? chart.kind : chart.facet.id;
}

/** When the filters leave nothing, the charts stay with their zeros; this says why, and leads back. */
function NoneShown({ layer }: { layer: Layer }) {
  const { words, language } = useAllWords();
  const store = useAtlasStore();
  const isNone = useStore((state) => recordsShown(state, layer).length === 0);
  const noun = language === 'zh' ? layer.noun.zh.slice(1) : layer.noun.en.other;
  return (
    <div role="status">
      {isNone && (
        <p className="charts__none">
          {words.layers.noMatch(noun)}{' '}
          <Button onClick={() => store.change(clearFilters)}>{words.filters.clearAll}</Button>
        </p>
      )}
    </div>
  );
}
