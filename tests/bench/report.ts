/** The measurements as tables in Markdown, with the machine they were taken on. */
import { cpus, totalmem } from 'node:os';
import type { ModelResult } from './model.ts';
import type { Cost } from './page.ts';
import type { Summary } from './statistics.ts';

export interface PageResult {
  what: string;
  cost: Cost;
}

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

export function report(
  machineText: string,
  model: ModelResult[],
  layers: { layer: string; results: PageResult[] }[],
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
