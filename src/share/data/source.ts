/** What a download needs of the page around it. */
import type { AtlasRecord, Language, Layer } from '../../atlas/schema.ts';
import type { Boundaries } from '../../state/data.ts';

export interface DataSource {
  /** What the area of the view is called; null without one. */
  areaName(language: Language): string | null;
  /** The boundaries with the finest shapes that can be had for these records of the layer. Never rejects. */
  shapesFor(layer: Layer, records: AtlasRecord[]): Promise<Boundaries>;
}
