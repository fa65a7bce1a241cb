/** An extract as GeoJSON (RFC 7946): a feature for each record. */
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { categoryValues, precisionOf } from '../../atlas/record.ts';
import type { AtlasRecord, Field, LocalisedText, Source } from '../../atlas/schema.ts';
import type { AtlasData } from '../../state/data.ts';
import { boundariesOf, type Extract } from './extract.ts';
import { placeCodes } from './record-columns.ts';
import { areasByCode, joined } from './shapes.ts';
import { citedSources } from './tables.ts';

/** What the file itself says of where it comes from, should it lose its README. RFC 7946 allows such members. */
export interface Provenance {
  title: string;
  citation: string;
  disclaimer: string;
  /** Where the publisher has one. */
  mapReviewNumber?: string;
}

type Collection = FeatureCollection<Geometry | null> & Provenance & { sources: Source[] };

export function geoJsonOf(extract: Extract, provenance: Provenance): Collection {
  const { layer, records, data } = extract;
  const areas = areasByCode(boundariesOf(extract)?.features ?? []);
  const { resolve } = data.gazetteer;
  return {
    type: 'FeatureCollection',
    ...provenance,
    sources: citedSources(extract),
    features: records.map((record): Feature<Geometry | null> => {
      const { place } = record;
      const codes = placeCodes(record, resolve);
      const missing = place.kind === 'point' ? [] : codes.filter((code) => !areas.has(code));
      return {
        type: 'Feature',
        id: record.id,
        geometry:
          place.kind === 'point'
            ? { type: 'Point', coordinates: [place.lon, place.lat] }
            : joined(codes.flatMap((code) => areas.get(code) ?? [])),
        properties: {
          ...propertiesOf(record, layer.fields, data),
          ...(missing.length > 0 ? { missing_shapes: missing } : {}),
        },
      };
    }),
  };
}

/** Words stand flat, one property a language, as geographic programs show no nested ones. */
function propertiesOf(
  record: AtlasRecord,
  fields: Field[],
  { gazetteer }: AtlasData,
): NonNullable<GeoJsonProperties> {
  const { place } = record;
  const codes = placeCodes(record, gazetteer.resolve);
  return {
    id: record.id,
    ...inBoth('name', [record.name]),
    codes,
    ...inBoth(
      'places',
      codes.map((code) => ({ en: gazetteer.name(code, 'en'), zh: gazetteer.name(code, 'zh') })),
    ),
    precision: precisionOf(record),
    ...(place.kind === 'point' && typeof place.precision === 'number' ? { radius_km: place.precision } : {}),
    ...Object.assign({}, ...fields.map((field) => fieldProperties(field, record))),
    figures: record.figures,
    evidence: record.evidence,
    ...inBoth('notes', record.notes),
    ...inBoth('disagreements', record.disagreements),
    sources: record.sources,
  };
}

/** A field that the record says nothing of has no property. */
function fieldProperties(field: Field, record: AtlasRecord): NonNullable<GeoJsonProperties> {
  const value = record.values[field.id];
  if (value === undefined) return {};
  if (field.type === 'category') {
    const ids = categoryValues(field, record);
    const names = ids.map((id) => field.values[id] ?? { en: id, zh: id });
    return { [field.id]: value, ...inBoth(field.id, names) };
  }
  if (typeof value === 'object' && !Array.isArray(value)) return inBoth(field.id, [value]);
  return { [field.id]: value };
}

function inBoth(name: string, texts: LocalisedText[]): Record<string, string> {
  return {
    [`${name}_en`]: texts.map(({ en }) => en).join('; '),
    [`${name}_zh`]: texts.map(({ zh }) => zh).join('；'),
  };
}
