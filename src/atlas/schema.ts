/**
 * The shape of every file in `data/`. One definition serves the build, the page, `npm run check:data`
 * and the JSON Schema that an editor completes from.
 *
 * Conventions: coordinates are WGS 84 degrees; county, prefecture and province codes are six-digit
 * administrative division codes (GB/T 2260); countries are ISO 3166-1 alpha-3; years are Gregorian.
 */
import * as v from 'valibot';
import { Archive } from './schema-archive.ts';
import {
  classesOf,
  countryCode,
  divisionCode,
  evidenceGrades,
  fieldIdentifier,
  identifier,
  isoDate,
  LocalisedText,
  languages,
  layerIdentifier,
  text,
  year,
} from './schema-base.ts';
import { Place, type PointPlace } from './schema-place.ts';

export type { Archive } from './schema-archive.ts';
export * from './schema-atlas.ts';
export * from './schema-place.ts';
export * from './schema-story.ts';
export { evidenceGrades, LocalisedText, languages };

export const sourceKinds = [
  'official',
  'institution',
  'journal',
  'academic',
  'news',
  'media',
  'company',
  'repost',
  'forum',
  'page',
] as const;
export const qualifiers = ['more-than', 'about', 'nearly', 'planned'] as const;
/** What of the records stands beside a claim: how many, or in how many different places they lie. */
export const shownCounts = ['records', 'counties', 'national-poverty-counties', 'provinces'] as const;
/** What a claim says of the number of a layer's records over time: when it began, how many by a year, how many more. */
export const seriesParts = ['start', 'total', 'addition'] as const;

const evidence = v.picklist(evidenceGrades);
const schemaLink = v.optional(v.string());

export const Figure = v.strictObject({
  /** A key of the layer's `measures`. */
  measure: identifier,
  value: v.number(),
  /** A key of `units.json`. */
  unit: identifier,
  qualifier: v.optional(v.picklist(qualifiers)),
  year: v.optional(year),
  note: v.optional(LocalisedText),
  source: identifier,
});

/** One dated, sourced statement in a field of type `entries`. */
export const Entry = v.strictObject({
  text: LocalisedText,
  /** A key of the field's `values`. */
  type: v.optional(identifier),
  year: v.optional(year),
  /** The time in words, where a single year does not say it. */
  period: v.optional(LocalisedText),
  evidence: v.optional(evidence),
  details: v.optional(v.array(v.strictObject({ label: LocalisedText, text: LocalisedText }))),
  note: v.optional(LocalisedText),
  sources: v.pipe(v.array(identifier), v.minLength(1)),
});

const fieldBase = { id: fieldIdentifier, title: LocalisedText, hint: v.optional(LocalisedText) };
const values = v.record(identifier, LocalisedText);
export const Field = v.variant('type', [
  /** One value, or several. `colours` name the tokens of the data palette in `src/map`. */
  v.strictObject({
    ...fieldBase,
    type: v.literal('category'),
    values,
    colours: v.optional(v.record(identifier, identifier)),
  }),
  /** `classes` are the lower bounds of the colour classes, ascending; the palette has a colour for each of five. */
  v.strictObject({ ...fieldBase, type: v.literal('year'), classes: v.optional(classesOf(year)) }),
  v.strictObject({
    ...fieldBase,
    type: v.literal('number'),
    unit: identifier,
    classes: v.optional(classesOf(v.number())),
  }),
  v.strictObject({ ...fieldBase, type: v.literal('boolean') }),
  v.strictObject({ ...fieldBase, type: v.literal('text') }),
  /** A list of entries; the facet and the filter use the entries' types, colour uses how many there are. */
  v.strictObject({
    ...fieldBase,
    type: v.literal('entries'),
    values: v.optional(values),
    classes: v.optional(classesOf(v.number())),
  }),
]);

export const Mark = v.strictObject({
  /** Fields the reader may colour by; the first is the default. Empty: one colour, `colour`. */
  colourBy: v.optional(v.array(identifier), []),
  /** A token of the data palette, for a layer of one colour and for the layer's own swatch. */
  colour: identifier,
  /** How a county or country is drawn: filled, or by a heavy outline that lets another layer's fill show. */
  shape: v.optional(v.picklist(['fill', 'outline']), 'fill'),
  cluster: v.optional(v.boolean(), false),
  /** Records with this value are hatched whatever field colours them (a withdrawn partner, for instance). */
  setApart: v.optional(v.strictObject({ field: identifier, value: identifier })),
});

export const FieldValue = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  LocalisedText,
  v.array(v.string()),
  v.array(Entry),
]);

export const RecordEntry = v.strictObject({
  id: identifier,
  name: LocalisedText,
  place: Place,
  values: v.optional(v.record(identifier, FieldValue), {}),
  figures: v.optional(v.array(Figure), []),
  evidence,
  notes: v.optional(v.array(LocalisedText), []),
  /** What sources say differently, side by side. */
  disagreements: v.optional(v.array(LocalisedText), []),
  sources: v.pipe(v.array(identifier), v.minLength(1)),
});

/** What a layer file says of the layer as a whole. */
export const LayerDefinition = v.strictObject({
  $schema: schemaLink,
  id: layerIdentifier,
  title: LocalisedText,
  /** One sentence on what the layer shows. */
  summary: LocalisedText,
  /** What one record is called: "project" / "projects"; Chinese begins with its measure word of one character, as in "个项目". */
  noun: v.strictObject({ en: v.strictObject({ one: text, other: text }), zh: text }),
  geometry: v.picklist(['county', 'country', 'point']),
  fields: v.array(Field),
  measures: v.optional(values, {}),
  /** The year fields that place a record in time; a record with only `from` counts in that year. */
  time: v.optional(v.strictObject({ from: identifier, to: v.optional(identifier) })),
  /** What each grade means in this layer, where the general sentence says too little. */
  evidence: v.optional(v.record(v.picklist(evidenceGrades), LocalisedText)),
  mark: Mark,
  /** Layers whose records nearest to one of these can be listed; `served` lists more, and tells those to which no other one is nearer. */
  nearest: v.optional(
    v.array(
      v.strictObject({
        layer: identifier,
        title: LocalisedText,
        list: v.picklist(['nearest', 'served']),
      }),
    ),
  ),
});

export const LayerFile = v.pipe(
  v.strictObject({
    ...LayerDefinition.entries,
    records: v.optional(v.array(RecordEntry)),
    /** Instead of records, for more of them than a browser can hold. */
    archive: v.optional(Archive),
  }),
  v.check(
    ({ records, archive }) => (records === undefined) !== (archive === undefined),
    'either records or an archive',
  ),
);

export const Source = v.strictObject({
  id: identifier,
  /**
   * A plain text is the title as published, at times shortened, in its own language.
   * Words in both languages are our description, where no title could be read.
   */
  title: v.union([text, LocalisedText]),
  /** Who published it, in their own language. */
  publisher: v.optional(text),
  kind: v.picklist(sourceKinds),
  date: v.optional(isoDate),
  dateNote: v.optional(LocalisedText),
  /** What else helps to find or judge it: where a repost was read, its author, its language. */
  note: v.optional(LocalisedText),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'an http or https address'))),
  /** Read on a copy of another publisher's page: cited by title and date, without a link. */
  copy: v.optional(v.boolean(), false),
});
export const Sources = v.strictObject({ $schema: schemaLink, sources: v.array(Source) });

/** What of the layer can be compared with a claim: the same kind of thing, counted where the facets have these values. */
export const Shown = v.strictObject({
  count: v.picklist(shownCounts),
  /** Id of a facet to the values of which one must hold; all facets named must. */
  where: v.optional(v.record(identifier, v.pipe(v.array(identifier), v.minLength(1))), {}),
});

export const Claim = v.strictObject({
  id: identifier,
  /** A layer, or `programme` for the whole. */
  about: identifier,
  record: v.optional(identifier),
  measure: LocalisedText,
  value: v.union([v.number(), LocalisedText]),
  unit: v.optional(identifier),
  qualifier: v.optional(v.picklist(qualifiers)),
  /** Words that belong to the number: "in 93 countries". */
  context: v.optional(LocalisedText),
  year: v.optional(year),
  /** Puts the claim on the time line of its layer, beside the layer's records by year. */
  series: v.optional(v.picklist(seriesParts)),
  note: v.optional(LocalisedText),
  disagreesWith: v.optional(identifier),
  /** Only for a claim about a layer as a whole. */
  shown: v.optional(Shown),
  sources: v.pipe(v.array(identifier), v.minLength(1)),
});
export const Claims = v.strictObject({ $schema: schemaLink, claims: v.array(Claim) });

/** A unit in each language; `factor` turns the stored value into the one shown (1 billion RMB = 1,000,000,000 元, written 10亿元). */
const unitIn = v.strictObject({
  name: v.string(),
  /** The singular, where the language has one. */
  one: v.optional(text),
  factor: v.optional(v.number(), 1),
});
export const Units = v.strictObject({
  $schema: schemaLink,
  units: v.record(identifier, v.strictObject({ en: unitIn, zh: unitIn })),
});

export const Places = v.strictObject({
  $schema: schemaLink,
  /** Names and facts of divisions that records refer to; names here win over those of the boundary files. */
  provinces: v.array(v.strictObject({ code: divisionCode, name: LocalisedText })),
  prefectures: v.array(v.strictObject({ code: divisionCode, name: LocalisedText })),
  counties: v.array(
    v.strictObject({
      code: divisionCode,
      name: LocalisedText,
      nationalPovertyCounty: v.optional(v.boolean()),
      leftPovertyList: v.optional(year),
      formerCode: v.optional(divisionCode),
    }),
  ),
  countries: v.optional(v.array(v.strictObject({ code: countryCode, name: LocalisedText })), []),
});

export type Language = (typeof languages)[number];
export type EvidenceGrade = (typeof evidenceGrades)[number];
export type SeriesPart = (typeof seriesParts)[number];
export type Figure = v.InferOutput<typeof Figure>;
export type Entry = v.InferOutput<typeof Entry>;
export type Field = v.InferOutput<typeof Field>;
export type FieldValue = v.InferOutput<typeof FieldValue>;
export type RecordEntry = v.InferOutput<typeof RecordEntry>;
/** Where the records of a group lie: at points that the summary of an archive does not tell apart. */
export type PointsPlace = Omit<PointPlace, 'kind' | 'lon' | 'lat' | 'basis'> & { kind: 'points' };
/** `count`: how many records this one stands for, when it is a group of an archive's summary. */
export type AtlasRecord = Omit<RecordEntry, 'place'> & {
  place: Place | PointsPlace;
  count?: number;
};
export type LayerDefinition = v.InferOutput<typeof LayerDefinition>;
/** `records`: those of the file, or the groups of the archive's summary. */
export type Layer = LayerDefinition & { records: AtlasRecord[]; archive?: Archive };
export type Source = v.InferOutput<typeof Source>;
export type Shown = v.InferOutput<typeof Shown>;
export type Claim = v.InferOutput<typeof Claim>;
export type Units = v.InferOutput<typeof Units>;
export type Places = v.InferOutput<typeof Places>;
