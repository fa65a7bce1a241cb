import { expect, test } from 'vitest';
import { scenesTables, scenesTargets, slidesTables, slidesTargets } from '../../bench/report-presenting.ts';

const changes = [{ conditions: 'the map flies', words: [40, 50, 120], map: [900, 1100] }];
const slides = [{ form: 'PDF slides', scenes: 10, times: [21_000, 25_000, 61_000], bytes: 8_260_000 }];

test('scenes say how long their words and their map take, and how often that was seen', () => {
  expect(scenesTables(changes).join()).toContain('| the map flies (3, 2) | 50.0 | 120.0 | 900.0 | 1100.0 |');
});

test('the words of a scene have a target, also for those that take longest', () => {
  expect(scenesTargets(changes)).toMatchObject([{ measured: 120, most: 100, unit: 'ms' }]);
});

test('slides say how long they take, and how large they are', () => {
  expect(slidesTables(slides).join()).toContain('| PDF slides, 10 scenes (3) | 25.0 | 61.0 | 8.3 |');
});

test('slides have a target', () => {
  expect(slidesTargets(slides)).toMatchObject([{ measured: 25_000, most: 60_000, unit: 'ms' }]);
});
