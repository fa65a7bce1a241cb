/** What was measured of opening pages, as tables and targets. */
import type { Load } from './load.ts';
import type { OpenedSite, Opening } from './opening.ts';
import type { PointsOpening } from './points.ts';
import { highName, ratioOf, summaryOf } from './statistics.ts';
import { table, times } from './tables.ts';
import type { Target } from './targets.ts';

interface Row {
  what: string;
  part: keyof Load;
  digits: number;
  divisor: number;
}

const ready: Row = { what: 'map ready, ms', part: 'ready', digits: 0, divisor: 1 };
const blocking: Row = { what: 'main thread blocked, ms', part: 'blocking', digits: 0, divisor: 1 };
const bytes: Row = {
  what: 'sent until the map is ready, brotli, kB',
  part: 'bytes',
  digits: 0,
  divisor: 1000,
};
const memory: Row = {
  what: 'JavaScript memory of the main thread, MB',
  part: 'memory',
  digits: 1,
  divisor: 1e6,
};
const rows: Row[] = [
  { what: 'first view of the map, a picture included, ms', part: 'firstView', digits: 0, divisor: 1 },
  { what: 'first contentful paint, ms', part: 'firstPaint', digits: 0, divisor: 1 },
  { what: 'largest contentful paint, ms', part: 'largestPaint', digits: 0, divisor: 1 },
  ready,
  { what: 'map seen, ms', part: 'seen', digits: 0, divisor: 1 },
  blocking,
  { what: 'layout shift, score', part: 'shift', digits: 3, divisor: 1 },
  bytes,
  { what: 'requests, number', part: 'requests', digits: 0, divisor: 1 },
  memory,
];

const of = (loads: Load[], part: keyof Load): number[] => loads.map((load) => load[part]);

/** One against the other; the ratio is that of the first to the second. */
function comparison(
  shown: Row[],
  [name, loads]: [string, Load[]],
  [other, others]: [string, Load[]],
): string {
  const high = highName(loads.length);
  return table(
    ['', `${name}: median`, high, `${other}: median`, high, 'ratio of the medians'],
    shown.map(({ what, part, digits, divisor }) => {
      const cells = [loads, others].flatMap((all) => {
        const { median, p95 } = summaryOf(of(all, part));
        return [median, p95].map((value) => (value / divisor).toFixed(digits));
      });
      return [what, ...cells, times(ratioOf(of(loads, part), of(others, part)))];
    }),
  );
}

const libraries: Partial<Record<OpenedSite, string>> = {
  bare: 'MapLibre',
  leaflet: 'Leaflet',
  echarts: 'ECharts',
};

function librariesTable(loads: Opening['loads']): string {
  const named = Object.entries(libraries).map(
    ([site, name]) => [name, loads[site as OpenedSite] ?? []] as const,
  );
  return table(
    ['median', ...named.map(([name]) => name)],
    [bytes, ready, blocking].map(({ what, part, digits, divisor }) => [
      what,
      ...named.map(([, all]) => (summaryOf(of(all, part)).median / divisor).toFixed(digits)),
    ]),
  );
}

export function openingTables(openings: Opening[]): string[] {
  return openings.flatMap(({ conditions, loads }) => [
    `### ${conditions} (${loads.atlas.length} times each)`,
    comparison(rows, ['atlas', loads.atlas], ['map engine alone', loads.bare]),
    ...(loads.leaflet ? [`### Map libraries alone, ${conditions}`, librariesTable(loads)] : []),
  ]);
}

export function openingTargets(openings: Opening[]): Target[] {
  return openings.flatMap(({ conditions, loads: { atlas, bare } }): Target[] => {
    const target = (what: string, part: keyof Load, than: keyof Load, most: number): Target => ({
      what: `${what}, ${conditions}`,
      measured: ratioOf(of(atlas, part), of(bare, than)),
      most,
      unit: 'times',
    });
    return [
      target('first view of the map : map of the engine alone ready', 'firstView', 'ready', 0.5),
      target('map ready : the same of the engine alone', 'ready', 'ready', 1.15),
      target('bytes until ready : the same of the engine alone', 'bytes', 'bytes', 1.25),
    ];
  });
}

export function pointsTables({ small, large }: PointsOpening): string[] {
  return [comparison([ready, blocking, memory], ['100,000 points', large], ['1,000 points', small])];
}

export function pointsTargets({ small, large }: PointsOpening): Target[] {
  return [
    {
      what: 'map ready with 100,000 points : with 1,000',
      measured: ratioOf(of(large, 'ready'), of(small, 'ready')),
      most: 2,
      unit: 'times',
    },
  ];
}
