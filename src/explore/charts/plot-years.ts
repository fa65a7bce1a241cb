/** Bars by year. */
import { axisX, barY, plot, ruleY, text } from '@observablehq/plot';
import { yearsLabelled } from './layout.ts';
import { type Drawn, edge, faded, fontSize, ink, look, soft } from './plot-look.ts';

export interface YearBar {
  year: number;
  count: number;
  value: string;
  chosen: boolean;
}

/** Room left and right of the years, so that two drawings with the same years stand in line. */
export const yearsLeft = 14;
export const yearsRight = 14;

/** A bar wider than this is only heavy. */
const widestBar = 44;

/** Room for one line of numbers under the axis, and for another. */
export const axisHeight = 22;
const lowerLine = 13;

/** The numbers of these years under the axis. */
export function yearNumbers(years: number[], tickPadding = 3) {
  return axisX(years, { tickFormat: String, tickSize: 4, tickPadding, label: null, color: soft, fontSize });
}

/** One bar a year; a year without records is a gap on the line. */
export function drawYears(bars: YearBar[], colour: string, width: number, height: number): Drawn {
  const someChosen = bars.some((bar) => bar.chosen);
  const years = bars.map((bar) => bar.year);
  const inner = width - yearsLeft - yearsRight;
  const seen = bars.filter((bar) => bar.count > 0);
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  const step = inner / years.length;
  const top = bars.find((bar) => bar.count === highest)?.year;
  const labelled = yearsLabelled(years, step, top === undefined ? [] : [top]);
  // The highest bar always has its year: in a line of its own where it would touch the first or the last.
  const lower = top === undefined || labelled.includes(top) ? [] : [top];
  const inset = Math.max((step - widestBar) / 2, Math.min(3, step / 6));
  const bar = {
    x: 'year',
    y: 'count',
    fill: colour,
    insetLeft: inset,
    insetRight: inset,
    pointerEvents: 'none',
  } as const;
  return plot({
    ...look,
    width,
    height,
    marginTop: 20,
    marginBottom: axisHeight + (lower.length > 0 ? lowerLine : 0),
    marginLeft: yearsLeft,
    marginRight: yearsRight,
    x: { type: 'band', domain: years, padding: 0, axis: null },
    y: { domain: [0, highest], axis: null },
    marks: [
      barY(bars, {
        x: 'year',
        y1: 0,
        y2: () => highest,
        fill: (bar: YearBar) => (bar.chosen ? 'var(--accent-soft)' : 'transparent'),
        className: 'chart-plot__row',
      }),
      barY(seen, {
        ...bar,
        fillOpacity: (bar: YearBar) => (someChosen && !bar.chosen ? faded : 1),
        stroke: edge,
      }),
      barY(
        seen.filter((bar) => bar.chosen),
        { ...bar, stroke: ink, strokeWidth: 2.5 },
      ),
      ruleY([0], { stroke: edge }),
      yearNumbers(labelled),
      yearNumbers(lower, 3 + lowerLine),
      // Numbers on bars too narrow for them would run together; the table has them.
      ...(step < 18
        ? []
        : [text(seen, { x: 'year', y: 'count', text: 'value', dy: -9, fill: soft, pointerEvents: 'none' })]),
    ],
  });
}
