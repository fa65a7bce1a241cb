/**
 * Which points of a source are drawn, as a filter that the map engine evaluates away from the page: new data for
 * 100,000 points take a second, a new filter a few milliseconds. Which records pass is found out in one place, the
 * atlas, whatever the filter is made of; here it becomes one bit for each record.
 */
import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';

const bitsInWord = 32;

/** Where a feature finds its bit, for its properties; `index` is that of its record in the layer. */
export function bitOf(index: number): { word: number; bit: number } {
  return { word: Math.floor(index / bitsInWord), bit: 2 ** (index % bitsInWord) };
}

const filtersBefore = new WeakMap<AtlasRecord[], { key: string; filter: FilterSpecification | undefined }>();

/**
 * Draws only the given records (in the order of the file) without the left out ones (ids); undefined: draws all. The
 * same object until one of them changes.
 */
export function pointFilter(
  layer: Layer,
  records: AtlasRecord[],
  leftOut: string[],
): FilterSpecification | undefined {
  const key = leftOut.join(' ');
  const before = filtersBefore.get(records);
  if (before?.key === key) return before.filter;
  const isWhole = records.length === layer.records.length && leftOut.length === 0;
  const filter = isWhole ? undefined : hasBitIn(wordsOf(layer, records, new Set(leftOut)));
  filtersBefore.set(records, { key, filter });
  return filter;
}

function wordsOf(layer: Layer, records: AtlasRecord[], leftOut: Set<string>): Uint32Array {
  const words = new Uint32Array(Math.ceil(layer.records.length / bitsInWord));
  let next = 0;
  layer.records.forEach((record, index) => {
    if (record !== records[next]) return;
    next++;
    if (leftOut.has(record.id)) return;
    const { word, bit } = bitOf(index);
    words[word] = (words[word] ?? 0) + bit;
  });
  return words;
}

/** Expressions know no bits, but a bit is what is odd after dividing. */
function hasBitIn(words: Uint32Array): FilterSpecification {
  const word = ['at', ['get', 'word'], ['literal', [...words]]];
  return ['==', ['%', ['floor', ['/', word, ['get', 'bit']]], 2], 1] as unknown as FilterSpecification;
}
