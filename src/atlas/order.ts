/** The order of a layer's records by one column of the table: found out once, so that sorting what is shown is linear. */
import { locales } from './language-tags.ts';
import { categoryValues, entriesOf, fieldOf, type LocationPrecision, precisionOf } from './record.ts';
import { type AtlasRecord, evidenceGrades, type Field, type Language, type Layer } from './schema.ts';

/** What a record is sorted by; null: it has no value, and stands last in either direction. */
type SortKey = string | number | null;

/** Indices into the layer's records; where values are the same the order of the file holds, in both directions. */
export interface Order {
  ascending: Uint32Array;
  descending: Uint32Array;
}

const orders = new WeakMap<Layer, Map<string, Order>>();

/**
 * The order of all records by a column: `name`, `evidence`, `precision`, `place`, `figures`, `sources`, or a field id.
 * Any other column leaves the order of the file.
 */
export function orderOf(layer: Layer, column: string, language: Language): Order {
  const known = orders.get(layer) ?? new Map<string, Order>();
  orders.set(layer, known);
  const name = `${language} ${column}`;
  const order = known.get(name) ?? readOrder(layer, column, language);
  known.set(name, order);
  return order;
}

/**
 * The given records of the layer, sorted. Text is compared as the language does it, Chinese by pinyin; evidence goes
 * from the surest, precision from the most exact, places by country and division code (GB/T 2260), lists by length.
 */
export function sortRecords(
  layer: Layer,
  records: AtlasRecord[],
  column: string,
  descending: boolean,
  language: Language,
): AtlasRecord[] {
  const order = orderOf(layer, column, language)[descending ? 'descending' : 'ascending'];
  const isGiven = membership(layer.records, records);
  const sorted: AtlasRecord[] = [];
  for (const index of order) if (isGiven[index] === 1) sorted.push(layer.records[index] as AtlasRecord);
  return sorted;
}

/** For each record of `all`, 1 where it is among `some`; quickest when `some` are in the order of `all`. */
function membership(all: AtlasRecord[], some: AtlasRecord[]): Uint8Array {
  const isMember = new Uint8Array(all.length);
  let next = 0;
  for (let index = 0; index < all.length && next < some.length; index++) {
    if (all[index] !== some[next]) continue;
    isMember[index] = 1;
    next++;
  }
  if (next === some.length) return isMember;
  const members = new Set(some);
  return isMember.map((_, index) => (members.has(all[index] as AtlasRecord) ? 1 : 0));
}

function readOrder(layer: Layer, column: string, language: Language): Order {
  const keyOf = sortKeyBy(layer, column, language);
  const keys = layer.records.map(keyOf);
  const compare = compareIn(language);
  const distinct = [...new Set(keys.filter((key) => key !== null))].sort(compare);
  let last = -1;
  const ranks = new Map(
    distinct.map((key, index) => {
      const before = distinct[index - 1];
      // Texts that differ only in how they are encoded are the same to a reader.
      if (before === undefined || compare(before, key) !== 0) last++;
      return [key, last];
    }),
  );
  const withoutValue = last + 1;
  const rankOf = (key: SortKey): number => (key === null ? withoutValue : (ranks.get(key) ?? withoutValue));
  const ascending = Uint32Array.from(keys, rankOf);
  const descending = ascending.map((rank) => (rank === withoutValue ? rank : withoutValue - 1 - rank));
  return {
    ascending: indicesByRank(ascending, withoutValue + 1),
    descending: indicesByRank(descending, withoutValue + 1),
  };
}

/** Indices in the order of their ranks (from 0 to below `count`), by counting, which is stable. */
function indicesByRank(ranks: Uint32Array, count: number): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 0; rank < count; rank++) next[rank + 1] = (next[rank + 1] ?? 0) + (next[rank] ?? 0);
  const indices = new Uint32Array(ranks.length);
  ranks.forEach((rank, index) => {
    const position = next[rank] ?? 0;
    indices[position] = index;
    next[rank] = position + 1;
  });
  return indices;
}

const collators: Record<Language, Intl.Collator> = {
  en: new Intl.Collator(locales.en),
  zh: new Intl.Collator(`${locales.zh}-u-co-pinyin`),
};

/** Keys of one column are all numbers or all texts. */
function compareIn(language: Language): (a: string | number, b: string | number) => number {
  const { compare } = collators[language];
  return (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
}

/** From the most exact to the least; a stated radius in kilometres stands after an exact site. */
const precisionOrder: LocationPrecision[] = [
  'site',
  'radius',
  'district',
  'city',
  'county',
  'assumed',
  'country',
];

function sortKeyBy(layer: Layer, column: string, language: Language): (record: AtlasRecord) => SortKey {
  switch (column) {
    case 'name':
      return (record) => record.name[language];
    case 'evidence':
      return (record) => evidenceGrades.indexOf(record.evidence);
    case 'precision':
      return (record) => precisionOrder.indexOf(precisionOf(record));
    case 'place':
      return placeKey;
    case 'figures':
      return (record) => record.figures.length;
    case 'sources':
      return (record) => record.sources.length;
    default: {
      const field = fieldOf(layer, column);
      return field ? fieldKeyBy(field, language) : () => null;
    }
  }
}

function placeKey({ place }: AtlasRecord): string {
  if (place.kind === 'country') return place.code;
  if (place.kind === 'county') return `CHN ${place.counties[0]?.code ?? ''}`;
  return `${place.country} ${place.prefecture ?? place.province ?? ''}`;
}

function fieldKeyBy(field: Field, language: Language): (record: AtlasRecord) => SortKey {
  const { id } = field;
  switch (field.type) {
    case 'category':
      return (record) => {
        const [first, ...others] = categoryValues(field, record);
        if (first === undefined) return null;
        const label = (value: string): string => field.values[value]?.[language] ?? value;
        return others.length === 0 ? label(first) : [first, ...others].map(label).join(' ');
      };
    case 'entries':
      return (record) => entriesOf(record.values[id]).length || null;
    default:
      return (record) => {
        const value = record.values[id];
        if (typeof value === 'boolean') return Number(value);
        if (typeof value === 'number' || typeof value === 'string') return value;
        return typeof value === 'object' && !Array.isArray(value) ? value[language] : null;
      };
  }
}
