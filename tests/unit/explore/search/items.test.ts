import { describe, expect, test } from 'vitest';
import {
  createIndex,
  type Group,
  type SearchItem,
  searchItems,
} from '../../../../src/explore/search/items.ts';
import type { AtlasData } from '../../../../src/state/data.ts';
import { atlasData, countyLayer, inCounties, record, words } from '../../fixtures.ts';

const base = atlasData();
const { gazetteer } = base;
const data: AtlasData = {
  ...base,
  layers: {
    ...base.layers,
    broken: { status: 'failed', problem: { file: 'broken.json', reason: 'missing', detail: '' } },
  },
  pinyin: {
    'products/green-tea': 'sāng zhí bái chá',
    'products/apple': 'lǜ píng guǒ',
    products: 'chǎn pǐn',
    'products.kind.fruit': 'shuǐ guǒ',
  },
  gazetteer: {
    ...gazetteer,
    all: () => [
      ...gazetteer.all(),
      { kind: 'county', code: '1', name: words('Hongyuan County', '红原县'), pinyin: 'hóng yuán xiàn' },
      ...Array.from({ length: 12 }, (_, number) => ({
        kind: 'county' as const,
        code: `2${number}`,
        name: words(`Testing County ${number}`, `测试县${number}`),
        pinyin: '',
      })),
    ],
  },
  sources: {
    yearbook: {
      id: 'yearbook',
      title: '甘肃年鉴',
      publisher: '甘肃省人民政府',
      kind: 'official',
      copy: false,
    },
    report: { id: 'report', title: words('Annual report', '年度报告'), kind: 'institution', copy: false },
  },
};

function find(query: string, of = data): { group: Group; keys: string[]; further: number }[] {
  const index = createIndex(of);
  index.read(Number.POSITIVE_INFINITY);
  return index
    .find(query, 8)
    .map(({ group, items, further }) => ({ group, keys: items.map(({ key }) => key), further }));
}

function found(query: string, group: Group): string[] {
  return find(query).find((candidate) => candidate.group === group)?.keys ?? [];
}

describe('everything is found', () => {
  test.each<[string, string, Group, string]>([
    ['a record by Chinese', '桑植白茶', 'record', 'products/green-tea'],
    ['a record by English', 'sangzhi white', 'record', 'products/green-tea'],
    ['a record by pinyin', 'sangzhibai', 'record', 'products/green-tea'],
    ['a record by initials', 'szbc', 'record', 'products/green-tea'],
    ['a record by ü typed as v', 'lvping', 'record', 'products/apple'],
    ['a place by Chinese', '红原', 'place', '1'],
    ['a place by English', 'hongyuan', 'place', '1'],
    ['a place by pinyin', 'hong yuan', 'place', '1'],
    ['a place by initials', 'hyx', 'place', '1'],
    ['a layer by its title', 'products', 'layer', 'products'],
    ['a layer by pinyin', 'chanpin', 'layer', 'products'],
    ['a source by its title', '年鉴', 'source', 'yearbook'],
    ['a source by its title in the other language', 'annual', 'source', 'report'],
    ['a source by its publisher', '人民政府', 'source', 'yearbook'],
    ['a filter by the name of the value', 'fruit', 'filter', 'products/kind/fruit'],
    ['a filter by the Chinese name of the value', '水果', 'filter', 'products/kind/fruit'],
    ['a filter by pinyin', 'shuiguo', 'filter', 'products/kind/fruit'],
    ['a filter by layer and value', 'products fruit', 'filter', 'products/kind/fruit'],
    ['an action in English', 'table products', 'action', 'table/products'],
    ['an action in Chinese', '清除全部', 'action', 'clear-all-filters'],
    ['a year', '2019', 'action', 'limit-to-year/2019'],
  ])('%s', (_how, query, group, key) => expect(found(query, group)).toContain(key));

  test('each once: no two items have the same group and key', () => {
    const keys = [...searchItems(data)].map(({ group, key }) => `${group} ${key}`);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

test('a record comes before the place of the same name', () => {
  const county = record({
    id: 'qinan',
    name: words("Qin'an County", '秦安县'),
    place: inCounties(['620522']),
  });
  const groups = find('秦安县', atlasData([countyLayer({ records: [county] })])).map(({ group }) => group);
  expect(groups).toEqual(['record', 'place']);
});

test('the group with the best match comes first', () => {
  expect(find('甘肃')[0]?.group).toBe('place');
  expect(find('甘肃年鉴')[0]?.group).toBe('source');
});

test('a title of a source that has the word comes after what can be done with it', () => {
  const title = '2019年地理标志发展报告';
  const report = { id: 'report', title, kind: 'official' as const, copy: false };
  const groups = find('2019', { ...data, sources: { report } }).map(({ group }) => group);
  expect(groups).toEqual(['action', 'source']);
});

test('a group lists eight at most and says how many more there are', () => {
  const [places] = find('测试');
  expect(places?.keys).toHaveLength(8);
  expect(places?.further).toBe(4);
});

test('nothing is found for blank words', () => {
  expect(find('  ')).toEqual([]);
});

describe('choosing', () => {
  const effectOf = (group: Group, key: string): SearchItem['effect'] | undefined =>
    [...searchItems(data)].find((item) => item.group === group && item.key === key)?.effect;

  test('a record or place selects it', () => {
    expect(effectOf('record', 'products/apple')).toEqual({
      kind: 'select',
      selection: { kind: 'record', layer: 'products', record: 'apple' },
    });
    expect(effectOf('place', '430822')).toEqual({
      kind: 'select',
      selection: { kind: 'place', code: '430822' },
    });
  });
});
