import { expect, test } from 'vitest';
import { createAtlasStore } from '../../../src/state/store.ts';
import type { Selection, ViewState } from '../../../src/state/view.ts';
import { atlasData, atlasState, countyLayer, pointLayer } from '../fixtures.ts';

const data = atlasData([
  countyLayer({ nearest: [{ layer: 'hosts', title: { en: 'Hosts', zh: '机构' }, list: 'nearest' }] }),
  pointLayer(),
]);
const product = (record: string): Selection => ({ kind: 'record', layer: 'products', record });
const host: Selection = { kind: 'record', layer: 'hosts', record: 'xiamen-university' };

function asking(): ReturnType<typeof createAtlasStore> {
  const { view } = atlasState({ selection: product('apple'), nearest: 'hosts' }, data);
  return createAtlasStore(data, view, view);
}

function nearestAfter(change: Partial<ViewState>): string | null {
  const store = asking();
  store.change((view) => ({ ...view, ...change }));
  return store.getState().view.nearest;
}

test('a question about what is nearest goes with its selection', () => {
  expect(nearestAfter({ selection: null })).toBeNull();
});

test('it goes when the next selection does not offer it', () => {
  expect(nearestAfter({ selection: host })).toBeNull();
});

test('it stays when the next selection offers it, and when something else changes', () => {
  expect(nearestAfter({ selection: { ...product('apple') } })).toBe('hosts');
  expect(nearestAfter({ panel: 'none' })).toBe('hosts');
});

test('listeners hear of the change without the question', () => {
  const store = asking();
  const heard: (string | null)[] = [];
  store.onChange((view) => heard.push(view.nearest));
  store.change((view) => ({ ...view, selection: null }));
  expect(heard).toEqual([null]);
});
