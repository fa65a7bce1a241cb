import { expect, test } from 'vitest';
import type { OwnStoryProblem } from '../../../../src/atlas/own-story-file.ts';
import { allWords } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { problemText } from '../../../../src/present/make/problem-text.ts';

const english = (problem: OwnStoryProblem): string => problemText(problem, allWords.en, formats.en);

test('says in which scene something is wrong, as the writer counts them', () => {
  expect(english({ path: ['scenes', 2, 'title', 'zh'], kind: 'missing' })).toBe(
    'Scene 3 › title › Chinese is missing',
  );
});

test('says it in Chinese', () => {
  const problem: OwnStoryProblem = { path: ['scenes', 0, 'bounds'], kind: 'wrong-value' };
  expect(problemText(problem, allWords.zh, formats.zh)).toBe('第1节›地图范围：取值不符合要求');
});

test('quotes a name that no story has, and not more of it than can be read', () => {
  const said = english({ path: ['x'.repeat(5000)], kind: 'unknown' });
  expect(said).toContain('“xxx');
  expect(said.length).toBeLessThan(100);
});

test('a name that every object has is no word of ours', () => {
  expect(english({ path: ['toString'], kind: 'unknown' })).toBe('“toString” is not known in a story');
});
