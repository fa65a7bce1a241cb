import { beforeAll, describe, expect, test } from 'vitest';
import { filterWords } from '../../../src/app/filter-words.ts';
import { allWords } from '../../../src/i18n/all-words.ts';
import { areaQuestions } from '../../../src/state/area-limit.ts';
import { readView } from '../../../src/state/url.ts';
import { atlasState } from '../fixtures.ts';

beforeAll(() => areaQuestions.load());

function wordsAt(address: string, language: 'en' | 'zh' = 'en'): string[] {
  const state = atlasState();
  return filterWords({ ...state, view: { ...readView(address, state.start).view, language } });
}

describe('what limits a view, in words', () => {
  test('a line for each layer, with all its conditions', () => {
    expect(wordsAt('?f.products.kind=tea,fruit&q.products=white')).toEqual([
      'products: Kind: Tea or Fruit; Text: “white”',
    ]);
    expect(wordsAt('?f.products.kind=tea,fruit&q.products=white', 'zh')).toEqual([
      'products：类别：茶叶或水果；文字：“white”',
    ]);
  });

  test('the years, and whether records without a year are shown', () => {
    expect(wordsAt('?time=2019-2021')).toEqual(['Years: 2019–2021']);
    expect(wordsAt('?time=2019-2021&undated=1')).toEqual(['Years: 2019–2021, and records without a year']);
  });

  test('what limits all layers to a part of the earth', () => {
    expect(wordsAt('?inview=1&area=box:100,20,120,40&inarea=1')).toEqual([
      'Only in this view',
      `Only in the area: ${allWords.en.area.name.box}`,
    ]);
  });

  test('an area that limits nothing is no filter', () => {
    expect(wordsAt('?area=box:100,20,120,40')).toEqual([]);
  });

  test('filters of a layer that is switched off say nothing', () => {
    expect(wordsAt('?layers=hosts&f.products.kind=tea')).toEqual([]);
  });
});
