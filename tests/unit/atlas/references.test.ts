import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingRests, restingBySource, sizeOf, sourcesOf } from '../../../src/atlas/references.ts';
import type { Claim } from '../../../src/atlas/schema.ts';
import { countryLayer, countyLayer, inCountry, record, words } from '../fixtures.ts';

const claim = (id: string, sources: string[]): Claim => ({
  id,
  about: 'programme',
  measure: words(id),
  value: words(id),
  sources,
});

test('a record rests on its own sources, and on those of its entries and figures, each once', () => {
  const ghana = record({
    id: 'GHA',
    place: inCountry('GHA'),
    sources: ['a'],
    values: { projects: [{ text: words('Solar power'), sources: ['b', 'a'] }] },
    figures: [{ measure: 'panels', value: 1, unit: 'panels', source: 'c' }],
  });
  expect(sourcesOf(countryLayer({ records: [ghana] }), ghana)).toEqual(['a', 'b', 'c']);
});

test('a source that nothing cites is not there, and nothing rests on it', () => {
  expect(restingBySource([], []).get('page')).toBeUndefined();
  expect(sizeOf(nothingRests)).toBe(0);
});

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });

test('what rests on a source is all and only what cites it', () => {
  fc.assert(
    fc.property(fc.array(ids), fc.array(ids), fc.array(ids), (products, partners, claimed) => {
      const recordsOf = (all: string[][], at: string) =>
        all.map((sources, index) => record({ id: `${at}${index}`, place: inCountry('KHM'), sources }));
      const layers = [
        countyLayer({ records: recordsOf(products, 'p') }),
        countryLayer({ records: recordsOf(partners, 'q') }),
      ];
      const claims = claimed.map((sources, index) => claim(`c${index}`, sources));
      const resting = restingBySource(layers, claims);
      for (const id of ['a', 'b', 'c', 'd']) {
        const on = resting.get(id) ?? nothingRests;
        const found = [
          ...on.layers.flatMap(({ layer, records }) => records.map((each) => `${layer.id}/${each.id}`)),
          ...on.claims.map((each) => each.id),
        ];
        const naive = [
          ...layers.flatMap((layer) =>
            layer.records.filter((each) => each.sources.includes(id)).map((each) => `${layer.id}/${each.id}`),
          ),
          ...claims.filter((each) => each.sources.includes(id)).map((each) => each.id),
        ];
        expect(found).toEqual(naive);
        expect(sizeOf(on)).toBe(naive.length);
      }
    }),
  );
});
