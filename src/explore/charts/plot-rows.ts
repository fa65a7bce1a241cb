/** The rows that bars and dots stand in. */
import { rect, text } from '@observablehq/plot';
import { lineHeight, type Row, type RowsLayout } from './layout.ts';
import { fontSize } from './plot-look.ts';

/** A row of bars or dots: where it stands, and its name. */
interface PlacedRow extends Row {
  /** Pressed on, or where the eye should go. */
  marked: boolean;
}

/** The rows as areas that answer to the pointer, and their names. */
export function rowMarks(rows: PlacedRow[], layout: RowsLayout, marginRight: number) {
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

export const labelGap = 8;

export function leftOf({ labelWidth }: RowsLayout): number {
  return labelWidth === 0 ? 2 : labelWidth + labelGap;
}
