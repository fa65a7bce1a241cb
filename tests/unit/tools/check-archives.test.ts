import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkArchives } from '../../../tools/check-archives.ts';
import { archive, definition } from '../archive-fixtures.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  mkdirSync(join(folder, 'archives'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function problems(summary: string, change: object = {}): string[] {
  for (const name of ['tiles.pmtiles', 'index.txt']) writeFileSync(join(folder, 'archives', name), '');
  writeFileSync(join(folder, 'archives', 'summary.json'), summary);
  const file = { ...definition, archive: { ...archive, ...change } };
  return checkArchives(new Map([['layers/places.json', file]]), folder).map(
    ({ severity, file: where, path, found }) => `${severity} ${where} ${path.join('.')}: ${found}`,
  );
}

test('a summary with groups of the layer is sound', () => {
  expect(problems('[{"kind":"tea","evidence":"confirmed","precision":"city","count":3}]')).toEqual([]);
});

test('a group with an unknown value is an error', () => {
  expect(problems('[{"kind":"inn","evidence":"confirmed","precision":"city","count":3}]')).toEqual([
    'error ../public/archives/summary.json 0.kind: "inn"',
  ]);
});

test('a summary that is cut off is an error', () => {
  expect(problems('[{"kind":')[0]).toContain('error ../public/archives/summary.json : text that is not JSON');
});

test('what is not in public/ is told to be unchecked; what lies on another host is left to it', () => {
  expect(
    problems('[]', { index: 'elsewhere/index.txt', tiles: 'https://tiles.example.org/a.pmtiles' }),
  ).toEqual(['warning layers/places.json archive.index: "elsewhere/index.txt", not checked']);
});

test('a summary outside the folder of the site is not looked for: the check of the layer refuses its address', () => {
  writeFileSync(join(folder, 'outside.json'), '[{"kind":');
  const publicFolder = join(folder, 'public');
  mkdirSync(publicFolder);
  const file = { ...definition, archive: { ...archive, summary: '../outside.json' } };
  const paths = checkArchives(new Map([['layers/places.json', file]]), publicFolder).map(({ path }) =>
    path.join('.'),
  );
  expect(paths).toEqual(['archive.tiles', 'archive.index']);
});
