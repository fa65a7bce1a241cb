import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A size that changes with the zoom: `stops` are zooms, each with CSS pixels, which `scale` multiplies. */
export function byZoom(scale: number, ...stops: [zoom: number, size: number][]): ExpressionSpecification {
  const scaled = stops.flatMap(([zoom, size]) => [zoom, size * scale]);
  return ['interpolate', ['linear'], ['zoom'], ...scaled] as unknown as ExpressionSpecification;
}
