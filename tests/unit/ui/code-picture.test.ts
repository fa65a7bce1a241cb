import { expect, test } from 'vitest';
import { codePicture } from '../../../src/ui/code-picture.ts';

test('a code has a quiet zone, and finders in three corners', () => {
  const { size, path } = codePicture('https://example.org/?story=read.tea.last');
  const isDark = (x: number, y: number): boolean => path.includes(`M${x} ${y}h`);
  const finder = (x: number, y: number): boolean[] =>
    [0, 1, 2, 3, 4, 5, 6].map((step) => isDark(x + step, y + 3));
  const ring = [true, false, true, true, true, false, true];
  expect(isDark(3, 3)).toBe(false);
  expect(finder(4, 4)).toEqual(ring);
  expect(finder(size - 11, 4)).toEqual(ring);
  expect(finder(4, size - 11)).toEqual(ring);
});
