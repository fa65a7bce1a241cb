/** A source as MapLibre wants it. */
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { archiveUrl } from './archive-protocol.ts';
import type { SourceModel } from './style/model.ts';
import { clusterMaxZoom, clusterRadius } from './style/points.ts';

export function sourceSpecification({ data, cluster, archive }: SourceModel): SourceSpecification {
  if (archive) return { type: 'vector', url: archiveUrl(archive) };
  const base = { type: 'geojson' as const, data };
  return cluster ? { ...base, cluster, clusterRadius, clusterMaxZoom } : base;
}
