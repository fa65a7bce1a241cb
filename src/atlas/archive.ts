/** From the plain values of an archive, in its summary, tiles or index, to groups and records. */
import * as v from 'valibot';
import { accepted } from './problem.ts';
import {
  type Archive,
  type AtlasRecord,
  type Field,
  type FieldValue,
  type LayerDefinition,
  RecordEntry,
} from './schema.ts';
import { forAll } from './schema-archive.ts';
import { year } from './schema-base.ts';

/** A site under a path, to see where an address leads from it. */
const site = 'https://site.invalid/a/b/';

/** Whether an address that is relative to the site stays within the folder of the site, wherever that is. */
export function isBesideSite(address: string): boolean {
  if (URL.canParse(address) || /^(\/|[a-z]+:)/i.test(address)) return false;
  return URL.canParse(address, site) && new URL(address, site).href.startsWith(site);
}

/**
 * Why an archive may not lie at this address; undefined when it may: beside the site, or on an origin that the
 * publisher allowed. Never throws.
 */
export function refusalOf(address: string, origins: readonly string[]): string | undefined {
  if (isBesideSite(address)) return undefined;
  if (!URL.canParse(address)) return `the address "${address}", which leads out of the folder of the site`;
  const { protocol, origin } = new URL(address);
  if (protocol !== 'https:') return `an address that begins with ${protocol}`;
  return origins.includes(origin) ? undefined : `the origin ${origin}, which archiveOrigins does not name`;
}

/** One row of a summary: values by field id or by the name of a built-in facet, and how many records share them. */
type Group = v.InferOutput<typeof forAll> & { count: number } & Record<
    string,
    string | number | boolean | null
  >;

/** Whether a summary may divide records by the field: numbers and texts make nearly as many groups as records. */
export function isGrouping({ type }: Field): boolean {
  return type === 'category' || type === 'year' || type === 'boolean';
}

/** What the summary of this layer is. What is the same for all records has no column. */
export function summarySchema({ fields }: LayerDefinition, archive: Archive): v.GenericSchema<Group[]> {
  const { evidence, precision, country, province } = forAll.entries;
  const builtIn = {
    evidence: evidence.wrapped,
    precision: precision.wrapped,
    country: country.wrapped,
    province: v.nullish(province.wrapped),
  };
  const columns = Object.entries(builtIn).filter(([name]) => !Object.hasOwn(archive.forAll, name));
  const row = v.strictObject({
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    ...Object.fromEntries(columns),
    ...Object.fromEntries(
      fields.filter(isGrouping).map((field) => [field.id, v.nullish(valueSchema(field))]),
    ),
  });
  return v.array(row) as unknown as v.GenericSchema<Group[]>;
}

function valueSchema(field: Field): v.GenericSchema {
  switch (field.type) {
    case 'category':
      return v.picklist(Object.keys(field.values));
    case 'year':
      return year;
    case 'boolean':
      return v.boolean();
    default:
      return v.number();
  }
}

/** The groups as records that stand for many each; `groups` are what `summarySchema` accepts. */
export function recordsOf(layer: LayerDefinition, archive: Archive, groups: Group[]): AtlasRecord[] {
  return groups.map((group, index) => {
    const { count, evidence, precision, country, province, ...values } = { ...group, ...archive.forAll };
    return {
      id: `group-${index}`,
      name: layer.title,
      place: { kind: 'points', precision, country, province: province ?? undefined },
      values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
      figures: [],
      evidence,
      notes: [],
      disagreements: [],
      sources: archive.sources,
      count,
    } as AtlasRecord;
  });
}

/**
 * The record that the properties of a feature, or a line of the index, tell of; undefined when they do not tell all that
 * a record needs.
 */
export function archiveRecord(
  layer: LayerDefinition,
  archive: Archive,
  properties: Record<string, unknown>,
): AtlasRecord | undefined {
  const told: Record<string, unknown> = { ...properties, ...archive.forAll };
  const { lon, lat, precision, country } = told;
  const values = layer.fields.flatMap((field): [string, FieldValue][] => {
    const value =
      field.type === 'text'
        ? textOf(told, field.id)
        : (accepted(valueSchema(field), told[field.id]) as FieldValue | undefined);
    return value === undefined ? [] : [[field.id, value]];
  });
  return accepted(RecordEntry, {
    id: idOf(properties),
    name: textOf(told, 'name'),
    place: {
      kind: 'point',
      lon,
      lat,
      precision,
      country,
      province: told.province ?? undefined,
      prefecture: told.prefecture ?? undefined,
    },
    values: Object.fromEntries(values),
    evidence: told.evidence,
    sources: archive.sources,
  });
}

/** The id of a feature, which a tile may hold as a number. */
export function idOf({ id }: Record<string, unknown>): string {
  return String(id ?? '');
}

/** Words stand in two properties, as `name_en` and `name_zh`; blank ones, or those of one language only, are none. */
export function textOf(
  properties: Record<string, unknown>,
  name: string,
): { en: string; zh: string } | undefined {
  const [en, zh] = [properties[`${name}_en`], properties[`${name}_zh`]];
  return isText(en) && isText(zh) ? { en, zh } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** What a line of an index tells: key, id, longitude, latitude, two names, and further properties as JSON or nothing. */
export function propertiesOfLine(line: string): Record<string, unknown> {
  const [, id, lon, lat, en, zh, further] = line.split('\t');
  return {
    ...((further ? JSON.parse(further) : {}) as object),
    id,
    lon: numberOf(lon),
    lat: numberOf(lat),
    name_en: en,
    name_zh: zh,
  };
}

/** Without digits it is no number: `Number` makes 0 of nothing. */
function numberOf(text: string | undefined): number | undefined {
  return text?.trim() ? Number(text) : undefined;
}
