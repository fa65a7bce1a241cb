/**
 * A layer's records as columns of numbers, read once, so that filtering and counting a hundred thousand of them takes
 * a few milliseconds. Every column is in the order of the layer's records.
 */
import { addWeight, weightOf } from './count.ts';
import { type Facet, facetsOf, valuesUnder } from './facet.ts';
import type { RecordBounds } from './filter.ts';
import { wordsOf, yearsOf } from './record.ts';
import type { AtlasRecord, EvidenceGrade, Layer } from './schema.ts';
import { normalise } from './text.ts';

/** What the records have under one facet, in pairs: the record at `records[n]` has the value at `codes[n]` in `values`. */
export interface FacetColumn {
  facet: Facet;
  /** Every value that a record has; years are written out. */
  values: string[];
  codes: Uint32Array;
  records: Uint32Array;
}

/** First and last year of each record; NaN, which lies in no range, where a record is undated. */
export interface YearsColumn {
  from: Float64Array;
  to: Float64Array;
}

/** Four numbers a box: west, south, east, north in degrees; the record at `records[n]` has the box that begins at `4 * n`. */
export interface BoxesColumn {
  boxes: Float64Array;
  records: Uint32Array;
}

/** A column for each facet of the layer, in the order of `facetsOf`. */
export const facetColumns = rememberPerLayer((layer): FacetColumn[] =>
  facetsOf(layer).map((facet) => {
    const codeOf = new Map<string, number>();
    const codes: number[] = [];
    const records: number[] = [];
    layer.records.forEach((record, index) => {
      for (const value of valuesUnder(facet, record)) {
        const code = codeOf.get(value) ?? codeOf.size;
        codeOf.set(value, code);
        codes.push(code);
        records.push(index);
      }
    });
    return {
      facet,
      values: [...codeOf.keys()],
      codes: Uint32Array.from(codes),
      records: Uint32Array.from(records),
    };
  }),
);

export const yearsColumn = rememberPerLayer((layer): YearsColumn => {
  const spans = layer.records.map((record) => yearsOf(layer, record));
  return {
    from: Float64Array.from(spans, (span) => span?.from ?? Number.NaN),
    to: Float64Array.from(spans, (span) => span?.to ?? Number.NaN),
  };
});

/** How many records each one stands for. */
export const weightsColumn = rememberPerLayer(
  ({ records }): Float64Array => Float64Array.from(records, weightOf),
);

/** How many records of the layer have each grade of evidence. */
export const gradeCounts = rememberPerLayer(({ records }): Map<EvidenceGrade, number> => {
  const counts = new Map<EvidenceGrade, number>();
  for (const record of records) addWeight(counts, record.evidence, record);
  return counts;
});

/** All words of each record, made plain as readers' words are before they are looked for. */
const wordsColumn = rememberPerLayer((layer): string[] =>
  // No text has a null character, so that nothing is found across two words.
  layer.records.map((record) => normalise(wordsOf(layer, record).join('\0'))),
);

const lastQueries = new WeakMap<Layer, { query: string; found: Uint8Array }>();

/** For each record, 1 where its words contain the query, which is normalised. The last answer of a layer is kept. */
export function queryColumn(layer: Layer, query: string): Uint8Array {
  const last = lastQueries.get(layer);
  if (last?.query === query) return last.found;
  const words = wordsColumn(layer);
  // Who types on asks for a part of what was found.
  const candidates = last && query.includes(last.query) ? last.found : null;
  const found = Uint8Array.from(words, (word, record) =>
    candidates?.[record] === 0 ? 0 : Number(word.includes(query)),
  );
  lastQueries.set(layer, { query, found });
  return found;
}

const recordsById = rememberPerLayer(
  // From the last to the first: of two with one id, which a sound file does not have, the first is found.
  ({ records }) => new Map(records.map((record) => [record.id, record] as const).reverse()),
);

export function recordById(layer: Layer, id: string): AtlasRecord | undefined {
  return recordsById(layer).get(id);
}

/** The boxes of the records, as long as the same function gives them. */
export const boxesColumn = rememberPerFunction((layer, boundsOf: RecordBounds): BoxesColumn => {
  const boxes: number[] = [];
  const records: number[] = [];
  layer.records.forEach((record, index) => {
    for (const box of boundsOf(record)) {
      boxes.push(...box);
      records.push(index);
    }
  });
  return { boxes: Float64Array.from(boxes), records: Uint32Array.from(records) };
});

/** For each record, 1 where it lies in the area. */
export const areaColumn = rememberPerFunction(
  (layer, isInArea: (record: AtlasRecord) => boolean): Uint8Array =>
    Uint8Array.from(layer.records, (record) => Number(isInArea(record))),
);

/** Reads something off each layer once and keeps it as long as the layer is in use. */
export function rememberPerLayer<Column>(read: (layer: Layer) => Column): (layer: Layer) => Column {
  const known = new WeakMap<Layer, Column>();
  return (layer) => {
    let column = known.get(layer);
    if (column === undefined) {
      column = read(layer);
      known.set(layer, column);
    }
    return column;
  };
}

/** As `rememberPerLayer`, for a column that is read with a function: another function reads anew. */
function rememberPerFunction<Of extends object, Column>(
  read: (layer: Layer, of: Of) => Column,
): (layer: Layer, of: Of) => Column {
  const known = new WeakMap<Of, (layer: Layer) => Column>();
  return (layer, of) => {
    const columnOf = known.get(of) ?? rememberPerLayer((each) => read(each, of));
    known.set(of, columnOf);
    return columnOf(layer);
  };
}
