/** A figure of a scene as the data have it now. */
import type { LayerFilter } from './filter.ts';
import type { ShownBeside } from './reported.ts';
import type { AtlasRecord, Claim, Figure, Layer } from './schema.ts';

export type FoundFigure =
  | {
      kind: 'claim';
      claim: Claim;
      /** What other sources say instead. */
      otherwise: Claim[];
      /** What the records show beside it; null where the two are not compared. */
      beside: { layer: Layer; shown: ShownBeside } | null;
    }
  | { kind: 'record'; layer: Layer; record: AtlasRecord; figure: Figure }
  | {
      kind: 'count';
      layer: Layer;
      /** How many records the scene shows, and how many there are. */
      amount: number;
      all: number;
      filter: LayerFilter;
      /** The years that the scene limits the layer to. */
      years: [number, number] | null;
    }
  /** The file that has it could not be loaded, or has it no longer. */
  | { kind: 'missing'; name: string };
