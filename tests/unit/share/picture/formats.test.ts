import { expect, test } from 'vitest';
import { isTooLarge, pixelsAt, sheets, sheetsOf } from '../../../../src/share/picture/formats.ts';

test('pictures have the sizes that they are called by', () => {
  expect(pixelsAt(sheets.slide, 1)).toEqual({ width: 1920, height: 1080 });
  expect(pixelsAt(sheets.slide, 4)).toEqual({ width: 7680, height: 4320 });
  expect(pixelsAt(sheets.square, 1)).toEqual({ width: 2048, height: 2048 });
  // 300 dots per inch.
  expect(pixelsAt(sheets['a4-landscape'], 1)).toEqual({ width: 3508, height: 2480 });
  expect(pixelsAt(sheets['a4-portrait'], 2)).toEqual({ width: 4960, height: 7016 });
});

test('a picture of more pixels than a canvas can hold is known before it is tried', () => {
  expect(isTooLarge(sheets.square, 4)).toBe(false);
  expect(isTooLarge(sheets['a4-landscape'], 2)).toBe(false);
  expect(isTooLarge(sheets['a4-landscape'], 3)).toBe(true);
});

test('A4 and A3 in both directions are to be had for print', () => {
  for (const type of ['svg', 'pdf'] as const)
    for (const id of ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'] as const)
      expect(sheetsOf[type]).toContain(id);
});
