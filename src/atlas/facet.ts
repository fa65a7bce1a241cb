/** Facets: the ways in which a layer's records can be divided, made from its definition. */
import { categoryValues, countriesOf, extentOf, numberValue, precisionOf, provincesOf } from './record.ts';
import type { AtlasRecord, Field, Layer } from './schema.ts';
import { evidenceGrades } from './schema.ts';

/** Facets that every layer has by its geometry; the others carry the id of a field. */
export const builtInFacets = ['evidence', 'precision', 'province', 'country'] as const;
export type BuiltInFacet = (typeof builtInFacets)[number];

export type Facet =
  | { kind: 'values'; id: string; field: Field; options: string[] }
  | { kind: 'values'; id: BuiltInFacet; field?: undefined; options: string[] }
  | { kind: 'years'; id: string; field: Field; from: number; to: number };

const known = new WeakMap<Layer, Facet[]>();

/** The layer's facets in the order of its fields, then the built-in ones that tell its records apart. */
export function facetsOf(layer: Layer): Facet[] {
  const facets = known.get(layer) ?? readFacets(layer);
  known.set(layer, facets);
  return facets;
}

function readFacets(layer: Layer): Facet[] {
  const facets: Facet[] = [];
  for (const field of layer.fields) {
    const facet = facetOfField(layer, field);
    if (facet) facets.push(facet);
  }
  for (const id of builtInFacets) {
    const options = distinct(layer.records, (record) => builtInValues(id, record));
    const sorted =
      id === 'evidence' ? evidenceGrades.filter((grade) => options.includes(grade)) : options.sort();
    const useful = id === 'evidence' || (id === 'country' ? layer.geometry !== 'country' : true);
    if (useful && sorted.length > 1) facets.push({ kind: 'values', id, options: [...sorted] });
  }
  return facets;
}

function facetOfField(layer: Layer, field: Field): Facet | undefined {
  if (field.type === 'year') {
    const extent = extentOf(layer.records.map((record) => record.values[field.id]));
    return extent && { kind: 'years', id: field.id, field, from: extent[0], to: extent[1] };
  }
  if (field.type === 'text' || field.type === 'number') return undefined;
  const present = distinct(layer.records, (record) => categoryValues(field, record));
  const declared = field.type === 'boolean' ? ['true', 'false'] : Object.keys(field.values ?? {});
  const options = declared.filter((option) => present.includes(option));
  return options.length === 0 ? undefined : { kind: 'values', id: field.id, field, options };
}

/** The values of a record under a facet of kind `values`. */
export function facetValues(facet: { id: string; field?: Field | undefined }, record: AtlasRecord): string[] {
  return facet.field ? categoryValues(facet.field, record) : builtInValues(facet.id as BuiltInFacet, record);
}

/** As `facetValues`, for facets of either kind; a year is written out. */
export function valuesUnder(facet: Facet, record: AtlasRecord): string[] {
  if (facet.kind === 'values') return facetValues(facet, record);
  const year = numberValue(facet.field, record);
  return year === undefined ? [] : [String(year)];
}

function builtInValues(id: BuiltInFacet, record: AtlasRecord): string[] {
  switch (id) {
    case 'evidence':
      return [record.evidence];
    case 'precision':
      return [precisionOf(record)];
    case 'province':
      return provincesOf(record);
    case 'country':
      return countriesOf(record);
  }
}

function distinct(records: AtlasRecord[], values: (record: AtlasRecord) => string[]): string[] {
  const found = new Set<string>();
  for (const record of records) for (const value of values(record)) found.add(value);
  return [...found];
}
