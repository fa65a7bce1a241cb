import { describe, expect, test } from 'vitest';
import {
  areaExtent,
  areaName,
  distanceText,
  lengthText,
  sizeText,
} from '../../../../src/explore/area/area-text.ts';
import type { Area } from '../../../../src/geo/area.ts';
import { allWords as words } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { atlasData } from '../../fixtures.ts';

const en = { words: words.en, format: formats.en };
const zh = { words: words.zh, format: formats.zh };
const data = atlasData();

const names: [Area, string, string][] = [
  [{ kind: 'box', bounds: [100, 26, 106, 32] }, 'Box', '矩形区域'],
  [
    { kind: 'circle', centre: [181.5, -16], radius: 120 },
    'Circle of 120 km round 16°\u00a0S,\u00a0178.5°\u00a0W',
    '以南纬16°，西经178.5°为圆心、半径120公里的圆形区域',
  ],
  [
    {
      kind: 'polygon',
      corners: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    },
    'Polygon with 3 corners',
    '3个顶点的多边形区域',
  ],
  [{ kind: 'place', code: '620000' }, 'Gansu', '甘肃省'],
  [{ kind: 'place', code: 'XYZ' }, 'XYZ', 'XYZ'],
  [
    { kind: 'near', layer: 'products', record: 'apple', radius: 12.5 },
    "Within 12.5 km of Qin'an apple",
    '距“秦安苹果”12.5公里以内',
  ],
  [
    { kind: 'near', layer: 'products', record: 'gone', radius: 5 },
    'Within 5 km of products/gone',
    '距“products/gone”5公里以内',
  ],
];

describe('the name of an area', () => {
  test.each(names)('%j', (area, english, chinese) => {
    expect(areaName(area, data, en)).toBe(english);
    expect(areaName(area, data, zh)).toBe(chinese);
  });
});

test('a polygon counts its different corners', () => {
  const area: Area = { kind: 'polygon', corners: Array.from({ length: 3 }, () => [0, 0]) };
  expect(areaName(area, data, en)).toBe('Polygon with 1 corner');
  expect(areaName(area, data, zh)).toBe('1个顶点的多边形区域');
});

test.each([
  [3264.72, '3,265 km'],
  [100.4, '100 km'],
  [12.34, '12.3 km'],
  [9.125, '9.125 km'],
])('the name of a circle of %d km says %s', (radius, text) => {
  expect(areaName({ kind: 'circle', centre: [0, 0], radius }, data, en)).toContain(`Circle of ${text} round`);
});

test('the corners of a box are told between -180 and 180 degrees', () => {
  const across: Area = { kind: 'box', bounds: [170, -20, 185.12348, -10] };
  expect(areaExtent(across, words.en)).toBe(
    '20°\u00a0S,\u00a0170°\u00a0E to 10°\u00a0S,\u00a0174.8765°\u00a0W',
  );
  expect(areaExtent(across, words.zh)).toBe('南纬20°，东经170°至南纬10°，西经174.8765°');
  expect(areaExtent({ kind: 'place', code: '620000' }, words.en)).toBeUndefined();
});

test.each([
  [0.04, '0 km'],
  [3.44, '3.4 km'],
  [9.949, '9.9 km'],
  [9.96, '10 km'],
  [10.4, '10 km'],
  [1129.6, '1,130 km'],
])('a distance of %d km reads %s', (kilometres, text) => expect(distanceText(kilometres, en)).toBe(text));

test('a chosen length stays as exact as it was given', () => {
  expect(lengthText(12.125, en)).toBe('12.125 km');
  expect(lengthText(20_000, zh)).toBe('2万公里');
});

test('a size has three digits', () => {
  expect(sizeText(388_912.4, en)).toBe('about 389,000 km²');
  expect(sizeText(388_912.4, zh)).toBe('面积约38.9万平方公里');
  expect(sizeText(0.7853, en)).toBe('about 0.785 km²');
});
