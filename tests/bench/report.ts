/** The report in Markdown: the machine, the targets, then what each part has measured. */
import { cpus, totalmem } from 'node:os';
import { type Target, targetsTable } from './targets.ts';

/** `load`: how many programs wanted a core before it began. */
export function machine(browserVersion: string, load: number): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} logical cores, ${memory} GiB`,
    `Chromium ${browserVersion}, graphics drawn in software`,
    `Node ${process.versions.node}`,
    `${load.toFixed(1)} other programs at work when it began`,
    new Date().toISOString().slice(0, 10),
  ].join('; ');
}

export interface MeasuredPart {
  title: string;
  /** The machine, if it was measured in a run of its own, after that of the report. */
  aloneOn?: string;
  /** Markdown. */
  tables: string[];
  targets: Target[];
}

interface Reported {
  machine: string;
  isQuick: boolean;
  parts: MeasuredPart[];
}

export function report({ machine, isQuick, parts }: Reported): string {
  const targets = parts.flatMap((part) => part.targets);
  return [
    machine,
    ...(isQuick ? ['**A quick run, to try the bench out: its numbers say little.**'] : []),
    ...(targets.length > 0 ? ['## Targets', targetsTable(targets)] : []),
    ...parts.flatMap(({ title, aloneOn, tables }) => [
      `## ${title}`,
      ...(aloneOn === undefined ? [] : [`Measured in a run of its own: ${aloneOn}.`]),
      ...tables,
    ]),
  ].join('\n\n');
}

/** The numbers of the last whole run, and of parts that were measured since. */
export interface Numbers {
  machine: string;
  /** By part, the machine of a run without the others. */
  alone: Record<string, string>;
  [part: string]: unknown;
}

export function withParts(kept: Numbers, parts: Record<string, unknown>, machine: string): Numbers {
  const alone = Object.fromEntries(Object.keys(parts).map((name) => [name, machine]));
  return { ...kept, ...parts, machine: kept.machine, alone: { ...kept.alone, ...alone } };
}

const [begin, end] = ['<!-- measured: written by npm run bench -->', '<!-- end of what was measured -->'];

/** The page with the new measurements in the place of the old ones; what people wrote around them stays. */
export function withMeasured(page: string, measured: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/benchmarks.md: put the lines "${begin}" and "${end}" where the tables belong.`);
  return `${page.slice(0, from + begin.length)}\n\n${measured}\n\n${page.slice(to)}`;
}
