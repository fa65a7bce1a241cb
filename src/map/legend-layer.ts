import type { Mark } from './mark-drawing.ts';

/** What the marks of one layer mean, in words of a language. */
export interface LegendLayer {
  id: string;
  title: string;
  /** Beside the title, where all of the layer is drawn in one way. */
  mark: Mark | null;
  rows: { mark: Mark; label: string }[];
}
