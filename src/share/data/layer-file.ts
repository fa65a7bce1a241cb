/** An extract in the atlas's own form: what it refers to stays in ids, and both languages are kept. */
import type { AtlasRecord, Source, Units } from '../../atlas/schema.ts';
import type { Extract } from './extract.ts';
import { citedSources } from './tables.ts';

const layerSchema = '../schema/layer.schema.json';

/** A file for `data/layers`, its records without what reading them would add again. */
export function layerFileOf({ layer, records }: Extract): object {
  const { records: _, archive: __, $schema = layerSchema, measures, ...definition } = layer;
  return {
    $schema,
    ...definition,
    ...withoutEmpty({ measures }),
    records: records.map(recordAsWritten),
  };
}

function recordAsWritten({
  id,
  name,
  place,
  values,
  figures,
  evidence,
  notes,
  disagreements,
  sources,
}: AtlasRecord): object {
  return {
    id,
    name,
    place,
    ...withoutEmpty({ values, figures }),
    evidence,
    ...withoutEmpty({ notes, disagreements }),
    sources,
  };
}

function withoutEmpty(parts: Record<string, object>): Record<string, object> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0));
}

/** A file as `data/sources.json`, of the sources that the records rest on. */
export function sourcesFileOf(extract: Extract): object {
  const sources = citedSources(extract).map(({ copy, ...source }: Source) => ({
    ...source,
    ...(copy ? { copy } : {}),
  }));
  return { $schema: './schema/sources.schema.json', sources };
}

/** A file as `data/units.json`, of the units that fields and figures have. */
export function unitsFileOf({ layer, records, data }: Extract): object {
  const used = new Set([
    ...layer.fields.flatMap((field) => (field.type === 'number' ? field.unit : [])),
    ...records.flatMap(({ figures }) => figures.map(({ unit }) => unit)),
  ]);
  const units: Units['units'] = Object.fromEntries(Object.entries(data.units).filter(([id]) => used.has(id)));
  return { $schema: './schema/units.schema.json', units };
}
