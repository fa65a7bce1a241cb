import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from '../src/atlas/problem.ts';

/** One file of `data/`, as found. */
export interface DataFile {
  /** Relative to `data/`, with forward slashes. */
  name: string;
  text: string;
  /** Absent when the text is not JSON. */
  value?: unknown;
  /** The parsed text with offsets, to find the line a problem stands on. */
  tree?: Node;
  problems: Problem[];
}

/** Reads every JSON file that says what the atlas shows: all of `data/` but the generated schemas. */
export function readDataFolder(root: string): DataFile[] {
  const folder = join(root, 'data');
  const names = [...jsonNames(folder), ...jsonNames(folder, 'layers'), ...jsonNames(folder, 'stories')];
  return names.map((name) => parseDataFile(name, readFileSync(join(folder, name), 'utf8')));
}

function jsonNames(folder: string, subfolder = ''): string[] {
  const directory = join(folder, subfolder);
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => (subfolder === '' ? name : `${subfolder}/${name}`));
}

/** Parses one file; syntax errors and keys written twice (JSON would keep only the last) become problems. */
export function parseDataFile(name: string, text: string): DataFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !tree) {
    const offset = first?.offset ?? 0;
    const rest = text
      .slice(offset, offset + 20)
      .split('\n')[0]
      ?.trim();
    const problem: Problem = {
      severity: 'error',
      file: name,
      path: [],
      found: rest ? `text that is not JSON: ${rest}` : 'the end of a line or of the file',
      expected: first ? expectedBy(printParseErrorCode(first.error)) : 'a value',
      ...positionAt(text, offset),
    };
    return { name, text, problems: [problem] };
  }
  return { name, text, value: JSON.parse(text), tree, problems: repeatedKeys(name, text, tree) };
}

/** The parser's word for an error, such as CommaExpected, for a reader. */
function expectedBy(errorCode: string): string {
  const words = errorCode.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.endsWith(' expected')
    ? `a ${words.replace(' expected', '')} before this`
    : `valid JSON (${words})`;
}

function repeatedKeys(name: string, text: string, node: Node, path: (string | number)[] = []): Problem[] {
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.flatMap((child, index) => repeatedKeys(name, text, child, [...path, index]));
  }
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    const here = [...path, String(key.value)];
    const inside = repeatedKeys(name, text, value, here);
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return inside;
    }
    const repeated: Problem = {
      severity: 'error',
      file: name,
      path: here,
      found: `the key "${key.value}" a second time`,
      expected: 'each key once (only the last would be read)',
      ...positionAt(text, key.offset),
    };
    return [repeated, ...inside];
  });
}

/** Line and column, counted from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
