/** Records that are points: a symbol each, clusters where the layer asks for them, and the open fan. */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Layer } from '../../atlas/schema.ts';
import type { Fan } from '../../state/store.ts';
import { emptyName, pointSize } from '../marks.ts';
import { dataColour, type Palette, type Scale } from '../palette.ts';
import { clusterRadius, isDotted } from '../point-look.ts';
import { byZoom } from './by-zoom.ts';
import {
  emptyPart,
  fontStack,
  layerIds,
  type ShownLayer,
  type StyleInput,
  type StylePart,
  sourceIds,
} from './model.ts';
import {
  byLook,
  imageOf,
  type Looks,
  looksOf,
  type PointLook,
  pointsOf,
  shownPoints,
  wholePoints,
} from './point-data.ts';
import { pointFilter } from './point-filter.ts';

/** The width of a cluster's edge, and of what names leave free round marks, CSS pixels. */
const clusterEdge = 2;
const spaceAround = 1;

/** The zoom from which each of many points has its full mark. */
const markZoom = 7.5;

export function pointPart(shown: ShownLayer, input: StyleInput): StylePart {
  const { layer, view } = shown;
  const { palette } = input;
  const part = emptyPart();
  const fanned = fannedOf(layer, input.fan);
  const source = sourceIds.points(layer.id);
  const looks = looksOf(shown, palette);
  const marks: SymbolLayerSpecification = {
    id: layerIds.point(layer.id),
    type: 'symbol',
    source,
    layout: { 'icon-image': imageOf(looks), 'icon-allow-overlap': true },
    paint: { 'icon-opacity': view.opacity },
  };
  if (layer.mark.cluster) {
    // Clusters are made of the data before any filter applies, so that these hold what is shown and no more.
    part.sources[source] = {
      data: shownPoints(shown, palette, fanned),
      clusterRadius: clusterRadius(palette.scale),
    };
    part.layers.push({ ...marks, filter: ['!', ['has', 'point_count']] });
    part.layers.push(...clusterLayers(shown, source, palette));
    return part;
  }
  part.sources[source] = { data: wholePoints(shown, palette) };
  const filter = pointFilter(layer, shown.records, fanned);
  const filtered = filter ? { filter } : {};
  if (!isDotted(layer)) {
    part.layers.push({ ...marks, ...filtered });
    return part;
  }
  part.layers.push({ ...dotLayer(shown, source, looks, palette), ...filtered, maxzoom: markZoom });
  part.layers.push({ ...marks, ...filtered, minzoom: markZoom });
  return part;
}

/** The records that an open fan draws. */
function fannedOf({ id }: Layer, fan: Fan | null): string[] {
  return fan?.layer === id ? fan.leaves.map((leaf) => leaf.record) : [];
}

function dotLayer(
  { layer, view }: ShownLayer,
  source: string,
  looks: Looks,
  { halo, scale }: Palette,
): CircleLayerSpecification {
  const part = (what: DotPart, { colour }: PointLook): string | number =>
    what === 'mark' ? colour : what === 'halo' ? halo : what;
  return {
    id: layerIds.dot(layer.id),
    type: 'circle',
    source,
    paint: {
      ...dotPaint(view.opacity, scale, (ifConfirmed, otherwise) =>
        byLook(looks, (look) => part(look.isConfirmed ? ifConfirmed : otherwise, look)),
      ),
      'circle-radius': byZoom(scale.mark, [2, 1.6], [7, 3.6]),
    },
  };
}

/** The colour of the mark, that of what is round it, or a number. */
export type DotPart = 'mark' | 'halo' | number;

/** A dot is full where the evidence is confirmed and hollow where it is not; nearer, a mark tells more. */
export function dotPaint(
  opacity: number,
  { mark }: Scale,
  choose: (ifConfirmed: DotPart, otherwise: DotPart) => ExpressionSpecification,
): CircleLayerSpecification['paint'] {
  return {
    'circle-color': choose('mark', 'halo'),
    'circle-stroke-color': choose('halo', 'mark'),
    'circle-stroke-width': choose(0.4 * mark, 1.2 * mark),
    'circle-opacity': opacity,
    'circle-stroke-opacity': opacity,
  };
}

function clusterLayers({ layer, view }: ShownLayer, source: string, palette: Palette): StylePart['layers'] {
  const { mark } = palette.scale;
  return [
    {
      id: layerIds.cluster(layer.id),
      type: 'circle',
      source,
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': dataColour(palette, layer.mark.colour),
        'circle-radius': clusterSize(11 * mark, 28 * mark),
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': clusterEdge * mark,
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
        'text-size': 13 * mark,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.halo, 'text-opacity': view.opacity },
    },
  ];
}

/** Of a cluster of two, and of one of a hundred. */
function clusterSize(least: number, most: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['sqrt', ['get', 'point_count']], 1.4, least, 10, most];
}

/** Names make way for symbols, and a cluster is none: so symbols of nothing, as large as the marks, lie over all names. */
export function markRoomPart({ layer, records }: ShownLayer, { palette, fan }: StyleInput): StylePart {
  const part = emptyPart();
  if (layer.geometry !== 'point' || isDotted(layer)) return part;
  const { mark } = palette.scale;
  const around = (radius: number): number => (radius + clusterEdge + spaceAround) * mark;
  const filter = layer.mark.cluster ? undefined : pointFilter(layer, records, fannedOf(layer, fan));
  part.layers.push({
    id: layerIds.markRoom(layer.id),
    type: 'symbol',
    source: sourceIds.points(layer.id),
    ...(filter ? { filter } : {}),
    layout: {
      'icon-image': emptyName,
      'icon-allow-overlap': true,
      'icon-padding': [
        'case',
        ['has', 'point_count'],
        clusterSize(around(11), around(28)),
        (pointSize / 2 + spaceAround) * mark,
      ] as unknown as ExpressionSpecification,
    },
    paint: { 'icon-opacity': 0 },
  });
  return part;
}

/** The open fan, above everything else: legs from the spot, and a symbol at the end of each. */
export function fanPart(input: StyleInput): StylePart {
  const part = emptyPart();
  const { fan, palette } = input;
  const shown = fan && input.shown.find(({ layer }) => layer.id === fan.layer);
  if (!fan || !shown) return part;
  const looks = looksOf(shown, palette);
  const { features } = pointsOf(shown.records, looks, positionsOf(fan));
  const legs: Feature[] = features.map(({ geometry }) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: [fan.centre, geometry.coordinates] },
  }));
  const leaves = features.map((leaf) => ({
    ...leaf,
    properties: { ...leaf.properties, layer: fan.layer },
  }));
  part.sources[sourceIds.fan] = {
    data: { type: 'FeatureCollection', features: [...legs, ...leaves] },
  };
  part.layers.push(
    {
      id: layerIds.fanLegs,
      type: 'line',
      source: sourceIds.fan,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': palette.label, 'line-width': 1.2 * palette.scale.line },
    },
    {
      id: layerIds.fanLeaves,
      type: 'symbol',
      source: sourceIds.fan,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'icon-image': imageOf(looks),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  );
  return part;
}

function positionsOf(fan: Fan): Map<string, [number, number]> {
  return new Map(fan.leaves.map((leaf) => [leaf.record, leaf.position]));
}
