/** Drawing an area: points so far, and what the next point, key or tap makes of them. Pure. */

export type SketchKind = 'box' | 'circle' | 'polygon';

/** A drawing that is not finished; degrees, longitude first, longitudes may run on beyond 180. */
export interface Sketch {
  kind: SketchKind;
  points: [longitude: number, latitude: number][];
  /** Where the next point would be put; null until the pointer has been seen. */
  pointer: [longitude: number, latitude: number] | null;
}

export function startSketch(kind: SketchKind): Sketch {
  return { kind, points: [], pointer: null };
}
