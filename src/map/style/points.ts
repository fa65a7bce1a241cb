/** Records that are points: a symbol each, clusters where the layer asks for them, and the open fan. */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasRecord } from '../../atlas/schema.ts';
import type { Fan } from '../../state/store.ts';
import { colourFieldOf } from '../../state/view.ts';
import { colouringOf, gradeOf } from '../colouring.ts';
import { pointName } from '../marks.ts';
import { dataColour, type Palette } from '../palette.ts';
import { exactnessOf, isDotted } from '../point-look.ts';
import {
  emptyPart,
  fontStack,
  layerIds,
  type ShownLayer,
  type StyleInput,
  type StylePart,
  sourceIds,
} from './model.ts';
import { bitOf, pointFilter } from './point-filter.ts';

export const clusterRadius = 38;
/** Beyond the map's own last zoom: records on one spot stay a cluster, which says how many they are. */
export const clusterMaxZoom = 14;

/** The zoom from which each of many points has its full mark. */
const markZoom = 7.5;

export function pointPart(shown: ShownLayer, input: StyleInput): StylePart {
  const { layer, view } = shown;
  const { palette } = input;
  const part = emptyPart();
  const fanned = input.fan?.layer === layer.id ? input.fan.leaves.map((leaf) => leaf.record) : [];
  const source = sourceIds.points(layer.id);
  const marks: SymbolLayerSpecification = {
    id: layerIds.point(layer.id),
    type: 'symbol',
    source,
    // Not ignored in placement: names make way for points.
    layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true },
    paint: { 'icon-opacity': view.opacity },
  };
  if (layer.mark.cluster) {
    // Clusters are made of the data before any filter applies, so that these hold what is shown and no more.
    part.sources[source] = { data: shownData(shown, palette, fanned), cluster: true };
    part.layers.push({ ...marks, filter: ['!', ['has', 'point_count']] });
    part.layers.push(...clusterLayers(shown, source, palette));
    return part;
  }
  part.sources[source] = { data: wholeData(shown, palette) };
  const filter = pointFilter(layer, shown.records, fanned);
  const filtered = filter ? { filter } : {};
  if (!isDotted(layer)) {
    part.layers.push({ ...marks, ...filtered });
    return part;
  }
  part.layers.push({ ...dotLayer(shown, source, palette), ...filtered, maxzoom: markZoom });
  part.layers.push({ ...marks, ...filtered, minzoom: markZoom });
  return part;
}

function dotLayer({ layer, view }: ShownLayer, source: string, palette: Palette): CircleLayerSpecification {
  const look: DotLook = { colour: ['get', 'colour'], isConfirmed: ['get', 'confirmed'] };
  return {
    id: layerIds.dot(layer.id),
    type: 'circle',
    source,
    paint: {
      ...dotPaint(view.opacity, palette, look),
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 1.6, 7, 3.6],
    },
  };
}

interface DotLook {
  colour: ExpressionSpecification;
  isConfirmed: ExpressionSpecification;
}

/** A dot is full where the evidence is confirmed and hollow where it is not; nearer, a mark tells more. */
export function dotPaint(
  opacity: number,
  palette: Palette,
  { colour, isConfirmed }: DotLook,
): CircleLayerSpecification['paint'] {
  const ifConfirmed = <Value>(value: Value, otherwise: Value): ExpressionSpecification =>
    ['case', isConfirmed, value, otherwise] as unknown as ExpressionSpecification;
  return {
    'circle-color': ifConfirmed(colour, ['literal', palette.halo]),
    'circle-stroke-color': ifConfirmed(['literal', palette.halo], colour),
    'circle-stroke-width': ifConfirmed(0.4, 1.2),
    'circle-opacity': opacity,
    'circle-stroke-opacity': opacity,
  };
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

/** The same object until records, colours or `more` change: the painter hands data to MapLibre only when it differs. */
function remembered(
  { layer, view, records }: ShownLayer,
  palette: Palette,
  more: string[],
  make: () => Feature[],
): FeatureCollection {
  const key = [colourFieldOf(layer, view), palette.sea, ...more].join(' ');
  const before = drawnBefore.get(records);
  if (before?.key === key) return before.data;
  const data: FeatureCollection = { type: 'FeatureCollection', features: make() };
  drawnBefore.set(records, { key, data });
  return data;
}

/** The points that are shown, without those that an open fan draws. */
function shownData(shown: ShownLayer, palette: Palette, fanned: string[]): FeatureCollection {
  return remembered(shown, palette, fanned, () =>
    pointFeatures(shown, palette).filter((feature) => !fanned.includes(feature.properties.record)),
  );
}

/** All points of the layer, each with its bit in the filter that chooses the shown ones. */
function wholeData({ layer, view }: ShownLayer, palette: Palette): FeatureCollection {
  const whole = { layer, view, records: layer.records };
  return remembered(whole, palette, [], () => {
    const bits = new Map(layer.records.map(({ id }, index) => [id, bitOf(index)]));
    return pointFeatures(whole, palette).map((feature) => ({
      ...feature,
      properties: { ...feature.properties, ...bits.get(feature.properties.record) },
    }));
  });
}

export interface PointProperties {
  layer: string;
  record: string;
  image: string;
  colour: string;
  confirmed: boolean;
}

/** One feature for each record; `positions` (degrees), when given, chooses and moves them. */
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
    const colour = colouring.colourOf(record);
    const image = pointName(grade, exactnessOf(place.precision), colour, palette.halo);
    const coordinates = moved ?? [place.lon, place.lat];
    return [
      {
        type: 'Feature',
        properties: { layer: layer.id, record: record.id, image, colour, confirmed: grade === 'confirmed' },
        geometry: { type: 'Point', coordinates },
      },
    ];
  });
}
