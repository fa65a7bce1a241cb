/**
 * The bench itself; `npm run bench` prepares what it needs and runs it. Prints a report, writes it into docs/benchmarks.md,
 * and every number into docs/benchmarks.json. Leave the machine alone while it runs.
 *
 * `npm run bench -- --only opening,memory` measures some parts, `-- --quick` all of them with few repeats, to try the
 * bench out. Both only print; `-- --only opening --write` puts those parts in the place of their earlier measurements.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, withBrowser } from '../tests/bench/bench.ts';
import { measureFilter } from '../tests/bench/filter.ts';
import { measureFrames } from '../tests/bench/frames.ts';
import { measureInputs } from '../tests/bench/inputs.ts';
import { measureLargeLayers } from '../tests/bench/large-layers.ts';
import { measureMemory } from '../tests/bench/memory.ts';
import { measureModel } from '../tests/bench/model.ts';
import { measureOpening } from '../tests/bench/opening.ts';
import { measurePoints } from '../tests/bench/points.ts';
import { measureScenes, measureSlides } from '../tests/bench/presenting.ts';
import { type MeasuredPart, machine, report, withMeasured, withParts } from '../tests/bench/report.ts';
import { archivesTables } from '../tests/bench/report-archives.ts';
import { openingTables, openingTargets, pointsTables, pointsTargets } from '../tests/bench/report-opening.ts';
import {
  scenesTables,
  scenesTargets,
  slidesTables,
  slidesTargets,
} from '../tests/bench/report-presenting.ts';
import {
  filterTables,
  filterTargets,
  framesTables,
  inputsTables,
  inputsTargets,
  memoryTables,
  memoryTargets,
  modelTables,
} from '../tests/bench/report-use.ts';
import { makeSites, type Site } from '../tests/bench/sites.ts';
import type { Target } from '../tests/bench/targets.ts';
import { serveOnFreePort } from './serve.mjs';

interface Part<Results> {
  /** As `--only` calls it. */
  name: string;
  title: string;
  /** What it takes on two cores. */
  minutes: number;
  /** What it opens beside the atlas. */
  sites?: Site[];
  measure(bench: Bench): Promise<Results> | Results;
  tables(results: Results): string[];
  targets?(results: Results): Target[];
}

/** A part whose results only it knows; they come back from `measure`, or from an earlier run. */
function part<Results>({ name, title, minutes, sites = [], measure, tables, targets }: Part<Results>) {
  return {
    name,
    title,
    minutes,
    sites,
    measure: async (bench: Bench): Promise<unknown> => measure(bench),
    told(results: unknown, aloneOn?: string): MeasuredPart {
      const known = results as Results;
      return { title, aloneOn, tables: tables(known), targets: targets?.(known) ?? [] };
    },
  };
}

/** In the order of the report. */
const parts = [
  part({
    name: 'opening',
    title: 'Opening the page, beside the map engine alone',
    minutes: 5,
    sites: ['bare', 'leaflet', 'echarts'],
    measure: measureOpening,
    tables: openingTables,
    targets: openingTargets,
  }),
  part({
    name: 'filter',
    title: 'A filter until the map is idle, beside `setFilter` of the map engine alone: milliseconds',
    minutes: 5,
    sites: ['bare'],
    measure: measureFilter,
    tables: filterTables,
    targets: filterTargets,
  }),
  part({
    name: 'frames',
    title: 'Frames while the map is dragged and zoomed, beside the map engine alone: milliseconds',
    minutes: 4,
    sites: ['bare'],
    measure: measureFrames,
    tables: framesTables,
  }),
  part({
    name: 'scenes',
    title: 'From the key to the next scene of a talk: milliseconds',
    minutes: 4,
    measure: measureScenes,
    tables: scenesTables,
    targets: scenesTargets,
  }),
  part({
    name: 'slides',
    title: 'A story made into slides',
    minutes: 4,
    measure: measureSlides,
    tables: slidesTables,
    targets: slidesTargets,
  }),
  part({
    name: 'memory',
    title: 'Memory while the atlas is used',
    minutes: 11,
    measure: measureMemory,
    tables: memoryTables,
    targets: memoryTargets,
  }),
  part({
    name: 'points',
    title: 'Opening the page with 1,000 and with 100,000 points',
    minutes: 3,
    sites: ['small', 'large'],
    measure: measurePoints,
    tables: pointsTables,
    targets: pointsTargets,
  }),
  part({
    name: 'archives',
    title: 'Opening the page with a layer out of an archive, and finding one of its records',
    minutes: 5,
    measure: measureLargeLayers,
    tables: archivesTables,
  }),
  part({
    name: 'inputs',
    title: 'Inputs: milliseconds of work on the main thread',
    minutes: 7,
    sites: ['large'],
    measure: measureInputs,
    tables: inputsTables,
    targets: inputsTargets,
  }),
  part({
    name: 'model',
    title: 'The model alone, in Node: milliseconds for 100,000 records',
    minutes: 1,
    measure: measureModel,
    tables: modelTables,
  }),
];

const { only, isQuick, isToBeWritten } = chosen();
const measured: Record<string, unknown> = {};
const due = parts.filter(({ name }) => only.includes(name));
const minutes = due.reduce((sum, part) => sum + part.minutes, 0);
console.log(
  isQuick ? 'A quick run.' : `This takes about ${minutes} minutes on two cores. Leave the machine alone.`,
);

const server = await serveOnFreePort(await makeSites(new Set(due.flatMap(({ sites }) => sites))), 4600);
const begin = performance.now();
const say = (words: string): void => {
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(
    `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')} ${words}`,
  );
};
const bench: Bench = { server, isQuick, say: (progress) => say(`  ${progress}`) };
// Of others: what is measured has not begun.
const [load = 0] = loadavg();
for (const { name, title, minutes, measure } of due) {
  say(isQuick ? title : `${title} (about ${minutes} min)`);
  try {
    measured[name] = await measure(bench);
  } catch (error) {
    // Half an hour of other parts is not lost with it.
    console.error(error);
    process.exitCode = 1;
  }
}
server.closeAllConnections();
server.close();

const measuredOn = machine(await withBrowser('cardless', async (browser) => browser.version()), load);
console.log(`\n${report({ machine: measuredOn, isQuick, parts: toldParts(measured) })}`);
if (isToBeWritten && process.exitCode !== 1) write();
else console.log('\nNot written to docs/: that takes a whole run, or --write, in which no part has failed.');

/** What there is of the parts, in the order of the report. */
function toldParts(results: Record<string, unknown>, alone: Record<string, string> = {}): MeasuredPart[] {
  return parts
    .filter(({ name }) => name in results)
    .map(({ name, told }) => told(results[name], alone[name]));
}

/** Into docs/. The parts that this run has left out stay as they were measured. */
function write(): void {
  const docs = join(import.meta.dirname, '..', 'docs');
  const [page, numbers] = [join(docs, 'benchmarks.md'), join(docs, 'benchmarks.json')];
  const isWhole = due.length === parts.length;
  const { machine, alone, ...results } = isWhole
    ? { machine: measuredOn, alone: {}, ...measured }
    : withParts(JSON.parse(readFileSync(numbers, 'utf8')), measured, measuredOn);
  const text = report({ machine, isQuick, parts: toldParts(results, alone) });
  writeFileSync(page, withMeasured(readFileSync(page, 'utf8'), text));
  writeFileSync(numbers, `${JSON.stringify({ machine, alone, ...results }, null, 1)}\n`);
}

/** What the command line asks for. */
function chosen(): { only: string[]; isQuick: boolean; isToBeWritten: boolean } {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, quick: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const names = parts.map(({ name }) => name);
  const only = values.only?.split(',') ?? names;
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}". There are: ${names.join(', ')}.`);
    process.exit(1);
  }
  const isQuick = values.quick ?? false;
  return { only, isQuick, isToBeWritten: !isQuick && (values.write ?? values.only === undefined) };
}
