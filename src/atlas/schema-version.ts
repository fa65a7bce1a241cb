/** A version of the data that stays as it was: which content each of its files had. See docs/frozen-data.md. */
import * as v from 'valibot';
import { isoDate } from './schema-base.ts';

/** The beginning of the SHA-256 sum of a content, in hexadecimal digits: versions and files are named by it. */
export const sumDigits = 12;
const sum = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, `${sumDigits} hexadecimal digits`));

export const DataVersion = v.strictObject({
  /** As in `atlas.json` of that time. */
  dataDate: isoDate,
  /** Sums by the name of the file in the site. */
  files: v.record(v.string(), sum),
});

export type DataVersion = v.InferOutput<typeof DataVersion>;

/** `data/versions.json`: which versions the site has, newest data first. */
export const KeptVersions = v.array(v.strictObject({ id: sum, dataDate: isoDate }));

export type KeptVersions = v.InferOutput<typeof KeptVersions>;

export function isVersionId(text: string): boolean {
  return v.is(sum, text);
}
