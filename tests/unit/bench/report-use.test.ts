import { describe, expect, test } from 'vitest';
import {
  filterTables,
  filterTargets,
  framesTables,
  inputsTables,
  inputsTargets,
  memoryTables,
  memoryTargets,
  modelTables,
} from '../../bench/report-use.ts';

const summary = { repeats: 20, median: 3.14, p95: 9.99 };

test('filters stand beside setFilter of the engine, as a table and as a target', () => {
  const filterings = [{ conditions: 'full speed', atlas: [100, 120, 140], bare: [100, 100, 90] }];
  expect(filterTables(filterings).join()).toContain(
    '| full speed (3, 3) | 120.0 | 140.0 | 100.0 | 100.0 | 1.20 |',
  );
  expect(filterTargets(filterings)).toMatchObject([{ measured: 1.2, most: 1.2 }]);
});

test('frames say how often, what passes between them and what the engine works', () => {
  const frames = (interval: number) => ({ intervals: [interval, interval], renders: [interval / 2] });
  const text = framesTables([{ what: 'drag', atlas: frames(40), bare: frames(20) }]).join();
  expect(text).toContain('| drag: from frame to frame (2, 2) | 40.0 | 40.0 | 20.0 | 20.0 | 2.00 |');
  expect(text).toContain('| drag: work of the engine in a frame (1, 1) | 20.0 | 20.0 | 10.0 | 10.0 | 2.00 |');
});

describe('memory', () => {
  const sample = (after: number, heap: number) => ({ after, rounds: 1, heap, nodes: 900, listeners: 50 });
  const samples = [sample(0, 20e6), sample(61, 30e6), sample(120, 50e6), sample(602, 33e6)];

  test('is told after loading and after each while', () => {
    const text = memoryTables(samples).join();
    expect(text).toContain('| after loading | 1 | 20.0 | 900 | 50 |');
    expect(text).toContain('| 602 | 1 | 33.0 | 900 | 50 |');
  });

  test('may grow by a tenth from the first while of use to the last', () => {
    expect(memoryTargets(samples)).toMatchObject([{ measured: 1.1, most: 1.1 }]);
    expect(memoryTargets(samples.slice(0, 2))).toEqual([]);
  });
});

describe('inputs', () => {
  const cost = { frame: summary, settled: { ...summary, median: 60 }, longest: summary };
  const layers = [
    { layer: 'large', title: 'Large layer', results: [{ what: 'facet click', cost }] },
    { layer: 'own', title: 'Own data', results: [{ what: 'facet click', cost }] },
  ];

  test('say what was measured, how often, median and p95', () => {
    expect(inputsTables(layers).join()).toContain(
      '| facet click (20) | 3.1 | 10.0 | 60.0 | 10.0 | 3.1 | 10.0 |',
    );
  });

  test('have a target for filters of the large layer, until the frame and until the map rests', () => {
    expect(inputsTargets(layers)).toMatchObject([
      { measured: 3.14, most: 50, unit: 'ms' },
      { measured: 60, most: 50, unit: 'ms' },
    ]);
    expect(inputsTargets(layers.slice(1))).toEqual([]);
  });
});

test('the model says what the first time costs, and the later ones', () => {
  expect(modelTables([{ what: 'filter', first: 20, later: summary }]).join()).toContain(
    '| filter (20) | 20.0 | 3.1 | 10.0 |',
  );
});
