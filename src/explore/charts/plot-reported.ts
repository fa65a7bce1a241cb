/** Reported figures over time. */
import { barY, dot, link, plot, pointer, ruleY, text, tip } from '@observablehq/plot';
import { yearsLabelled } from './layout.ts';
import { type Drawn, edge, ink, look, soft, tipLook } from './plot-look.ts';
import { axisHeight, yearNumbers, yearsLeft, yearsRight } from './plot-years.ts';

export interface ReportedMark {
  year: number;
  value: number;
  part: 'start' | 'total' | 'addition';
  planned: boolean;
  label: string;
  /** Of the label, CSS pixels. */
  labelWidth: number;
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
  const step = (width - yearsLeft - yearsRight) / years.length;
  const xOf = ({ year }: ReportedMark): number => yearsLeft + (year - (years[0] ?? year) + 0.5) * step;
  // The line to the next total leaves to the right, so the words of a total end where it begins.
  const isLeft = (mark: ReportedMark): boolean =>
    mark.part === 'total' && !atEnd(mark) && xOf(mark) >= mark.labelWidth;
  // Where a line passes all the same, it passes behind the words.
  const label = { ...at, text: 'label', dy: -15, fill: ink, stroke: 'var(--paper)', strokeWidth: 4 } as const;
  return plot({
    ...look,
    width,
    height,
    marginTop: 26,
    marginBottom: axisHeight,
    marginLeft: yearsLeft,
    marginRight: yearsRight,
    x: { type: 'band', domain: years, padding: 0, axis: null },
    y: { domain: [0, Math.max(1, ...marks.map((mark) => mark.value))], axis: null },
    marks: [
      ruleY([0], { stroke: edge }),
      yearNumbers(
        yearsLabelled(
          years,
          step,
          marks.map((mark) => mark.year),
        ),
      ),
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
      text(marks, { ...label, filter: (mark: ReportedMark) => !atEnd(mark) && !isLeft(mark) }),
      text(marks, { ...label, filter: isLeft, textAnchor: 'end', dx: -2 }),
      text(marks, { ...label, filter: atEnd, textAnchor: 'end', dx: yearsRight }),
      tip(marks, pointer({ ...at, title: 'title', ...tipLook })),
    ],
  });
}
