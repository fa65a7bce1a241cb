import { describe, expect, test } from 'vitest';
import type { Load } from '../../bench/load.ts';
import { openingTables, openingTargets, pointsTables, pointsTargets } from '../../bench/report-opening.ts';

const load: Load = {
  firstView: 900,
  firstPaint: 100,
  largestPaint: 200,
  ready: 3000,
  seen: 3100,
  blocking: 50,
  shift: 0.01,
  bytes: 600_000,
  requests: 12,
  memory: 30_000_000,
};
const engine: Load = { ...load, firstView: 2000, ready: 2000, bytes: 500_000 };
const openings = [
  {
    conditions: 'full speed',
    loads: {
      atlas: [load],
      bare: [engine],
      leaflet: [{ ...load, ready: 700 }],
      echarts: [{ ...load, ready: 800 }],
    },
  },
  { conditions: 'slow', loads: { atlas: [load], bare: [engine] } },
];

describe('opening', () => {
  const text = openingTables(openings).join('\n');

  test('sets the atlas beside the map engine alone, under each of the conditions', () => {
    expect(text).toContain('### full speed (1 times each)');
    expect(text).toContain('### slow (1 times each)');
    expect(text).toContain('| map ready, ms | 3000 | 3000 | 2000 | 2000 | 1.50 |');
    expect(text).toContain('| sent until the map is ready, brotli, kB | 600 | 600 | 500 | 500 | 1.20 |');
  });

  test('sets the libraries beside each other where they were opened', () => {
    expect(text.match(/MapLibre \| Leaflet \| ECharts/g)).toHaveLength(1);
    expect(text).toContain('| map ready, ms | 2000 | 700 | 800 |');
  });

  test('has three targets under each of the conditions, as ratios to the engine alone', () => {
    const targets = openingTargets(openings);
    expect(targets.map(({ measured }) => measured)).toEqual([0.45, 1.5, 1.2, 0.45, 1.5, 1.2]);
    expect(targets.map(({ most }) => most)).toEqual([0.5, 1.15, 1.25, 0.5, 1.15, 1.25]);
    expect(targets[3]?.what).toContain('slow');
  });
});

describe('1,000 and 100,000 points', () => {
  const points = { small: [engine], large: [load] };

  test('are set beside each other', () => {
    expect(pointsTables(points).join()).toContain('| map ready, ms | 3000 | 3000 | 2000 | 2000 | 1.50 |');
  });

  test('may differ by a factor of two', () => {
    expect(pointsTargets(points)).toMatchObject([{ measured: 1.5, most: 2 }]);
  });
});
