/** What lies under the pointer: which map layers answer, and what they say. */
import type { MapGeoJSONFeature } from 'maplibre-gl';
import { idOf, textOf } from '../atlas/archive.ts';
import type { LocalisedText } from '../atlas/schema.ts';
import { archiveLayerOf, layerIds, pointLayerOf, unseen } from './style/model.ts';

/** A feature under the pointer: the map layer it is drawn by, and its properties. */
export interface Hit {
  layerId: string;
  sourceId: string;
  properties: Record<string, unknown>;
  /** What a feature out of an archive tells; its `properties` then only name layer and record. */
  archived?: { name: LocalisedText | undefined; properties: Record<string, unknown> };
  /** Degrees, for points. */
  coordinates?: [number, number];
}

/** Whether a map layer answers to the pointer. */
export function isAnswering(id: string): boolean {
  const named: string[] = [layerIds.fanLeaves, layerIds.land, layerIds.countyArea];
  return /^(point|dot|cluster|area(-hatched|-apart)?(-\d+)?)\//.test(id) || named.includes(id);
}

/** Whether a click here would select something: a record, or a group of them. */
export function isRecordHit({ layerId }: Hit): boolean {
  return layerId.includes('/') || layerId === layerIds.fanLeaves;
}

export function isPointLayer(id: string): boolean {
  return /^(point|dot|cluster)\//.test(id) || id === layerIds.fanLeaves;
}

/** Whether what answers can be seen: an area that the filters leave out is there still. */
export function isSeen({ layer, state }: MapGeoJSONFeature): boolean {
  const dataLayer = layer.id.slice(layer.id.indexOf('/') + 1);
  return state[dataLayer] !== unseen;
}

export function hitOf(feature: MapGeoJSONFeature): Hit {
  const hit: Hit = {
    layerId: feature.layer.id,
    sourceId: String(feature.source),
    properties: feature.properties ?? {},
  };
  const layer = archiveLayerOf(hit.sourceId);
  const ofPoints = pointLayerOf(hit.sourceId);
  if (ofPoints !== undefined) hit.properties = { ...hit.properties, layer: ofPoints };
  if (layer !== undefined) {
    const { properties } = hit;
    hit.archived = { name: textOf(properties, 'name'), properties };
    hit.properties = { layer, record: idOf(properties) };
  }
  if (feature.geometry.type === 'Point') {
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    hit.coordinates = [longitude, latitude];
  }
  return hit;
}
