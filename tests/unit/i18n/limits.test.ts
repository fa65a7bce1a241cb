import { expect, test } from 'vitest';
import { type LayerFilter, noFilter } from '../../../src/atlas/filter.ts';
import { allWords } from '../../../src/i18n/all-words.ts';
import { formats } from '../../../src/i18n/format.ts';
import { type CommonLimits, commonLimitsInWords, filterInWords } from '../../../src/i18n/limits.ts';
import { countyLayer } from '../fixtures.ts';

const none: CommonLimits = { time: null, includeUndated: false, inView: null, area: null };

function linesOf(
  { filter = noFilter, ...common }: Partial<CommonLimits & { filter: LayerFilter }>,
  language: 'en' | 'zh' = 'en',
): string[] {
  const context = {
    words: allWords[language],
    format: formats[language],
    language,
    placeName: () => undefined,
  };
  return [
    ...filterInWords(countyLayer(), filter, context),
    ...commonLimitsInWords({ ...none, ...common }, context),
  ];
}

test('without a limit nothing is said', () => expect(linesOf({})).toEqual([]));

test('words that a reader typed cannot turn the words around them', () => {
  expect(linesOf({ filter: { ...noFilter, text: '\u202Eabc' } })).toEqual(['Text: “\u2068\u202Eabc\u2069”']);
});

test('each limit has a line of its own', () => {
  const filter = {
    values: { kind: ['tea', 'fruit'] },
    years: { year: [2019, 2020] as [number, number] },
    text: ' snow ',
  };
  expect(linesOf({ filter, time: [2018, 2021], area: 'Gansu' })).toEqual([
    'Kind: Tea or Fruit',
    'Year: 2019–2020',
    'Text: “snow”',
    'Years: 2018–2021',
    'Only in the area: Gansu',
  ]);
});

test('whether what has no year counts is said with the years', () => {
  expect(linesOf({ time: [2018, 2021], includeUndated: true })).toEqual([
    'Years: 2018–2021, and records without a year',
  ]);
});

test('the part of the map in view is told by its corners, also across the antimeridian', () => {
  expect(linesOf({ inView: [170, -20, 190, 10.5] })).toEqual([
    'Only in this view: 20° S, 170° E to 10.5° N, 170° W',
  ]);
});

test('where the part of the map is seen beside the words, no corner is named', () => {
  expect(linesOf({ inView: 'seen' })).toEqual(['Only in this view']);
});

test('in Chinese too', () => {
  expect(linesOf({ filter: { values: { kind: ['tea'] }, years: {}, text: '' } }, 'zh')).toEqual([
    '类别：茶叶',
  ]);
});
