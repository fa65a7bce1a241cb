/** Where a record lies: counties, a country or a point. */
import * as v from 'valibot';
import { countryCode, divisionCode, LocalisedText, latitude, longitude } from './schema-base.ts';

export const pointPrecisions = ['site', 'district', 'city'] as const;
/** How a county came to stand under a record; all but the first two are assumed and drawn as such. */
export const countyBases = ['named_in_source', 'gi_name', 'prefecture_member', 'recalled'] as const;

export const CountyPlace = v.strictObject({
  kind: v.literal('county'),
  /** Old codes are read through the alias table of `src/geo`. */
  counties: v.pipe(
    v.array(v.strictObject({ code: divisionCode, basis: v.picklist(countyBases) })),
    v.minLength(1),
  ),
});
export const CountryPlace = v.strictObject({ kind: v.literal('country'), code: countryCode });
/** A word for how exact a point is, or a radius in kilometres. */
export const precision = v.union([v.picklist(pointPrecisions), v.pipe(v.number(), v.minValue(0.01))]);
export const PointPlace = v.strictObject({
  kind: v.literal('point'),
  lon: longitude,
  lat: latitude,
  precision,
  country: countryCode,
  province: v.optional(divisionCode),
  prefecture: v.optional(divisionCode),
  /** Where the coordinates come from. */
  basis: v.optional(LocalisedText),
});
export const Place = v.variant('kind', [CountyPlace, CountryPlace, PointPlace]);

export type CountyBasis = (typeof countyBases)[number];
export type PointPrecision = (typeof pointPrecisions)[number];
export type CountyPlace = v.InferOutput<typeof CountyPlace>;
export type PointPlace = v.InferOutput<typeof PointPlace>;
export type Place = v.InferOutput<typeof Place>;
