import { expect, test } from 'vitest';
import { loadQuestionsOf } from '../../../src/app/story-questions.ts';
import { areaQuestions } from '../../../src/state/area-limit.ts';

test('a story brings what can be asked of an area where a scene has one, however that is written', async () => {
  await loadQuestionsOf({ scenes: [{ view: 'layers=products' }] });
  expect(areaQuestions.now()).toBeUndefined();
  await loadQuestionsOf({ scenes: [{ view: 'lang=en&amp;area=place:510000' }] });
  expect(areaQuestions.now()).toBeDefined();
});
