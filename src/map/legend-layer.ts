import type { Mark } from './mark-drawing.ts';

/** What the marks of one layer mean, in words of a language. */
export interface LegendLayer {
  id: string;
  title: string;
  /** Beside the title, where all of the layer is drawn in one way. */
  mark: Mark | null;
  rows: LegendRow[];
}

export interface LegendRow {
  mark: Mark;
  label: string;
  /** What this row and those after it tell, where those before tell something else. */
  heading?: string | undefined;
}

export interface PictureLegendLayer extends LegendLayer {
  /** Whether it is in the picture: layers out of an archive are not. */
  isDrawn: boolean;
}
