import { expect, test } from 'vitest';
import { gapsIn, gapsInScene } from '../../../../src/present/make/gaps.ts';
import { ownScene, ownStory } from '../../own-story-fixtures.ts';

test('a text that is written in one language only is missing in the other', () => {
  const scene = ownScene('one', { text: { en: 'Tea', zh: ' ' } });
  expect(gapsInScene(scene, 'zh')).toBe(1);
  expect(gapsInScene(scene, 'en')).toBe(0);
});

test('a text that nobody has written is missing nowhere', () => {
  expect(gapsInScene(ownScene('one', { notes: { en: '', zh: '' } }), 'zh')).toBe(0);
});

test('a story counts its own words and those of all its scenes', () => {
  const scenes = [ownScene('one', { notes: { en: '', zh: '备注' } }), ownScene('two')];
  expect(gapsIn({ ...ownStory(scenes), summary: { en: '', zh: '简介' } }, 'en')).toBe(2);
});
