import { expect, test } from 'vitest';
import type { Layer, Source } from '../../../../src/atlas/schema.ts';
import { allWords } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { sourceCredits } from '../../../../src/share/picture/source-credits.ts';
import { countyLayer, inCounties, record } from '../../fixtures.ts';

function source(id: string, publisher?: string): Source {
  return { id, title: `Title of ${id}`, kind: 'news', copy: false, ...(publisher ? { publisher } : {}) };
}

const sources = Object.fromEntries(
  [
    source('one', 'People'),
    source('two', 'People'),
    source('three', '人民网'),
    source('four', 'Daily'),
    source('five', 'Weekly'),
    source('six', 'Monthly'),
    source('seven'),
  ].map((each) => [each.id, each]),
);

function creditsOf(cited: string[][], language: 'en' | 'zh' = 'en'): string[] {
  const records = cited.map((ids, index) =>
    record({ id: `r${index}`, place: inCounties(['430822']), sources: ids }),
  );
  const layer: Layer = countyLayer({ records });
  const credits = sourceCredits([{ layer, records }], sources, allWords[language], formats[language]);
  return credits.map((pieces) => pieces.map(({ text }) => text).join(''));
}

test('a few sources are cited one by one, each once', () => {
  expect(creditsOf([['one', 'three'], ['one']])).toEqual([
    'Title of one · People',
    'Title of three · 人民网',
  ]);
});

test('of many, who published most of them is named, and how many there are', () => {
  const cited = [['three', 'one', 'two'], ['three', 'four'], ['five'], ['six'], ['seven']];
  expect(creditsOf(cited)).toEqual(['products: 人民网; People; Daily and others (7 sources)']);
  expect(creditsOf(cited, 'zh')).toEqual(['products：人民网；People；Daily等（共7个来源）']);
});

test('a source that the atlas does not have is named as such', () => {
  expect(creditsOf([['nowhere']]).join()).toContain('nowhere');
});
