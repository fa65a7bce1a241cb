import { posix } from 'node:path';
import { readLayer } from '../src/atlas/check-layer.ts';
import { items, type Path, type Problem } from '../src/atlas/problem.ts';
import type { RecordEntry } from '../src/atlas/schema.ts';
import type { DataFile } from './data-folder.ts';

/** Problems as text, errors first: where, what was found, what was expected. */
export function reportProblems(problems: Problem[]): string {
  const inOrder = [...problems].sort((a, b) => a.severity.localeCompare(b.severity));
  return inOrder.map(reportProblem).join('\n');
}

function reportProblem(problem: Problem): string {
  const position = problem.line === undefined ? '' : `:${problem.line}:${problem.column}`;
  const path = problem.record === undefined ? problem.path : problem.path.slice(2);
  const where = [problem.record, pathText(path)].filter((part) => part).join(' › ');
  return [
    `${problem.severity} ${posix.normalize(`data/${problem.file}`)}${position}${where ? `  ${where}` : ''}`,
    `      found ${problem.found}`,
    `      expected ${problem.expected}`,
  ].join('\n');
}

function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** What each layer and story holds, one line each. Counts sound records; the schema's problems tell of the others. */
export function reportCounts(files: DataFile[]): string {
  return files
    .flatMap(({ name, value }) => {
      if (name.startsWith('stories/'))
        return [`${name}: ${items(new Map([[name, value]]), name, 'scenes').length} scenes`];
      if (!name.startsWith('layers/')) return [];
      const { archive, records } = readLayer(value);
      return [
        `${name}: ${archive ? `an archive, ${archive.tiles}` : layerCounts(records.map((item) => item.record))}`,
      ];
    })
    .join('\n');
}

function layerCounts(records: RecordEntry[]): string {
  const grades = tally(records.map((record) => record.evidence));
  const places = new Set(records.flatMap(placeIds));
  return `${records.length} records (${grades || 'none'}), ${places.size} distinct places`;
}

function placeIds({ place }: RecordEntry): string[] {
  if (place.kind === 'county') return place.counties.map((county) => county.code);
  return [place.kind === 'country' ? place.code : `${place.lon},${place.lat}`];
}

function tally(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${count} ${value}`).join(', ');
}
