/** Figures compared, as dots. */
import { axisX, dot, gridX, plot, pointer, ruleX, text, tip } from '@observablehq/plot';
import type { RowsLayout } from './layout.ts';
import { type Drawn, edge, fontSize, hairline, ink, look, soft, tipLook } from './plot-look.ts';
import { leftOf, rowMarks } from './plot-rows.ts';

export interface Dot {
  /** Index of its row. */
  row: number;
  value: number;
  planned: boolean;
  /** The year, where there is room for it; else empty. */
  label: string;
  /** What is said on pointing at the dot. */
  title: string;
}

export interface DotScale {
  /** The smallest and the largest value shown, 0 included. */
  domain: [number, number];
  ticks: number;
  tick(value: number): string;
}

export const dotsTop = 20;
export const dotRowHeight = 36;
const dotsRight = 20;

/** Pixels between the two ends of the scale, in a drawing of this width. */
export function dotsWidth(layout: RowsLayout, width: number): number {
  return width - leftOf(layout) - dotsRight;
}

/** One row a record, one dot a figure; `selected` is the index of a row, or -1. */
export function drawDots(
  dots: Dot[],
  colour: string,
  scale: DotScale,
  layout: RowsLayout,
  selected: number,
  width: number,
): Drawn {
  const placed = layout.rows.map((row, index) => ({ ...row, marked: index === selected }));
  const yOf = (each: Dot): number => (layout.rows[each.row]?.middle ?? 0) + 5;
  const at = { x: 'value', y: yOf, r: 5, strokeWidth: 1.5, pointerEvents: 'none' } as const;
  return plot({
    ...look,
    width,
    height: dotsTop + layout.height + 6,
    marginTop: dotsTop,
    marginBottom: 6,
    marginLeft: leftOf(layout),
    marginRight: dotsRight,
    x: { domain: scale.domain, axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...rowMarks(placed, layout, dotsRight),
      gridX({ ticks: scale.ticks, stroke: hairline, strokeOpacity: 1 }),
      ruleX([0], { stroke: edge }),
      axisX({
        anchor: 'top',
        ticks: scale.ticks,
        tickFormat: scale.tick,
        tickSize: 0,
        label: null,
        color: soft,
        fontSize,
      }),
      dot(dots, {
        ...at,
        filter: (each: Dot) => !each.planned,
        fill: colour,
        stroke: soft,
        fillOpacity: 0.85,
      }),
      dot(dots, {
        ...at,
        filter: (each: Dot) => each.planned,
        fill: 'var(--paper)',
        stroke: ink,
        strokeDasharray: '2 2',
      }),
      text(dots, {
        x: 'value',
        y: (each: Dot) => yOf(each) - 13,
        text: 'label',
        fontSize: 11,
        fill: soft,
        pointerEvents: 'none',
      }),
      tip(dots, pointer({ x: 'value', y: yOf, title: 'title', ...tipLook })),
    ],
  });
}
