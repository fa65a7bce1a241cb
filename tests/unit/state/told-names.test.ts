import { expect, test } from 'vitest';
import { toldNames } from '../../../src/state/told-names.ts';

test('a few names are told as they are, each once', () => {
  expect(toldNames(['tea', 'citrus', 'tea'])).toEqual(['tea', 'citrus']);
});

test('of many names the first are told, each as long as can be read', () => {
  const told = toldNames(Array.from({ length: 1000 }, (_, index) => `${index}${'x'.repeat(5000)}`));
  expect(told.at(-1)).toBe('…');
  expect(told[0]).toMatch(/^0x+…$/);
  expect(told.join('').length).toBeLessThan(300);
});
