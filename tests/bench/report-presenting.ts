/** What was measured of a talk, as tables and targets. */
import type { SceneChanges, Slides } from './presenting.ts';
import { highName, summaryOf } from './statistics.ts';
import { table } from './tables.ts';
import type { Target } from './targets.ts';

/** Median and p95, or the largest of a few. */
function pair(series: number[], divisor: number, digits: number): string[] {
  const { median, p95 } = summaryOf(series);
  return [median, p95].map((value) => (value / divisor).toFixed(digits));
}

export function scenesTables(changes: SceneChanges[]): string[] {
  const high = highName(Math.min(...changes.flatMap(({ words, map }) => [words.length, map.length])));
  return [
    table(
      ['', 'its words: median', high, 'its map, drawn whole: median', high],
      changes.map(({ conditions, words, map }) => [
        `${conditions} (${words.length}, ${map.length})`,
        ...pair(words, 1, 1),
        ...pair(map, 1, 1),
      ]),
    ),
  ];
}

export function scenesTargets(changes: SceneChanges[]): Target[] {
  return changes.map(({ conditions, words }) => ({
    what: `first frame of a scene after the key, ${conditions}, p95`,
    measured: summaryOf(words).p95,
    most: 100,
    unit: 'ms',
  }));
}

export function slidesTables(slides: Slides[]): string[] {
  return [
    table(
      ['', 'seconds: median', 'largest', 'size, MB'],
      slides.map(({ form, scenes, times, bytes }) => [
        `${form}, ${scenes} scenes (${times.length})`,
        ...pair(times, 1000, 1),
        (bytes / 1e6).toFixed(1),
      ]),
    ),
  ];
}

export function slidesTargets(slides: Slides[]): Target[] {
  return slides.map(({ form, scenes, times }) => ({
    what: `${form} of ${scenes} scenes`,
    measured: summaryOf(times).median,
    most: 60_000,
    unit: 'ms',
  }));
}
