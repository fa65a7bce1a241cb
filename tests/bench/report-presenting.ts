/** What was measured of a talk, as tables and targets. */
import type { Presenting } from './presenting.ts';
import { highName, summaryOf } from './statistics.ts';
import { table } from './tables.ts';
import type { Target } from './targets.ts';

export function presentingTables({ changes, exports }: Presenting): string[] {
  const high = highName(Math.min(...changes.flatMap(({ words, map }) => [words.length, map.length])));
  const pair = (series: number[]): string[] => {
    const { median, p95 } = summaryOf(series);
    return [median.toFixed(0), p95.toFixed(0)];
  };
  return [
    '### From the key to the next scene: milliseconds',
    table(
      ['', 'its words: median', high, 'its map, drawn whole: median', high],
      changes.map(({ conditions, words, map }) => [
        `${conditions} (${words.length}, ${map.length})`,
        ...pair(words),
        ...pair(map),
      ]),
    ),
    '### A story made into a file',
    table(
      ['', 'seconds: median', 'largest', 'size, MB'],
      exports.map(({ what, scenes, times, bytes }) => {
        const { median, p95 } = summaryOf(times);
        return [
          `${what}, ${scenes} scenes (${times.length})`,
          ...[median, p95].map((value) => (value / 1000).toFixed(1)),
          (bytes / 1e6).toFixed(1),
        ];
      }),
    ),
  ];
}

/** With the main thread at full speed. */
export function presentingTargets({ changes, exports }: Presenting): Target[] {
  const targets = changes
    .filter(({ conditions }) => !conditions.includes('slower'))
    .map(
      ({ conditions, words }): Target => ({
        what: `words of the next scene after the key, p95, ${conditions}`,
        measured: summaryOf(words).p95,
        most: 100,
        unit: 'ms',
      }),
    );
  const slides = exports.map(
    ({ what, scenes, times }): Target => ({
      what: `${what} of ${scenes} scenes`,
      measured: summaryOf(times).median,
      most: 60_000,
      unit: 'ms',
    }),
  );
  return [...targets, ...slides];
}
