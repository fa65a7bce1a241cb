import { expect, test } from 'vitest';
import { needsAreaQuestions } from '../../../src/state/area-limit.ts';

test.each([
  '?area=place:510000',
  'area=place:510000',
  '?lang=en&area=box:90,20,110,40&inarea=1',
  '?lang=en&amp;area=box:90,20,110,40&amp;inarea=1',
])('%s needs what can be asked of an area', (query) => {
  expect(needsAreaQuestions(query)).toBe(true);
});

test.each(['', '?lang=en', '?inarea=1', '?arearule=overlap', '?q.products=area'])(
  '%s does not need what can be asked of an area',
  (query) => {
    expect(needsAreaQuestions(query)).toBe(false);
  },
);
