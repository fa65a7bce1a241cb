import { describe, expect, test } from 'vitest';
import {
  basisText,
  closestText,
  questionTitle,
  uncertainText,
} from '../../../../src/explore/nearest/nearest-text.ts';
import { allWords as words } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import type { Nearest } from '../../../../src/state/nearest.ts';
import { atlasData, atPoint, words as both, countyLayer, pointLayer, record } from '../../fixtures.ts';

const en = { words: words.en, format: formats.en, language: 'en' as const };
const zh = { words: words.zh, format: formats.zh, language: 'zh' as const };

const nearest = (basis: Nearest['origin']['basis']): Nearest => ({
  origin: { name: both('Here'), position: [0, 0], basis },
  layer: pointLayer(),
  list: 'nearest',
  title: both('Nearest hosts'),
  among: 3,
  items: [],
});

describe('from where, and among how many', () => {
  const { records } = countyLayer();

  test('from a point', () => {
    expect(basisText(nearest('point'), pointLayer().records[0], false, en)).toBe(
      'From this point, among 3 records in this atlas',
    );
    expect(basisText(nearest('point'), pointLayer().records[0], true, zh)).toBe(
      '自该点起算，范围为符合筛选条件的3条记录',
    );
  });

  test('from one county, and from the nearest of several', () => {
    expect(basisText(nearest('inner-point'), records[0], true, en)).toBe(
      'From the inner point of the county, among 3 records that pass the filters',
    );
    expect(basisText(nearest('inner-point'), records[2], false, en)).toBe(
      'From the nearest of the inner points of its counties, among 3 records in this atlas',
    );
    expect(basisText(nearest('inner-point'), undefined, false, zh)).toBe(
      '自该县的内部点起算，范围为本图集收录的3条记录',
    );
  });
});

test('what is nearest to it is called by the noun of its layer', () => {
  const noun = { en: { one: 'TISC host', other: 'TISC hosts' }, zh: '家TISC承办机构' };
  expect(closestText(noun, false, en)).toBe('Its nearest TISC host in this atlas');
  expect(closestText(noun, true, zh)).toBe('在符合筛选条件的TISC承办机构中，所选记录距其最近');
});

test('a place that is known roughly says so', () => {
  const at = (precision: 'site' | 'city' | number) =>
    record({ id: 'a', place: atPoint(0, 0, { precision }) });
  expect(uncertainText(at('site'), en)).toBeUndefined();
  expect(uncertainText(at('city'), en)).toBe('place known to about 15 km');
  expect(uncertainText(at(40), zh)).toBe('位置误差约40公里');
});

test('the question is called as the layer of the selection calls it, for a place as a county layer does', () => {
  const question = { layer: 'hosts', title: both('Nearest hosts'), list: 'nearest' as const };
  const data = atlasData([countyLayer({ nearest: [question] }), pointLayer()]);
  const titleFor = (selection: Parameters<typeof questionTitle>[1]) =>
    questionTitle(data, selection, 'hosts')?.en;
  expect(titleFor({ kind: 'record', layer: 'products', record: 'apple' })).toBe('Nearest hosts');
  expect(titleFor({ kind: 'place', code: '620522' })).toBe('Nearest hosts');
  expect(titleFor({ kind: 'record', layer: 'hosts', record: 'lanzhou-library' })).toBeUndefined();
});
