import { expect, test } from 'vitest';
import { type SearchItem, searchItems } from '../../../../src/explore/search/items.ts';
import { secondLine } from '../../../../src/explore/search/second-line.ts';
import { allWords as words } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import type { AtlasData } from '../../../../src/state/data.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { atlasData, atlasState } from '../../fixtures.ts';

const data: AtlasData = {
  ...atlasData(),
  sources: {
    page: {
      id: 'page',
      title: 'A page',
      publisher: 'Office',
      kind: 'official',
      date: '2021-06',
      copy: false,
    },
  },
};

function line(group: SearchItem['group'], key: string, view: Partial<ViewState> = {}): string | undefined {
  const state = atlasState(view, data);
  const item = [...searchItems(data)].find((candidate) => candidate.group === group && candidate.key === key);
  const { language } = state.view;
  return item && secondLine(item, state, { words: words[language], format: formats[language] });
}

test('a record says its layer, a place its kind and province', () => {
  expect(line('record', 'products/apple')).toBe('products');
  expect(line('place', '620522')).toBe('County or district, Gansu');
  expect(line('place', '620522', { language: 'zh' })).toBe('县级行政区，甘肃省');
});

test('a layer says whether it is on and how many of its records pass the filters', () => {
  const all = atlasData().layers.products;
  const count = all?.status === 'ready' ? all.layer.records.length : 0;
  const filters = { products: { values: { kind: ['spice'] }, years: {}, text: '' } };
  expect(line('layer', 'products')).toBe(`on, ${count} records`);
  expect(line('layer', 'partners', { language: 'zh' })).toBe('已关闭，3条记录');
  expect(line('layer', 'products', { filters })).toBe(`on, 0 of ${count} records`);
});

test('a source says who published it, its kind and its date', () => {
  expect(line('source', 'page')).toBe('Office, Official publication, June 2021');
  expect(line('source', 'page', { language: 'zh' })).toBe('Office，官方发布，2021年6月');
});
