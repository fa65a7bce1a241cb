/** What a reader set up in the table of a layer and finds again when it comes back, while the page is open. */
import type { ColumnSizingState } from '@tanstack/react-table';

export interface Remembered {
  /** Widths by column id, CSS pixels; only those that were changed. */
  widths: ColumnSizingState;
  /** How far the rows are scrolled, CSS pixels. */
  top: number;
  /** The record whose details took the place of the table, as they do on a narrow screen; it gets the focus back. */
  leftFor: string | null;
}

const byLayer = new Map<string, Remembered>();

/** The object to read from and write to. */
export function remembered(layer: string): Remembered {
  const known = byLayer.get(layer) ?? { widths: {}, top: 0, leftFor: null };
  byLayer.set(layer, known);
  return known;
}
