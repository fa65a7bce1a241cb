import { describe, expect, test } from 'vitest';
import type { Units } from '../../../src/atlas/schema.ts';
import {
  amount,
  count,
  date,
  figure,
  list,
  number,
  percent,
  period,
  years,
} from '../../../src/i18n/format.ts';

const unit = (en: string, zh: string, factor = 1, one?: string): Units['units'][string] => ({
  en: { name: en, factor: 1, ...(one ? { one } : {}) },
  zh: { name: zh, factor },
});
const units: Units['units'] = {
  'billion-rmb': unit('billion RMB', '亿元', 10),
  'million-rmb': unit('million RMB', '万元', 100),
  percent: unit('%', '%'),
  hosts: unit('hosts', '家', 1, 'host'),
  year: unit('', '年'),
};

describe('number', () => {
  test('groups thousands in English', () => expect(number(1234567.5, 'en')).toBe('1,234,567.5'));
  test('counts in 万 and 亿 in Chinese without rounding', () => {
    expect(number(12345, 'zh')).toBe('1.2345万');
    expect(number(1234567.5, 'zh')).toBe('123.45675万');
    expect(number(123456789, 'zh')).toBe('1.23456789亿');
  });
  test('leaves numbers below ten thousand plain in Chinese', () => expect(number(9876, 'zh')).toBe('9876'));
});

describe('figure', () => {
  test('carries unit and qualifier', () => {
    const quantity = { value: 1.2, unit: 'billion-rmb', qualifier: 'more-than' as const };
    expect(figure(quantity, units, 'en')).toBe('more than 1.2 billion RMB');
    expect(figure(quantity, units, 'zh')).toBe('超过12亿元');
  });
  test('says each qualifier as its language does', () => {
    const say = (qualifier: 'about' | 'nearly' | 'planned', language: 'en' | 'zh'): string =>
      figure({ value: 200, unit: 'hosts', qualifier }, units, language);
    expect([say('about', 'en'), say('nearly', 'en'), say('planned', 'en')]).toEqual([
      'about 200 hosts',
      'nearly 200 hosts',
      '200 hosts (planned)',
    ]);
    expect([say('about', 'zh'), say('nearly', 'zh'), say('planned', 'zh')]).toEqual([
      '约200家',
      '近200家',
      '200家（计划）',
    ]);
  });
  test('moves a Chinese unit of ten thousand into the number', () => {
    expect(figure({ value: 150, unit: 'million-rmb' }, units, 'zh')).toBe('1.5亿元');
    expect(figure({ value: 15, unit: 'million-rmb' }, units, 'zh')).toBe('1500万元');
  });
  test('adds no noise of binary multiplication', () =>
    expect(figure({ value: 1.1, unit: 'billion-rmb' }, units, 'zh')).toBe('11亿元'));
  test('uses the singular for one', () =>
    expect(figure({ value: 1, unit: 'hosts' }, units, 'en')).toBe('1 host'));
  test('sets no space before a per cent sign', () =>
    expect(figure({ value: 45, unit: 'percent' }, units, 'en')).toBe('45%'));
  test('never groups a year', () => {
    expect(figure({ value: 1994, unit: 'year' }, units, 'en')).toBe('1994');
    expect(figure({ value: 1994, unit: 'year' }, units, 'zh')).toBe('1994年');
  });
  test('shows an unknown unit as it is', () =>
    expect(figure({ value: 2, unit: 'bushels' }, units, 'en')).toBe('2 bushels'));
});

test('percent is whole', () => expect(percent(0.85)).toBe('85%'));

test('years show a range once when both ends agree', () => {
  expect([years(2019, 2020, 'en'), years(2019, 2019, 'en')]).toEqual(['2019–2020', '2019']);
  expect([years(2019, 2020, 'zh'), years(2019, 2019, 'zh')]).toEqual(['2019—2020年', '2019年']);
});

test('period prefers words to the year', () => {
  expect(period({ period: { en: '2017 onwards', zh: '2017年起' }, year: 2017 }, 'en')).toBe('2017 onwards');
  expect(period({ year: 2017 }, 'zh')).toBe('2017年');
  expect(period({}, 'en')).toBeUndefined();
});

test('date is as exact as its digits', () => {
  expect(['2020-11-27', '2020-11', '2020'].map((iso) => date(iso, 'en'))).toEqual([
    '27 November 2020',
    'November 2020',
    '2020',
  ]);
  expect(['2020-11-27', '2020-11', '2020'].map((iso) => date(iso, 'zh'))).toEqual([
    '2020年11月27日',
    '2020年11月',
    '2020年',
  ]);
});

test('list joins as the language does', () => {
  expect(list(['tea', 'fruit', 'oil'], 'en')).toBe('tea, fruit and oil');
  expect(list(['茶', '果', '油'], 'zh')).toBe('茶、果、油');
});

test('count agrees with the noun', () => {
  const noun = { en: { one: 'site', other: 'sites' }, zh: '个地点' };
  expect([count(noun, 1, 'en'), count(noun, 0, 'en'), count(noun, 24, 'zh')]).toEqual([
    '1 site',
    '0 sites',
    '24个地点',
  ]);
});

test('an amount keeps the measure word, for a noun that follows later', () => {
  const noun = { en: { one: 'site', other: 'sites' }, zh: '个地点' };
  expect([amount(noun, 4, 'en'), amount(noun, 4, 'zh')]).toEqual(['4', '4个']);
});
