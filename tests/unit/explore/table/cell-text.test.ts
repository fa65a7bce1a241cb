import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../src/atlas/columns.ts';
import type { AtlasRecord, Language, Layer } from '../../../../src/atlas/schema.ts';
import { type CellContext, cellText, columnTitle } from '../../../../src/explore/table/cell-text.ts';
import { allWords as words } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { gazetteer } from '../../fixture-places.ts';
import { atPoint, countryLayer, countyLayer, inCounties, pointLayer, record } from '../../fixtures.ts';

const inLanguage = (language: Language): CellContext => ({
  words: words[language],
  format: formats[language],
  language,
  units: {},
  gazetteer: gazetteer(),
});
const english = inLanguage('en');
const chinese = inLanguage('zh');

function cells(layer: Layer, id: string, context: CellContext = english): Record<string, string> {
  const found = layer.records.find((candidate) => candidate.id === id) as AtlasRecord;
  return Object.fromEntries(columnsOf(layer).map((column) => [column.id, cellText(column, found, context)]));
}

test('a row says in each cell what the record says, in a line', () => {
  expect(cells(countyLayer(), 'green-tea')).toEqual({
    name: 'Sangzhi white tea',
    place: 'Sangzhi County, Hunan',
    kind: 'Tea',
    year: '2019',
    official: 'Yes',
    link: 'Trademark office',
    evidence: 'Confirmed',
    precision: 'County known',
    sources: '1',
  });
});

test('a row speaks Chinese', () => {
  expect(cells(countyLayer(), 'green-tea', chinese)).toMatchObject({
    name: '桑植白茶',
    place: '湖南省桑植县',
    kind: '茶叶',
    year: '2019年',
    evidence: '已证实',
  });
});

test('a cell without a value is empty', () => {
  expect(cells(countyLayer(), 'basket')).toMatchObject({ year: '', official: '', link: '' });
});

test('several values stand in one cell', () => {
  expect(cells(countyLayer(), 'basket').kind).toBe('Tea and Fruit');
  expect(cells(countyLayer(), 'basket', chinese).kind).toBe('茶叶、水果');
});

test('a list is shown by how many entries it has, and the heading says so', () => {
  const layer = countryLayer();
  expect(cells(layer, 'FJI').projects).toBe('3');
  expect(cells(layer, 'ITA').projects).toBe('');
  const column = columnsOf(layer).find(({ id }) => id === 'projects');
  expect(column && columnTitle(column, english)).toBe('Projects (entries)');
});

describe('the place', () => {
  const placeOf = (place: AtlasRecord['place'], context = english): string =>
    cellText({ id: 'place' }, record({ id: 'one', place }), context);

  test('names the counties of each province together', () => {
    const place = inCounties(['620522', '430822', '620523']);
    expect(placeOf(place)).toBe("Qin'an County, 620523, Gansu; Sangzhi County, Hunan");
    expect(placeOf(place, chinese)).toBe('甘肃省秦安县、620523；湖南省桑植县');
  });

  test('marks a county that no source names', () => {
    const place = inCounties(['430822'], 'prefecture_member');
    expect(placeOf(place)).toBe('Sangzhi County (assumed), Hunan');
    expect(placeOf(place, chinese)).toBe('湖南省桑植县（推定）');
  });

  test('by an old code is that of today', () => {
    expect(placeOf(inCounties(['130733']))).toBe('Chongli District, Hebei');
  });

  test('of a point is its prefecture and province, or what is known of them', () => {
    expect(placeOf(atPoint(110, 29, { province: '430000', prefecture: '430800' }), chinese)).toBe(
      '湖南省张家界市',
    );
    expect(placeOf(atPoint(110, 29, { province: '430000' }))).toBe('Hunan');
  });

  test('of a point in a municipality is named once', () => {
    expect(placeOf(atPoint(110, 29, { province: '430000', prefecture: '430000' }))).toBe('Hunan');
  });

  test('of a point abroad is the country', () => {
    expect(placeOf(atPoint(105, 12, { country: 'KHM' }))).toBe('Cambodia');
  });
});

test('the precision of a point with a radius says the radius', () => {
  const vague = record({ id: 'one', place: atPoint(105, 12, { precision: 15 }) });
  expect(cellText({ id: 'precision' }, vague, english)).toBe('Within about 15 km');
  expect(cells(pointLayer(), 'lanzhou-library').precision).toBe('City');
});
