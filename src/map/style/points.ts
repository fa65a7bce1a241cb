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
import { dataColour, type Palette, type Scale } from '../palette.ts';
import { exactnessOf, isDotted } from '../point-look.ts';
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
import { bitOf, pointFilter } from './point-filter.ts';

/** How near to each other points are one cluster, CSS pixels. */
const clusterRadius = 38;
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
  const looks = looksOf(shown, palette);
  const marks: SymbolLayerSpecification = {
    id: layerIds.point(layer.id),
    type: 'symbol',
    source,
    // Not ignored in placement: names make way for points.
    layout: { 'icon-image': imageOf(looks), 'icon-allow-overlap': true },
    paint: { 'icon-opacity': view.opacity },
  };
  if (layer.mark.cluster) {
    // Clusters are made of the data before any filter applies, so that these hold what is shown and no more.
    part.sources[source] = {
      data: shownPoints(shown, palette, fanned),
      clusterRadius: clusterRadius * palette.scale.mark,
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
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['sqrt', ['get', 'point_count']],
          1.4,
          11 * mark,
          10,
          28 * mark,
        ],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2 * mark,
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

/** How a point looks. What many points share is said once and not with each: 100,000 of them are handed to a worker. */
interface PointLook {
  image: string;
  colour: string;
  isConfirmed: boolean;
}

interface Looks {
  /** By their number. */
  looks: PointLook[];
  /** The number of each record's look, by its id. */
  numbers: Map<string, number>;
}

type Points = FeatureCollection<Point, PointProperties>;

interface PointProperties {
  record: string;
  /** The number of its look. */
  look: number;
  /** Where a filter finds the point, see `bitOf`. */
  word?: number;
  bit?: number;
}

/** What each look makes of a point. */
function byLook({ looks }: Looks, make: (look: PointLook) => string | number): ExpressionSpecification {
  const values = looks.map(make);
  const [first] = values;
  if (first === undefined || values.every((value) => value === first))
    return ['literal', (first ?? '') as never];
  const branches = values.flatMap((value, look) => [look, value]);
  return ['match', ['get', 'look'], ...branches, first] as unknown as ExpressionSpecification;
}

const imageOf = (looks: Looks): ExpressionSpecification => byLook(looks, ({ image }) => image);

/**
 * The same result until the records, what colours them or `more` change. Each palette has its own, so that a picture in
 * another tone leaves that of the map.
 */
function remembering<Result>() {
  const made = new WeakMap<AtlasRecord[], Map<Palette, { key: string; result: Result }>>();
  return (
    { layer, view, records }: ShownLayer,
    palette: Palette,
    more: string[],
    make: () => Result,
  ): Result => {
    const key = [colourFieldOf(layer, view), ...more].join(' ');
    const byPalette = made.get(records) ?? new Map<Palette, { key: string; result: Result }>();
    made.set(records, byPalette);
    const before = byPalette.get(palette);
    if (before?.key === key) return before.result;
    const result = make();
    byPalette.set(palette, { key, result });
    return result;
  };
}

const rememberLooks = remembering<Looks>();
/** The painter hands data to MapLibre only when it is another object. */
const rememberPoints = remembering<Points>();

const wholeOf = ({ layer, view }: ShownLayer): ShownLayer => ({ layer, view, records: layer.records });

/** The looks of all points of the layer, so that a filter changes none of them. */
function looksOf(shown: ShownLayer, palette: Palette): Looks {
  const { layer, view } = shown;
  return rememberLooks(wholeOf(shown), palette, [], () => {
    const colouring = colouringOf(layer, colourFieldOf(layer, view), palette);
    const looks: PointLook[] = [];
    const byImage = new Map<string, number>();
    const numbers = new Map<string, number>();
    for (const record of layer.records) {
      const { place } = record;
      if (place.kind !== 'point') continue;
      const grade = gradeOf(colouring.field, record) ?? 'confirmed';
      const colour = colouring.colourOf(record);
      const image = pointName(grade, exactnessOf(place.precision), colour, palette.halo, palette.scale.mark);
      const number =
        byImage.get(image) ?? looks.push({ image, colour, isConfirmed: grade === 'confirmed' }) - 1;
      byImage.set(image, number);
      numbers.set(record.id, number);
    }
    return { looks, numbers };
  });
}

/** The points that are shown, without those that an open fan draws. */
function shownPoints(shown: ShownLayer, palette: Palette, fanned: string[]): Points {
  const records = shown.records.filter(({ id }) => !fanned.includes(id));
  return rememberPoints(shown, palette, fanned, () => pointsOf(records, looksOf(shown, palette)));
}

/** All points of the layer, each with its bit in the filter that chooses the shown ones. */
function wholePoints(shown: ShownLayer, palette: Palette): Points {
  const { records } = shown.layer;
  return rememberPoints(wholeOf(shown), palette, [], () => {
    const points = pointsOf(records, looksOf(shown, palette));
    const indexes = new Map(records.map(({ id }, index) => [id, index]));
    for (const { properties } of points.features)
      Object.assign(properties, bitOf(indexes.get(properties.record) ?? 0));
    return points;
  });
}

/** One feature for each record; `positions` (degrees), when given, chooses and moves them. */
function pointsOf(
  records: AtlasRecord[],
  { numbers }: Looks,
  positions?: Map<string, [number, number]>,
): Points {
  const features = records.flatMap(({ id, place }): Feature<Point, PointProperties>[] => {
    const moved = positions?.get(id);
    if (place.kind !== 'point' || (positions && !moved)) return [];
    const coordinates = moved ?? [place.lon, place.lat];
    const properties = { record: id, look: numbers.get(id) ?? 0 };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }];
  });
  return { type: 'FeatureCollection', features };
}
