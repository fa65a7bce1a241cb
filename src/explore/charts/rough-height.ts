/** Heights of cards before anything is drawn, near enough to fill the columns evenly. */
import type { Chart } from '../../atlas/chart.ts';
import { type LabelContext, optionLabel } from '../../i18n/labels.ts';
import { barsAtFirst, inChartOrder } from './chart-text.ts';
import { rowsLayout } from './layout.ts';
import { textMeasure } from './measure-text.ts';
import { barRowHeight } from './plot-bars.ts';
import { dotRowHeight } from './plot-dots.ts';

/** CSS pixels; `width` is that of the drawing in the card. */
export function roughHeight(chart: Chart, width: number, context: LabelContext): number {
  switch (chart.kind) {
    case 'values': {
      const { facet, coverage } = chart;
      const options = inChartOrder(facet, coverage.totals, context);
      const names = options.slice(0, barsAtFirst).map((option) => optionLabel(facet, option, context));
      const { height } = rowsLayout(
        names,
        [],
        { width, top: 0, lowest: barRowHeight },
        textMeasure(context.language),
      );
      return 135 + height + (options.length > barsAtFirst ? 24 : 0);
    }
    case 'years':
      return 300;
    case 'series':
      return 656;
    case 'figures':
      return 290 + dotRowHeight * Math.min(barsAtFirst, chart.measures[0]?.rows.length ?? 0);
  }
}
