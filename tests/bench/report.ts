/** The report in Markdown: the machine, the targets, then what each part has measured. */
import { cpus, totalmem } from 'node:os';
import { type Target, targetsTable } from './targets.ts';

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

export interface MeasuredPart {
  title: string;
  /** Markdown. */
  tables: string[];
  targets: Target[];
}

export function report(machineText: string, isQuick: boolean, parts: MeasuredPart[]): string {
  const targets = parts.flatMap((part) => part.targets);
  return [
    machineText,
    ...(isQuick ? ['**A quick run, to try the bench out: its numbers say little.**'] : []),
    ...(targets.length > 0 ? ['## Targets', targetsTable(targets)] : []),
    ...parts.flatMap(({ title, tables }) => [`## ${title}`, ...tables]),
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
