import { expect, test } from 'vitest';
import { presentingTables, presentingTargets } from '../../bench/report-presenting.ts';

const changes = [
  { conditions: 'the map flies', words: [40, 50, 120], map: [900, 1100] },
  { conditions: 'the map flies, main thread 4 times slower', words: [400], map: [3000] },
];
const exports = [
  { what: 'PowerPoint slides', scenes: 10, times: [21_000, 25_000, 61_000], bytes: 8_250_000 },
];

test('scenes say how long their words and their map take, and how often that was seen', () => {
  const text = presentingTables({ changes, exports }).join('\n');
  expect(text).toContain('| the map flies (3, 2) | 50 | 120 | 900 | 1100 |');
});

test('files say how long they take, and how large they are', () => {
  const text = presentingTables({ changes, exports }).join('\n');
  expect(text).toContain('| PowerPoint slides, 10 scenes (3) | 25.0 | 61.0 | 8.3 |');
});

test('the words of a scene and the slides have a target, on a machine that is not slowed down', () => {
  expect(presentingTargets({ changes, exports })).toMatchObject([
    { what: 'words of the next scene after the key, p95, the map flies', measured: 120, most: 100 },
    { what: 'PowerPoint slides of 10 scenes', measured: 25_000, most: 60_000 },
  ]);
});
