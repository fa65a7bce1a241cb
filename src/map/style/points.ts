/** Records that are points: a symbol each, clusters where the layer asks for them, and the open fan. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasRecord, PointPlace } from '../../atlas/schema.ts';
import type { Fan } from '../../state/store.ts';
import { colourFieldOf } from '../../state/view.ts';
import { colouringOf, gradeOf } from '../colouring.ts';
import { type PointExactness, pointName } from '../marks.ts';
import { dataColour, type Palette } from '../palette.ts';
import {
  emptyPart,
  fontStack,
  layerIds,
  type ShownLayer,
  type StyleInput,
  type StylePart,
  sourceIds,
} from './model.ts';

export const clusterRadius = 38;
/** Beyond the map's own last zoom: records on one spot stay a cluster, which says how many they are. */
export const clusterMaxZoom = 14;

/** A site or a radius up to 2 km is drawn as exact; a city, or more than 15 km, as vague. */
export function exactnessOf(precision: PointPlace['precision']): PointExactness {
  if (precision === 'site') return 'exact';
  if (precision === 'district') return 'near';
  if (precision === 'city') return 'vague';
  return precision <= 2 ? 'exact' : precision <= 15 ? 'near' : 'vague';
}

export function pointPart(shown: ShownLayer, input: StyleInput): StylePart {
  const { layer, view } = shown;
  const { palette } = input;
  const part = emptyPart();
  const fanned = input.fan?.layer === layer.id ? input.fan.leaves.map((leaf) => leaf.record) : [];
  const source = sourceIds.points(layer.id);
  const data = pointData(shown, palette, fanned);
  part.sources[source] = layer.mark.cluster ? { data, cluster: true } : { data };
  part.layers.push({
    id: layerIds.point(layer.id),
    type: 'symbol',
    source,
    filter: ['!', ['has', 'point_count']],
    // Not ignored in placement: names make way for points.
    layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true },
    paint: { 'icon-opacity': view.opacity },
  });
  if (layer.mark.cluster) part.layers.push(...clusterLayers(shown, source, palette));
  return part;
}

function clusterLayers({ layer, view }: ShownLayer, source: string, palette: Palette): StylePart['layers'] {
  return [
    {
      id: layerIds.cluster(layer.id),
      type: 'circle',
      source,
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': dataColour(palette, layer.mark.colour),
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'point_count']], 1.4, 11, 10, 28],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2,
        'circle-opacity': view.opacity,
        'circle-stroke-opacity': view.opacity,
      },
    },
    {
      id: layerIds.clusterCount(layer.id),
      type: 'symbol',
      source,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': fontStack,
        'text-size': 13,
        'text-allow-overlap': true,
        'text-padding': 8,
      },
      paint: { 'text-color': palette.halo, 'text-opacity': view.opacity },
    },
  ];
}

/** The open fan, above everything else: legs from the spot, and a symbol at the end of each. */
export function fanPart(input: StyleInput): StylePart {
  const part = emptyPart();
  const { fan, palette } = input;
  const shown = fan && input.shown.find(({ layer }) => layer.id === fan.layer);
  if (!fan || !shown) return part;
  const features = pointFeatures(shown, palette, positionsOf(fan));
  const legs: Feature[] = features.map((feature) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: [fan.centre, feature.geometry.coordinates] },
  }));
  part.sources[sourceIds.fan] = { data: { type: 'FeatureCollection', features: [...legs, ...features] } };
  part.layers.push(
    {
      id: layerIds.fanLegs,
      type: 'line',
      source: sourceIds.fan,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': palette.label, 'line-width': 1.2 },
    },
    {
      id: layerIds.fanLeaves,
      type: 'symbol',
      source: sourceIds.fan,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
  );
  return part;
}

function positionsOf(fan: Fan): Map<string, [number, number]> {
  return new Map(fan.leaves.map((leaf) => [leaf.record, leaf.position]));
}

const drawnBefore = new WeakMap<AtlasRecord[], { key: string; data: FeatureCollection }>();

/** The same object until records, colours or fan change: the painter hands data to MapLibre only when it differs. */
function pointData(shown: ShownLayer, palette: Palette, fanned: string[]): FeatureCollection {
  const key = [colourFieldOf(shown.layer, shown.view), palette.sea, ...fanned].join(' ');
  const before = drawnBefore.get(shown.records);
  if (before?.key === key) return before.data;
  const features = pointFeatures(shown, palette).filter(
    (feature) => !fanned.includes(feature.properties.record),
  );
  const data: FeatureCollection = { type: 'FeatureCollection', features };
  drawnBefore.set(shown.records, { key, data });
  return data;
}

export interface PointProperties {
  layer: string;
  record: string;
  image: string;
}

/** One feature for each shown record; `positions` (degrees), when given, chooses and moves them. */
function pointFeatures(
  { layer, view, records }: ShownLayer,
  palette: Palette,
  positions?: Map<string, [number, number]>,
): Feature<Point, PointProperties>[] {
  const colouring = colouringOf(layer, colourFieldOf(layer, view), palette);
  return records.flatMap((record: AtlasRecord) => {
    const { place } = record;
    const moved = positions?.get(record.id);
    if (place.kind !== 'point' || (positions && !moved)) return [];
    const grade = gradeOf(colouring.field, record) ?? 'confirmed';
    const image = pointName(grade, exactnessOf(place.precision), colouring.colourOf(record), palette.halo);
    const coordinates = moved ?? [place.lon, place.lat];
    return [
      {
        type: 'Feature',
        properties: { layer: layer.id, record: record.id, image },
        geometry: { type: 'Point', coordinates },
      },
    ];
  });
}
