import { expect, test } from 'vitest';
import { isolated } from '../../../src/i18n/isolated.ts';

test('a character that turns the direction ends with what the reader typed', () => {
  expect(isolated('\u202Eabc')).toBe('\u2068\u202Eabc\u2069');
});

test('what the reader typed cannot end its own isolation', () => {
  expect(isolated('a\u2069\u202Eb')).toBe('\u2068a\u202Eb\u2069');
});

test('ordinary words stay as they are', () => {
  expect(isolated('Pu’er tea 普洱茶')).toBe('Pu’er tea 普洱茶');
});
