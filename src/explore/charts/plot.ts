/** The drawings, by Observable Plot. Words, numbers and colours come ready-made; sizes are CSS pixels. */
import {
  axisX,
  barX,
  barY,
  dot,
  gridX,
  link,
  plot,
  pointer,
  ruleX,
  ruleY,
  text,
  tip,
} from '@observablehq/plot';

export type Drawn = SVGSVGElement | HTMLElement;

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const edge = 'var(--control-border)';
const hairline = 'var(--hairline)';
export const fontSize = 12;
export const lineHeight = 15;

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

export interface BarRow {
  key: string;
  /** One item a line. */
  label: string[];
  count: number;
  /** The count in words. */
  value: string;
  colour: string;
  chosen: boolean;
}

export interface Rows {
  width: number;
  labelWidth: number;
  valueWidth: number;
  rowHeight: number;
}

export const barsTop = 2;

/** Bars to the right, one row a value; the names stand left of them. */
export function drawBars(rows: BarRow[], { width, labelWidth, valueWidth, rowHeight }: Rows): Drawn {
  const someChosen = rows.some((row) => row.chosen);
  const seen = rows.filter((row) => row.count > 0);
  const bar = {
    x: 'count',
    y: 'key',
    insetTop: 4,
    insetBottom: 4,
    fill: 'colour',
    pointerEvents: 'none',
  } as const;
  return plot({
    ...look,
    width,
    height: barsTop + rows.length * rowHeight + 2,
    marginTop: barsTop,
    marginBottom: 2,
    marginLeft: labelWidth + 8,
    marginRight: valueWidth + 8,
    x: { domain: [0, Math.max(1, ...rows.map((row) => row.count))], axis: null },
    y: { type: 'band', domain: rows.map((row) => row.key), padding: 0, axis: null },
    marks: [
      barX(rows, {
        x1: 0,
        x2: () => Math.max(1, ...rows.map((row) => row.count)),
        y: 'key',
        insetLeft: -labelWidth - 8,
        insetRight: -valueWidth - 8,
        fill: 'transparent',
        className: 'chart-plot__row',
      }),
      barX(seen, {
        ...bar,
        fillOpacity: (row: BarRow) => (someChosen && !row.chosen ? faded : 1),
        stroke: edge,
      }),
      barX(
        seen.filter((row) => row.chosen),
        { ...bar, stroke: ink, strokeWidth: 2.5 },
      ),
      ruleX([0], { stroke: edge }),
      text(rows, {
        y: 'key',
        text: (row: BarRow) => row.label.join('\n'),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        lineHeight: lineHeight / fontSize,
        fontWeight: 'normal',
        pointerEvents: 'none',
      }),
      text(rows, {
        x: 'count',
        y: 'key',
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
  const inset = Math.min(3, inner / years.length / 6);
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
      ...(inner / years.length < 18
        ? []
        : [text(seen, { x: 'year', y: 'count', text: 'value', dy: -9, fill: soft, pointerEvents: 'none' })]),
    ],
  });
}

export interface Dot {
  key: string;
  value: number;
  planned: boolean;
  /** The year, where there is room for it; else empty. */
  label: string;
  /** What is said on pointing at the dot. */
  title: string;
}

export interface DotRow {
  key: string;
  label: string[];
  selected: boolean;
}

export interface DotScale {
  /** The largest and the smallest value shown, 0 included. */
  domain: [number, number];
  tick(value: number): string;
}

export const dotsTop = 20;

/** One row a record, one dot a figure. */
export function drawDots(
  rows: DotRow[],
  dots: Dot[],
  colour: string,
  scale: DotScale,
  size: Omit<Rows, 'valueWidth'>,
): Drawn {
  const { width, labelWidth, rowHeight } = size;
  const at = { x: 'value', y: 'key', r: 5, dy: 5, strokeWidth: 1.5, pointerEvents: 'none' } as const;
  return plot({
    ...look,
    width,
    height: dotsTop + rows.length * rowHeight + 6,
    marginTop: dotsTop,
    marginBottom: 6,
    marginLeft: labelWidth + 12,
    marginRight: dotsRight,
    x: { domain: scale.domain, axis: null },
    y: { type: 'band', domain: rows.map((row) => row.key), padding: 0, axis: null },
    marks: [
      barX(rows, {
        x1: () => scale.domain[0],
        x2: () => scale.domain[1],
        y: 'key',
        insetLeft: -labelWidth - 12,
        insetRight: -dotsRight,
        fill: (row: DotRow) => (row.selected ? 'var(--accent-soft)' : 'transparent'),
        className: 'chart-plot__row',
      }),
      gridX({ ticks: 4, stroke: hairline, strokeOpacity: 1 }),
      ruleX([0], { stroke: edge }),
      axisX({
        anchor: 'top',
        ticks: 4,
        tickFormat: scale.tick,
        tickSize: 0,
        label: null,
        color: soft,
        fontSize,
      }),
      text(rows, {
        y: 'key',
        text: (row: DotRow) => row.label.join('\n'),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -12,
        lineHeight: lineHeight / fontSize,
        pointerEvents: 'none',
      }),
      dot(dots, {
        ...at,
        filter: (each: Dot) => !each.planned,
        fill: colour,
        stroke: 'var(--ink-soft)',
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
        y: 'key',
        text: 'label',
        dy: -8,
        fontSize: 11,
        fill: soft,
        pointerEvents: 'none',
      }),
      tip(dots, pointer({ x: 'value', y: 'key', dy: 5, title: 'title', ...tipLook })),
    ],
  });
}

export const dotsRight = 20;

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
  const label = { ...at, text: 'label', dy: -14, lineHeight: lineHeight / fontSize } as const;
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
