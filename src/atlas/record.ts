/** What can be read off one record: its time, its values, where it is and how exactly. */
import type { AtlasRecord, Entry, Field, FieldValue, Layer, LocalisedText } from './schema.ts';

export interface YearSpan {
  from: number;
  to: number;
}

export type LocationPrecision = 'county' | 'assumed' | 'country' | 'site' | 'district' | 'city' | 'radius';

export function fieldOf(layer: Layer, id: string): Field | undefined {
  return layer.fields.find((field) => field.id === id);
}

/** The record's value as the ids a category, boolean or entries facet counts; empty when it says nothing. */
export function categoryValues(field: Field, record: AtlasRecord): string[] {
  const value = record.values[field.id];
  if (value === undefined) return [];
  if (field.type === 'entries') {
    const types = entriesOf(value).map((entry) => entry.type ?? '');
    return [...new Set(types.filter((type) => type !== ''))];
  }
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  return [String(value)];
}

export function entriesOf(value: FieldValue | undefined): Entry[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object') : [];
}

export function numberValue(field: Field, record: AtlasRecord): number | undefined {
  const value = record.values[field.id];
  return typeof value === 'number' ? value : undefined;
}

/** The years a record stands for, by the layer's `time`; undefined when it is undated. */
export function yearsOf(layer: Layer, record: AtlasRecord): YearSpan | undefined {
  if (!layer.time) return undefined;
  const from = record.values[layer.time.from];
  const to = layer.time.to === undefined ? undefined : record.values[layer.time.to];
  if (typeof from !== 'number') return undefined;
  return { from, to: typeof to === 'number' ? to : from };
}

/** The least and the greatest number among values of any kind; undefined when there is none. */
export function extentOf(values: Iterable<FieldValue | undefined>): [number, number] | undefined {
  let extent: [number, number] | undefined;
  for (const value of values) {
    if (typeof value !== 'number') continue;
    if (!extent) extent = [value, value];
    else if (value < extent[0]) extent[0] = value;
    else if (value > extent[1]) extent[1] = value;
  }
  return extent;
}

/** Whether the layer's definition sets the record apart from the others (a withdrawn partner, for instance). */
export function isApart(layer: Layer, record: AtlasRecord): boolean {
  const { setApart } = layer.mark;
  const field = setApart && fieldOf(layer, setApart.field);
  return setApart && field ? categoryValues(field, record).includes(setApart.value) : false;
}

/** Codes of the shapes a record fills: counties as written (aliases are resolved by `src/geo`), or a country. */
export function shapeCodes(record: AtlasRecord): string[] {
  const { place } = record;
  if (place.kind === 'county') return place.counties.map((county) => county.code);
  return place.kind === 'country' ? [place.code] : [];
}

/** Six-digit codes of the provinces a record lies in. */
export function provincesOf(record: AtlasRecord): string[] {
  const { place } = record;
  if (place.kind === 'county') {
    return [...new Set(place.counties.map((county) => provinceOfCode(county.code)))];
  }
  return 'province' in place && place.province ? [place.province] : [];
}

/** ISO 3166-1 alpha-3 codes of the countries a record lies in. */
export function countriesOf(record: AtlasRecord): string[] {
  const { place } = record;
  return place.kind === 'county' ? ['CHN'] : [place.kind === 'country' ? place.code : place.country];
}

/** The first two digits of a division code name the province (GB/T 2260). */
export function provinceOfCode(code: string): string {
  return `${code.slice(0, 2)}0000`;
}

export function isAssumed(basis: string): boolean {
  return basis !== 'named_in_source' && basis !== 'gi_name';
}

/** How exact the record's location is; a record with one assumed county counts as assumed. */
export function precisionOf(record: AtlasRecord): LocationPrecision {
  const { place } = record;
  if (place.kind === 'country') return 'country';
  if (place.kind === 'county')
    return place.counties.some((county) => isAssumed(county.basis)) ? 'assumed' : 'county';
  return typeof place.precision === 'number' ? 'radius' : place.precision;
}

/** Every word of a record in both languages, for the text search inside a layer. */
export function wordsOf(layer: Layer, record: AtlasRecord): string[] {
  const words: string[] = [];
  const add = (text: LocalisedText | undefined): void => {
    if (text) words.push(text.en, text.zh);
  };
  add(record.name);
  for (const field of layer.fields) {
    const value = record.values[field.id];
    if (value === undefined) continue;
    if (field.type === 'category') for (const id of categoryValues(field, record)) add(field.values[id]);
    else if (typeof value === 'object' && !Array.isArray(value)) add(value);
    else for (const entry of entriesOf(value)) addEntry(entry, add);
  }
  for (const note of [...record.notes, ...record.disagreements]) add(note);
  return words;
}

function addEntry(entry: Entry, add: (text: LocalisedText | undefined) => void): void {
  add(entry.text);
  add(entry.note);
  for (const detail of entry.details ?? []) add(detail.text);
}
