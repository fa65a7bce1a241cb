/** What was measured of using the atlas, as tables and targets. */
import type { Filtering } from './filter.ts';
import type { Motion } from './frames.ts';
import type { LayerInputs } from './inputs.ts';
import type { MemorySample } from './memory.ts';
import type { ModelResult } from './model.ts';
import { highName, ratioOf, type Summary, summaryOf } from './statistics.ts';
import { milliseconds, table, times } from './tables.ts';
import type { Target } from './targets.ts';

const pair = ({ median, p95 }: Summary): string[] => [milliseconds(median), milliseconds(p95)];

/** Rows of a series of the atlas beside one of the engine alone, in milliseconds. */
function besideEngine(series: { what: string; atlas: number[]; bare: number[] }[]): string {
  const high = highName(Math.min(...series.map(({ atlas, bare }) => Math.min(atlas.length, bare.length))));
  return table(
    ['', 'atlas: median', high, 'map engine alone: median', high, 'ratio of the medians'],
    series.map(({ what, atlas, bare }) => [
      `${what} (${atlas.length}, ${bare.length})`,
      ...pair(summaryOf(atlas)),
      ...pair(summaryOf(bare)),
      times(ratioOf(atlas, bare)),
    ]),
  );
}

export function filterTables(filterings: Filtering[]): string[] {
  return [besideEngine(filterings.map(({ conditions, ...series }) => ({ what: conditions, ...series })))];
}

export function filterTargets(filterings: Filtering[]): Target[] {
  return filterings.map(({ conditions, atlas, bare }) => ({
    what: `filter until the map is idle : setFilter of the engine alone, ${conditions}`,
    measured: ratioOf(atlas, bare),
    most: 1.2,
    unit: 'times',
  }));
}

export function framesTables(motions: Motion[]): string[] {
  return [
    besideEngine(
      motions.flatMap(({ what, atlas, bare }) => [
        { what: `${what}: from frame to frame`, atlas: atlas.intervals, bare: bare.intervals },
        { what: `${what}: work of the engine in a frame`, atlas: atlas.renders, bare: bare.renders },
      ]),
    ),
  ];
}

export function memoryTables(samples: MemorySample[]): string[] {
  return [
    table(
      ['seconds of use', 'rounds', 'JavaScript, MB', 'nodes', 'listeners'],
      samples.map(({ after, rounds, heap, nodes, listeners }) => [
        after === 0 ? 'after loading' : String(after),
        ...[String(rounds), (heap / 1e6).toFixed(1), String(nodes), String(listeners)],
      ]),
    ),
  ];
}

/** The first sample is the one after loading. */
export function memoryTargets([, first, ...others]: MemorySample[]): Target[] {
  const last = others.at(-1);
  if (!first || !last) return [];
  return [
    {
      what: `memory after ${last.after} s of use : after ${first.after} s`,
      measured: last.heap / first.heap,
      most: 1.1,
      unit: 'times',
    },
  ];
}

export function inputsTables(layers: LayerInputs[]): string[] {
  return layers.flatMap(({ title, results }) => {
    const high = highName(Math.min(...results.map(({ cost }) => cost.frame.repeats)));
    return [
      `### ${title}`,
      table(
        ['', 'frame: median', high, 'until the map rests: median', high, 'longest task: median', high],
        results.map(({ what, cost }) => [
          `${what} (${cost.frame.repeats})`,
          ...pair(cost.frame),
          ...pair(cost.settled),
          ...pair(cost.longest),
        ]),
      ),
    ];
  });
}

/** Those of the layer of 100,000 points. */
export function inputsTargets(layers: LayerInputs[]): Target[] {
  const filter = layers
    .find(({ layer }) => layer === 'large')
    ?.results.find(({ what }) => what === 'facet click')?.cost;
  if (!filter) return [];
  return [
    { what: 'main thread for a filter of 100,000 points, until its frame', measured: filter.frame.median },
    {
      what: 'main thread for a filter of 100,000 points, until the map rests',
      measured: filter.settled.median,
    },
  ].map((target) => ({ ...target, most: 50, unit: 'ms' }));
}

export function modelTables(model: ModelResult[]): string[] {
  return [
    table(
      ['', 'first time', 'median', 'p95'],
      model.map(({ what, first, later }) => [
        `${what} (${later.repeats})`,
        milliseconds(first),
        ...pair(later),
      ]),
    ),
  ];
}
