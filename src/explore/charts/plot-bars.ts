/** Bars by value. */
import { plot, rect, text } from '@observablehq/plot';
import type { RowsLayout } from './layout.ts';
import { type Drawn, edge, faded, ink, look, soft } from './plot-look.ts';
import { labelGap, leftOf, rowMarks } from './plot-rows.ts';

export interface Bar {
  count: number;
  /** The count in words. */
  value: string;
  colour: string;
  chosen: boolean;
}

export const barsTop = 2;
export const barRowHeight = 26;
const barHeight = 17;

/** Bars to the right, one row a value. */
export function drawBars(bars: Bar[], layout: RowsLayout, width: number): Drawn {
  const someChosen = bars.some((bar) => bar.chosen);
  const placed = layout.rows.flatMap((row, index) => {
    const bar = bars[index];
    return bar ? [{ ...row, ...bar, marked: false }] : [];
  });
  const seen = placed.filter((bar) => bar.count > 0);
  const marginRight = layout.valueWidth + labelGap;
  type Placed = (typeof placed)[number];
  const shape = {
    x1: 0,
    x2: 'count',
    y1: (bar: Placed) => bar.middle - barHeight / 2,
    y2: (bar: Placed) => bar.middle + barHeight / 2,
    fill: 'colour',
    pointerEvents: 'none',
  } as const;
  return plot({
    ...look,
    width,
    height: barsTop + layout.height + 2,
    marginTop: barsTop,
    marginBottom: 2,
    marginLeft: leftOf(layout),
    marginRight,
    x: { domain: [0, Math.max(1, ...bars.map((bar) => bar.count))], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...rowMarks(placed, layout, marginRight),
      rect(seen, {
        ...shape,
        fillOpacity: (bar: Bar) => (someChosen && !bar.chosen ? faded : 1),
        stroke: edge,
      }),
      rect(
        seen.filter((bar) => bar.chosen),
        { ...shape, stroke: ink, strokeWidth: 2.5 },
      ),
      rect(placed, { ...shape, x2: 0, fill: 'none', stroke: edge }),
      text(placed, {
        x: 'count',
        y: 'middle',
        text: 'value',
        textAnchor: 'start',
        dx: 6,
        fill: soft,
        pointerEvents: 'none',
      }),
    ],
  });
}
