/** A layer that outgrows a browser: its records lie in a tile archive, what is counted in a summary, names in an index. */
import * as v from 'valibot';
import { countryCode, divisionCode, evidenceGrades, identifier, origin, text } from './schema-base.ts';
import { precision } from './schema-place.ts';

/** Relative to the site and within its folder, or https on one of the `archiveOrigins` of atlas.json. */
const address = v.pipe(text, v.regex(/^[^\s\\]+$/, 'an address without spaces'));

export const archiveOrigin = origin(/^https:\/\/[a-z0-9.-]+(:\d+)?$/, 'https://tiles.example.org');

/** What is the same for all records; what stands here is neither a property of the tiles nor a column of the summary. */
export const forAll = v.strictObject({
  evidence: v.optional(v.picklist(evidenceGrades)),
  precision: v.optional(precision),
  country: v.optional(countryCode),
  province: v.optional(divisionCode),
});

export const Archive = v.strictObject({
  /** A PMTiles archive of vector tiles. */
  tiles: address,
  /** The name of the layer inside the tiles. */
  tileLayer: text,
  /** How many records share the same values: a JSON list of groups. */
  summary: address,
  /** Names and ids, sorted, to find single records by. */
  index: v.optional(address),
  /** What every record rests on. */
  sources: v.pipe(v.array(identifier), v.minLength(1)),
  forAll: v.optional(forAll, {}),
});

export type Archive = v.InferOutput<typeof Archive>;
