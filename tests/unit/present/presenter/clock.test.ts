import { expect, test } from 'vitest';
import { lengthOf, timeOfDay } from '../../../../src/present/presenter/clock.ts';

test('the length of a talk', () => {
  expect(lengthOf(0)).toBe('0:00');
  expect(lengthOf(65_900)).toBe('1:05');
  expect(lengthOf(3_725_000)).toBe('1:02:05');
});

test('a clock that another computer set ahead shows no time below zero', () => {
  expect(lengthOf(-5_000)).toBe('0:00');
});

test('the time of day has two digits for the hour', () => {
  expect(timeOfDay(new Date(2025, 5, 1, 9, 5))).toBe('09:05');
});
