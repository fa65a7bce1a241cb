/** What all drawings by Observable Plot have in common. Words, numbers and colours come ready-made; sizes are CSS pixels. */

export type Drawn = SVGSVGElement | HTMLElement;

export const ink = 'var(--ink)';
export const soft = 'var(--ink-soft)';
export const edge = 'var(--control-border)';
export const hairline = 'var(--hairline)';
export const fontSize = 12;

export const look = {
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
export const faded = 0.28;

/** The words at a mark that is pointed at. */
export const tipLook = {
  fill: 'var(--paper)',
  stroke: edge,
  textPadding: 8,
  fontSize,
  lineWidth: 100,
  maxRadius: 40,
} as const;
