/** The shape of `public/geo/places.json`, which `npm run geo` writes. */
import * as v from 'valibot';
import { LocalisedText } from '../atlas/schema.ts';

const GeoPlace = v.object({
  code: v.string(),
  name: LocalisedText,
  /** Tone-marked, syllables separated by spaces. */
  pinyin: v.string(),
  /** West, south, east, north in degrees; east is above 180 where the box crosses the antimeridian. */
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** Longitude and latitude inside the largest part. */
  point: v.tuple([v.number(), v.number()]),
  parent: v.optional(v.string()),
  /** The one depiction that the entry is for; absent when it holds for both. */
  depiction: v.optional(v.picklist(['natural-earth', 'cn'])),
});

export const GeoPlaces = v.object({
  /** Old codes and those they became. */
  aliases: v.record(v.string(), v.string()),
  countries: v.array(GeoPlace),
  provinces: v.array(GeoPlace),
  prefectures: v.array(GeoPlace),
  counties: v.array(GeoPlace),
});

export type GeoPlaces = v.InferOutput<typeof GeoPlaces>;
