import { expect, test } from 'vitest';
import { isInSight } from '../../../src/app/in-sight.ts';
import type { Bounds } from '../../../src/atlas/filter.ts';

const china: Bounds = [70, 10, 140, 55];
const size: [number, number] = [1400, 900];
/** The left panel and the dock leave the upper right. */
const frame = { left: 350, top: 80, right: 1390, bottom: 450 };
const at = (lon: number, lat: number): Bounds[] => [[lon, lat, lon, lat]];

test.each([
  ['in the free part', 110, 40, true],
  ['under the panel on the left', 75, 40, false],
  ['under the dock', 110, 20, false],
  ['behind the bar', 110, 54.5, false],
  ['beyond the edge of the map', 150, 40, false],
])('a point %s', (_where, lon, lat, expected) => {
  expect(isInSight(at(lon, lat), china, frame, size)).toBe(expected);
});

test('an area counts when a part of it is free', () => {
  expect(isInSight([[60, 5, 110, 40]], china, frame, size)).toBe(true);
});

test('one of several counties is enough, and none is not', () => {
  expect(isInSight([...at(75, 40), ...at(110, 40)], china, frame, size)).toBe(true);
  expect(isInSight([], china, frame, size)).toBe(false);
});

test('heights follow the Mercator projection, which stretches the north', () => {
  // 35.5 degrees north lies in the middle of the height between 10 and 55; 32.5 would without the stretching.
  const upper = { left: 0, top: 0, right: 1400, bottom: 450 };
  expect(isInSight(at(110, 34.5), china, upper, size)).toBe(false);
  expect(isInSight(at(110, 36.5), china, upper, size)).toBe(true);
});

test('a place a turn away from the map, beyond the antimeridian, is the same place', () => {
  expect(isInSight(at(-175, 40), [150, 10, 220, 55], frame, size)).toBe(true);
});
