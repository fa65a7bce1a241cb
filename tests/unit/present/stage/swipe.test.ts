import { expect, test } from 'vitest';
import { swipeOf } from '../../../../src/present/stage/swipe.ts';

const from = { x: 200, y: 300 };

test('a finger to the left goes on, to the right back', () => {
  expect(swipeOf(from, { x: 120, y: 310 })).toBe('next');
  expect(swipeOf(from, { x: 280, y: 290 })).toBe('back');
});

test('a tap, and a finger that scrolls, turn no scene', () => {
  expect(swipeOf(from, { x: 190, y: 301 })).toBeNull();
  expect(swipeOf(from, { x: 140, y: 380 })).toBeNull();
});
