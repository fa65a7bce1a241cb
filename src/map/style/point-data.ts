/** Records that are points as the map gets them: a feature each, with the number of its look. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasRecord } from '../../atlas/schema.ts';
import { colourFieldOf } from '../../state/view.ts';
import { colouringOf, gradeOf } from '../colouring.ts';
import { pointName } from '../marks.ts';
import type { Palette } from '../palette.ts';
import { exactnessOf } from '../point-look.ts';
import type { ShownLayer } from './model.ts';
import { bitOf } from './point-filter.ts';

/** How a point looks. What many points share is said once and not with each: 100,000 of them are handed to a worker. */
export interface PointLook {
  image: string;
  colour: string;
  isConfirmed: boolean;
}

export interface Looks {
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
export function byLook(
  { looks }: Looks,
  make: (look: PointLook) => string | number,
): ExpressionSpecification {
  const values = looks.map(make);
  const [first] = values;
  if (first === undefined || values.every((value) => value === first))
    return ['literal', (first ?? '') as never];
  const branches = values.flatMap((value, look) => [look, value]);
  return ['match', ['get', 'look'], ...branches, first] as unknown as ExpressionSpecification;
}

export const imageOf = (looks: Looks): ExpressionSpecification => byLook(looks, ({ image }) => image);

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
export function looksOf(shown: ShownLayer, palette: Palette): Looks {
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
export function shownPoints(shown: ShownLayer, palette: Palette, fanned: string[]): Points {
  const records = shown.records.filter(({ id }) => !fanned.includes(id));
  return rememberPoints(shown, palette, fanned, () => pointsOf(records, looksOf(shown, palette)));
}

/** All points of the layer, each with its bit in the filter that chooses the shown ones. */
export function wholePoints(shown: ShownLayer, palette: Palette): Points {
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
export function pointsOf(
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
