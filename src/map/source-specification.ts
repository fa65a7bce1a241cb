/** A source as MapLibre wants it. */
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { archiveUrl } from './archive-protocol.ts';
import { clusterMaxZoom } from './point-look.ts';
import type { SourceModel } from './style/model.ts';

export function sourceSpecification({ data, clusterRadius, archive }: SourceModel): SourceSpecification {
  if (archive) return { type: 'vector', url: archiveUrl(archive) };
  // Boundaries are told apart by their codes when something is said of one of them.
  const base = { type: 'geojson' as const, data, promoteId: 'code' };
  return clusterRadius ? { ...base, cluster: true, clusterRadius, clusterMaxZoom } : base;
}
