/** The measurements as tables in Markdown, with the machine they were taken on. */
import { cpus, totalmem } from 'node:os';
import type { InputResult } from './inputs.ts';
import type { Load } from './load.ts';
import type { ModelResult } from './model.ts';
import type { Opening } from './opening.ts';
import { type Summary, summaryOf } from './statistics.ts';

export function machine(browserVersion: string): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} logical cores, ${memory} GiB`,
    `Chromium ${browserVersion}, graphics drawn in software`,
    `Node ${process.versions.node}`,
    new Date().toISOString().slice(0, 10),
  ].join('; ');
}

const milliseconds = (value: number): string => value.toFixed(1);
const pair = ({ median, p95 }: Summary): string[] => [milliseconds(median), milliseconds(p95)];

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** What is compared when a page is opened, and in which unit. */
const loadRows: { what: string; unit: string; part: keyof Load; digits: number; divisor: number }[] = [
  { what: 'first view of the map, a picture included', unit: 'ms', part: 'firstView', digits: 0, divisor: 1 },
  { what: 'first paint', unit: 'ms', part: 'firstPaint', digits: 0, divisor: 1 },
  { what: 'largest paint of text or a picture', unit: 'ms', part: 'largestPaint', digits: 0, divisor: 1 },
  { what: 'map ready', unit: 'ms', part: 'ready', digits: 0, divisor: 1 },
  { what: 'map seen', unit: 'ms', part: 'seen', digits: 0, divisor: 1 },
  { what: 'main thread blocked', unit: 'ms', part: 'blocking', digits: 0, divisor: 1 },
  { what: 'layout shift', unit: 'score', part: 'shift', digits: 3, divisor: 1 },
  { what: 'sent until the map is ready, brotli', unit: 'kB', part: 'bytes', digits: 0, divisor: 1000 },
  { what: 'requests', unit: 'number', part: 'requests', digits: 0, divisor: 1 },
  { what: 'JavaScript memory of the main thread', unit: 'MB', part: 'memory', digits: 1, divisor: 1e6 },
];

function openingTable({ conditions, atlas, bare }: Opening): string {
  const rows = loadRows.map(({ what, unit, part, digits, divisor }) => {
    const [ours, theirs] = [atlas, bare].map((loads) => summaryOf(loads.map((load) => load[part] / divisor)));
    const shown = (value = Number.NaN): string => value.toFixed(digits);
    const ratio = theirs && ours && theirs.median > 0 ? (ours.median / theirs.median).toFixed(2) : '';
    return [
      `${what}, ${unit}`,
      shown(ours?.median),
      shown(ours?.p95),
      shown(theirs?.median),
      shown(theirs?.p95),
      ratio,
    ];
  });
  const head = ['', 'atlas: median', 'p95', 'map engine alone: median', 'p95', 'ratio of the medians'];
  return `### ${conditions} (${atlas.length} times each)\n\n${table(head, rows)}`;
}

export function report(
  machineText: string,
  openings: Opening[],
  model: ModelResult[],
  layers: { layer: string; results: InputResult[] }[],
): string {
  const pages = layers.flatMap(({ layer, results }) => [
    `### ${layer}`,
    table(
      [
        '',
        'frame: median',
        'frame: p95',
        'until the map rests: median',
        'p95',
        'longest task: median',
        'p95',
      ],
      results.map(({ what, cost }) => [
        `${what} (${cost.frame.repeats})`,
        ...pair(cost.frame),
        ...pair(cost.settled),
        ...pair(cost.longest),
      ]),
    ),
  ]);
  const inNode = table(
    ['', 'first time', 'median', 'p95'],
    model.map(({ what, first, later }) => [
      `${what} (${later.repeats})`,
      milliseconds(first),
      ...pair(later),
    ]),
  );
  return [
    machineText,
    '## Opening the page, beside the map engine alone',
    ...openings.map(openingTable),
    '## In the browser: milliseconds of work on the main thread',
    ...pages,
    '## The model alone, in Node: milliseconds for 100,000 records',
    inNode,
  ].join('\n\n');
}

const [begin, end] = ['<!-- measured: written by npm run bench -->', '<!-- end of what was measured -->'];

/** The page with the new measurements in the place of the old ones; what people wrote around them stays. */
export function withMeasured(page: string, measured: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/benchmarks.md: put the lines "${begin}" and "${end}" where the tables belong.`);
  return `${page.slice(0, from + begin.length)}\n\n${measured}\n\n${page.slice(to)}`;
}
