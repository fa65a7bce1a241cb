import { expect, test } from 'vitest';
import type { AtlasRecord, Layer } from '../../../../src/atlas/schema.ts';
import { tellingIn } from '../../../../src/share/data/extract.ts';
import { recordColumns } from '../../../../src/share/data/record-columns.ts';
import type { AtlasData } from '../../../../src/state/data.ts';
import { atlasData, countryLayer, countyLayer, pointLayer, words } from '../../fixtures.ts';

const data: AtlasData = {
  ...atlasData(),
  sources: {
    page: {
      id: 'page',
      title: 'A page',
      publisher: 'A publisher',
      kind: 'official',
      date: '2021-05',
      url: 'https://example.org/page',
      copy: false,
    },
    book: { id: 'book', title: words('A book', '一本书'), kind: 'academic', copy: false },
  },
};

/** The cells of one record by the titles of their columns. */
function cellsOf(layer: Layer, record: AtlasRecord | undefined, language: 'en' | 'zh' = 'en') {
  const records = record ? [record] : [];
  const columns = recordColumns(layer, records, tellingIn(language, data));
  return Object.fromEntries(columns.map(({ title, cell }) => [title, records.map(cell)[0]]));
}

test('a county record says where it is, by which old code too, and what it rests on', () => {
  const layer = countyLayer();
  expect(cellsOf(layer, layer.records[3])).toEqual({
    Identifier: 'snow-tea',
    Name: 'Chongli snow tea',
    'Name in Chinese': '崇礼雪茶',
    Place: 'Chongli District',
    Code: '130709',
    'Location precision': 'County known',
    Kind: 'Tea',
    Year: 2021,
    Official: 'Yes',
    Link: '',
    Evidence: 'Unconfirmed',
    Notes: '',
    'Sources say different things': '',
    Sources: 'A page, A publisher, 2021-05',
    'Identifiers of sources': 'page',
    Links: 'https://example.org/page',
  });
});

test('several values share a cell, in Chinese with Chinese marks', () => {
  const layer = countyLayer();
  const basket = layer.records[2];
  expect(cellsOf(layer, basket)).toMatchObject({
    Place: "Qin'an County; Sangzhi County",
    Kind: 'Tea; Fruit',
    'Location precision': 'County assumed',
    'Sources say different things': 'Two counts of growers',
  });
  expect(cellsOf(layer, basket, 'zh')).toMatchObject({
    所在地: '秦安县；桑植县',
    英文名称: 'Mixed basket',
    各来源说法不一: '两种农户统计',
  });
});

test('a point has its coordinates as numbers, and the places it lies in', () => {
  const layer = pointLayer();
  expect(cellsOf(layer, layer.records[2])).toMatchObject({
    Longitude: 103.83,
    Latitude: 36.06,
    Place: 'Gansu; China',
    Code: '620000; CHN',
    'Location precision': 'City',
  });
});

test('entries carry their time and what is less than confirmed, and their sources are cited', () => {
  const layer = countryLayer();
  const [first] = layer.records;
  const entries = [
    { text: words('A course'), year: 2019, evidence: 'partial' as const, sources: ['book'] },
    { text: words('A visit'), sources: ['page'] },
  ];
  const record = first && { ...first, values: { ...first.values, projects: entries } };
  expect(cellsOf(layer, record)).toMatchObject({
    Projects: '2019: A course [Evidence: partial]; A visit',
    Sources: 'A page, A publisher, 2021-05; A book',
    Links: 'https://example.org/page',
  });
});

test('figures stand under their measure, with unit and year', () => {
  const layer = countyLayer({ measures: { output: words('Output') } });
  const [first] = layer.records;
  const figure = { measure: 'output', value: 3, unit: 'tonne', source: 'page' };
  const record = first && {
    ...first,
    figures: [
      { ...figure, year: 2020 },
      { ...figure, value: 4 },
    ],
  };
  expect(cellsOf(layer, record)).toMatchObject({ Output: '3 tonne (2020); 4 tonne' });
});

test('a number is bare in the unit of the language, which the heading names', () => {
  const units = {
    'billion-rmb': { en: { name: 'billion RMB', factor: 1 }, zh: { name: '元', factor: 1e9 } },
  };
  const size: Layer['fields'][number] = {
    id: 'size',
    type: 'number',
    unit: 'billion-rmb',
    title: words('Size', '规模'),
  };
  const layer = countyLayer({ fields: [size] });
  const [first] = layer.records;
  const records = first ? [{ ...first, values: { size: 1.2 } }] : [];
  const cellIn = (language: 'en' | 'zh') => {
    const columns = recordColumns(layer, records, tellingIn(language, { ...data, units }));
    const column = columns.find(({ id }) => id === 'size');
    return [column?.title, ...records.map((record) => column?.cell(record))];
  };
  expect(cellIn('en')).toEqual(['Size (billion RMB)', 1.2]);
  expect(cellIn('zh')).toEqual(['规模（元）', 1_200_000_000]);
});
