/** A problem in a data file, and how schema issues become problems that a data editor understands. */
import * as v from 'valibot';

export type Path = (string | number)[];

/** Parsed files by name relative to `data/`, such as `layers/tisc-hosts.json`; undefined for one that is not JSON. */
export type ParsedFiles = ReadonlyMap<string, unknown>;

export interface Problem {
  severity: 'error' | 'warning';
  /** Relative to `data/`. */
  file: string;
  /** The id of the record, claim, source or view that the problem is in. */
  record?: string;
  /** Keys from the top of the file. */
  path: Path;
  found: string;
  expected: string;
  /** Counted from 1; known where the text of the file is. */
  line?: number;
  column?: number;
}

export function error(file: string, path: Path, found: string, expected: string): Problem {
  return { severity: 'error', file, path, found, expected };
}

export function warning(file: string, path: Path, found: string, expected: string): Problem {
  return { severity: 'warning', file, path, found, expected };
}

/** Every way in which a value is not what the schema says; paths start with `base`. */
export function schemaProblems(
  schema: v.GenericSchema,
  file: string,
  value: unknown,
  base: Path = [],
): Problem[] {
  const result = v.safeParse(schema, value);
  return (result.issues ?? []).map((issue) => {
    const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)];
    return error(file, path, foundIn(issue), expectedBy(issue));
  });
}

/** The value if the schema accepts it. */
export function accepted<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

function foundIn(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `the unknown key ${issue.received}`;
  if (issue.received === 'undefined') return 'nothing';
  if (issue.type === 'non_empty') return 'empty text';
  if (issue.type === 'min_length') return `${issue.received} of them`;
  return plain(issue.received);
}

function expectedBy(issue: v.BaseIssue<unknown>): string {
  const wanted = issue.expected ?? '';
  switch (issue.type) {
    case 'strict_object':
      if (wanted === 'never') return 'only keys of the schema (a slip in spelling?)';
      return wanted === 'Object' ? 'an object' : `the key ${wanted}`;
    case 'non_empty':
      return 'text';
    case 'min_length':
      return `at least ${wanted.replace('>=', '')}`;
    case 'min_value':
      return `${wanted.replace('>=', '')} or more`;
    case 'max_value':
      return `${wanted.replace('<=', '')} or less`;
    case 'integer':
      return 'a whole number';
    case 'url':
      return 'a web address';
    case 'regex':
    case 'check':
      return issue.message;
    default:
      return plain(wanted);
  }
}

function plain(types: string): string {
  return types
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\bObject\b/, 'an object')
    .replace(/\bArray\b/, 'a list')
    .replace(/^string$/, 'text')
    .replace(/^number$/, 'a number')
    .replaceAll(' | ', ' or ');
}

/** Names the record (or claim, source, view) that the path leads into, read from the file's value. */
export function named(problem: Problem, fileValue: unknown): Problem {
  const [list, index] = problem.path;
  if (typeof list !== 'string' || typeof index !== 'number') return problem;
  const item = (fileValue as Record<string, unknown[]>)[list]?.[index] as {
    id?: unknown;
    code?: unknown;
  } | null;
  const id = item?.id ?? item?.code;
  return typeof id === 'string' ? { ...problem, record: id } : problem;
}

/** A problem for each id that an earlier one of the list has too. */
export function repeatedIds(
  file: string,
  ids: (string | undefined)[],
  pathOf: (index: number) => Path,
): Problem[] {
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [error(file, pathOf(index), `"${id}" a second time`, 'an id that no other has')]
      : [],
  );
}

/** A problem when the id is not among the known ones; none when it cannot be told. */
export function unknown(
  file: string,
  path: Path,
  id: string,
  ids: Set<string> | undefined,
  expected: string,
): Problem[] {
  return ids === undefined || ids.has(id) ? [] : [error(file, path, `the unknown "${id}"`, expected)];
}

/** The items of a list at the top of a file; none when there is no such list. */
export function items(files: ParsedFiles, name: string, list: string): unknown[] {
  const value = (files.get(name) as Record<string, unknown> | null | undefined)?.[list];
  return Array.isArray(value) ? value : [];
}
