/** What the files of `data/` are made of: texts, identifiers, codes, years and degrees. */
import * as v from 'valibot';

export const languages = ['en', 'zh'] as const;
export const evidenceGrades = ['confirmed', 'related', 'partial', 'unconfirmed'] as const;

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const identifier = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'letters, digits, hyphens'),
);
/** The facets and table columns that every layer has of itself keep their names. */
export const fieldIdentifier = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:evidence|precision|province|country|name|place|figures|sources)$)[A-Za-z0-9][A-Za-z0-9_-]*$/,
    'letters, digits, hyphens; not evidence, precision, province, country, name, place, figures or sources',
  ),
);
/** Stands in addresses, where it tells a story of a reader's own from those of the atlas. */
const ownStoryId = /^own-[a-z0-9]{1,32}$/;

export function isOwnStoryId(id: string): boolean {
  return ownStoryId.test(id);
}

/** `place/<code>` is a selection in the address, and a claim about `programme` is about the whole. */
export const layerIdentifier = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:place|programme)$)[A-Za-z0-9][A-Za-z0-9_-]*$/,
    'letters, digits, hyphens; not place or programme',
  ),
);
export const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
export const divisionCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'six digits'));
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capital letters'));
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/, 'YYYY, YYYY-MM or YYYY-MM-DD'));
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** West, south, east, north. */
export const bounds = v.tuple([longitude, latitude, longitude, latitude]);

/** Exact, as origins are compared, and go into a content security policy. */
export function origin(pattern: RegExp, example: string) {
  const isTold = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
  return v.pipe(
    v.string(),
    v.regex(pattern, `an origin such as ${example}, without a path`),
    v.check(
      (text) => isTold(text) || !pattern.test(text),
      'an origin as browsers write it, without the port that it has anyway (443 of https, 80 of http)',
    ),
  );
}

export const LocalisedText = v.strictObject({ en: text, zh: text });
export type LocalisedText = v.InferOutput<typeof LocalisedText>;

/** The lower bounds of colour classes; the palette has a colour for each of five. */
export function classesOf<Bound extends v.GenericSchema<number>>(bound: Bound) {
  return v.pipe(v.array(bound), v.minLength(1), v.maxLength(5));
}
