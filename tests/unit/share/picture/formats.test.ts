import { expect, test } from 'vitest';
import {
  isTooLarge,
  pixelsAt,
  scales,
  sheetOfSize,
  sheets,
  sheetsOf,
} from '../../../../src/share/picture/formats.ts';

test('pictures have the sizes that they are called by', () => {
  expect(pixelsAt(sheets.slide, 1)).toEqual({ width: 1920, height: 1080 });
  expect(pixelsAt(sheets.slide, 4)).toEqual({ width: 7680, height: 4320 });
  expect(pixelsAt(sheets.square, 1)).toEqual({ width: 2048, height: 2048 });
  // 150 and 600 dots per inch.
  expect(pixelsAt(sheets['a4-landscape'], 1)).toEqual({ width: 1754, height: 1240 });
  expect(pixelsAt(sheets['a4-portrait'], 4)).toEqual({ width: 4960, height: 7016 });
});

test('a picture of more pixels than a canvas can hold is known before it is tried', () => {
  expect(isTooLarge(sheetOfSize(2048, 2048), 4)).toBe(false);
  expect(isTooLarge(sheetOfSize(2400, 2400), 4)).toBe(true);
});

test.each(sheetsOf.png.flatMap((sheet) => scales.map((scale) => [sheet, scale] as const)))(
  'browsers hold a PNG of the size %s at %s times',
  (sheet, scale) => {
    expect(isTooLarge(sheets[sheet], scale)).toBe(false);
  },
);

test('A4 and A3 in both directions are to be had for print', () => {
  for (const type of ['svg', 'pdf'] as const)
    for (const id of ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'] as const)
      expect(sheetsOf[type]).toContain(id);
});
