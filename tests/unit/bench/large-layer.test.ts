import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../../src/atlas/check-layer.ts';
import { facetsOf } from '../../../src/atlas/facet.ts';
import { type Layer, LayerFile } from '../../../src/atlas/schema.ts';
import { timeExtent } from '../../../src/state/shown.ts';
import { largeLayer } from '../../fixtures/large-layer.ts';
import { atlasData } from '../fixtures.ts';

describe('the made-up large layer', () => {
  const layer = largeLayer(500);

  test('is a sound layer file', () => {
    expect(v.safeParse(LayerFile, layer).success).toBe(true);
    expect(checkLayer('layers/large.json', layer, { sources: new Set(['page']) })).toEqual([]);
  });

  test('is the same each time, and begins the same at any size', () => {
    expect(largeLayer(500)).toEqual(layer);
    expect(largeLayer(20).records).toEqual(layer.records.slice(0, 20));
  });

  test('has something to choose from in every facet', () => {
    expect(facetsOf(layer).map(({ id }) => id)).toEqual([
      'kind',
      'stage',
      'year',
      'official',
      'evidence',
      'precision',
      'province',
    ]);
  });
});

test('more records than a function takes arguments have facets and years all the same', () => {
  const [first] = largeLayer(1).records;
  const records = Array.from({ length: 150_000 }, (_, index) => ({
    ...first,
    id: `r${index}`,
    values: { year: 2000 + (index % 20) },
  })) as Layer['records'];
  const layer = { ...largeLayer(1), records };
  expect(facetsOf(layer)).toMatchObject([{ id: 'year', from: 2000, to: 2019 }]);
  expect(timeExtent(atlasData([layer]))).toEqual([2000, 2019]);
});
