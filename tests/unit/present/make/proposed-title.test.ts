import { expect, test } from 'vitest';
import { proposedTitle } from '../../../../src/present/make/proposed-title.ts';
import { readyLayer } from '../../../../src/state/data.ts';
import type { LayerView } from '../../../../src/state/view.ts';
import { atlasData, atlasState } from '../../fixtures.ts';

const data = atlasData();
const products = readyLayer(data, 'products');
const shown = (...ids: string[]): { layers: LayerView[] } => ({
  layers: data.atlas.layers.map((id) => ({ id, visible: ids.includes(id), opacity: 1, colourBy: null })),
});

test('a scene is called after the record that is selected, in each language', () => {
  const selection = { kind: 'record', layer: 'products', record: 'apple' } as const;
  const apple = products?.records.find(({ id }) => id === 'apple');
  expect(proposedTitle(atlasState({ selection }, data))).toEqual(apple?.name);
});

test('else after the layers that are shown', () => {
  expect(proposedTitle(atlasState(shown('products'), data))).toEqual(products?.title);
});

test('and after the atlas when none is shown', () => {
  expect(proposedTitle(atlasState(shown(), data))).toEqual(data.atlas.title);
});
