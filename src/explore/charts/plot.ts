/** The drawings, by Observable Plot. Words, numbers and colours come ready-made; sizes are CSS pixels. */
import {
  axisX,
  barY,
  dot,
  gridX,
  link,
  plot,
  pointer,
  rect,
  ruleX,
  ruleY,
  text,
  tip,
} from '@observablehq/plot';
import { lineHeight, type Row, type RowsLayout } from './layout.ts';

export type Drawn = SVGSVGElement | HTMLElement;

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const edge = 'var(--control-border)';
const hairline = 'var(--hairline)';
export const fontSize = 12;

const look = {
  className: 'chart-plot',
  style: {
    background: 'none',
    color: ink,
    fontFamily: 'inherit',
    fontSize: `${fontSize}px`,
    overflow: 'visible',
  },
  color: { type: 'identity' },
  opacity: { type: 'identity' },
} as const;

/** Not chosen while others are. */
const faded = 0.28;

/** A row of bars or dots: where it stands, and its name. */
interface PlacedRow extends Row {
  /** Pressed on, or where the eye should go. */
  marked: boolean;
}

/** The rows as areas that answer to the pointer, and their names. */
function rowMarks(rows: PlacedRow[], layout: RowsLayout, marginRight: number) {
  const isAbove = layout.labelWidth === 0;
  return [
    rect(rows, {
      y1: 'top',
      y2: (row: Row) => row.top + row.height,
      // Without x a rect spans the frame; the row reaches over both margins as well.
      insetLeft: -leftOf(layout),
      insetRight: -marginRight,
      fill: (row: PlacedRow) => (row.marked ? 'var(--accent-soft)' : 'transparent'),
      className: 'chart-plot__row',
    }),
    text(rows, {
      y: 'labelMiddle',
      text: (row: Row) => row.label.join('\n'),
      frameAnchor: 'left',
      textAnchor: isAbove ? 'start' : 'end',
      dx: isAbove ? 0 : -labelGap,
      lineHeight: lineHeight / fontSize,
      pointerEvents: 'none',
    }),
  ];
}

const labelGap = 8;

function leftOf({ labelWidth }: RowsLayout): number {
  return labelWidth === 0 ? 2 : labelWidth + labelGap;
}

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

/** Every so many-th year has its number under the axis, so that the numbers do not touch. */
function labelled(years: number[], width: number): number[] {
  const every = Math.ceil((years.length * 36) / width);
  const [first = 0] = years;
  return years.filter((year) => (year - first) % every === 0);
}

/** One bar a year; a year without records is a gap on the line. */
export function drawYears(bars: YearBar[], colour: string, width: number, height: number): Drawn {
  const someChosen = bars.some((bar) => bar.chosen);
  const years = bars.map((bar) => bar.year);
  const inner = width - yearsLeft - yearsRight;
  const seen = bars.filter((bar) => bar.count > 0);
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  const step = inner / years.length;
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
    marginBottom: 22,
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
      axisX(labelled(years, inner), { tickFormat: String, tickSize: 4, label: null, color: soft, fontSize }),
      // Numbers on bars too narrow for them would run together; the table has them.
      ...(step < 18
        ? []
        : [text(seen, { x: 'year', y: 'count', text: 'value', dy: -9, fill: soft, pointerEvents: 'none' })]),
    ],
  });
}

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

const tipLook = {
  fill: 'var(--paper)',
  stroke: edge,
  textPadding: 8,
  fontSize,
  lineWidth: 100,
  maxRadius: 40,
} as const;

export interface ReportedMark {
  year: number;
  value: number;
  part: 'start' | 'total' | 'addition';
  planned: boolean;
  label: string;
  title: string;
}

export interface ReportedLine {
  fromYear: number;
  from: number;
  toYear: number;
  to: number;
  planned: boolean;
}

/** What was reported, as it was reported: dots for totals, an empty bar for an addition, a plan hollow and dashed. */
export function drawReported(
  years: number[],
  marks: ReportedMark[],
  lines: ReportedLine[],
  colour: string,
  width: number,
  height: number,
): Drawn {
  const part = (which: ReportedMark['part'], planned = false) => ({
    filter: (mark: ReportedMark) => mark.part === which && mark.planned === planned,
  });
  const at = { x: 'year', y: 'value' } as const;
  const path = {
    x1: 'fromYear',
    y1: 'from',
    x2: 'toYear',
    y2: 'to',
    stroke: soft,
    strokeWidth: 1.5,
  } as const;
  const last = years.at(-1);
  const atEnd = (mark: ReportedMark): boolean => mark.year === last;
  // Lines pass behind the words.
  const label = { ...at, text: 'label', dy: -15, fill: ink, stroke: 'var(--paper)', strokeWidth: 4 } as const;
  return plot({
    ...look,
    width,
    height,
    marginTop: 26,
    marginBottom: 6,
    marginLeft: yearsLeft,
    marginRight: yearsRight,
    x: { type: 'band', domain: years, padding: 0, axis: null },
    y: { domain: [0, Math.max(1, ...marks.map((mark) => mark.value))], axis: null },
    marks: [
      ruleY([0], { stroke: edge }),
      link(lines, { ...path, filter: (line: ReportedLine) => !line.planned }),
      link(lines, { ...path, filter: (line: ReportedLine) => line.planned, strokeDasharray: '4 4' }),
      barY(marks, {
        ...part('addition'),
        ...at,
        fill: 'var(--paper)',
        stroke: ink,
        strokeWidth: 1.5,
        insetLeft: 5,
        insetRight: 5,
      }),
      dot(marks, {
        ...part('start'),
        ...at,
        symbol: 'diamond',
        r: 6,
        fill: 'var(--paper)',
        stroke: ink,
        strokeWidth: 1.5,
      }),
      dot(marks, { ...part('total'), ...at, r: 6, fill: colour, stroke: ink, strokeWidth: 1 }),
      dot(marks, {
        ...part('total', true),
        ...at,
        r: 6.5,
        fill: 'var(--paper)',
        stroke: ink,
        strokeWidth: 1.5,
        strokeDasharray: '3 2',
      }),
      text(marks, { ...label, filter: (mark: ReportedMark) => !atEnd(mark) }),
      text(marks, { ...label, filter: atEnd, textAnchor: 'end', dx: yearsRight }),
      tip(marks, pointer({ ...at, title: 'title', ...tipLook })),
    ],
  });
}
