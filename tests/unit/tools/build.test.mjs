import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputHash } from '../../../tools/build.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const name of ['src', 'data/layers', 'dist']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'src', 'main.tsx'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the hash stays while inputs stay', () => {
  const before = inputHash(folder, '');
  writeFileSync(join(folder, 'dist', 'index.html'), 'built');
  expect(inputHash(folder, '')).toBe(before);
});

test('the hash changes with a changed file', () => {
  const before = inputHash(folder, '');
  writeFileSync(join(folder, 'src', 'main.tsx'), 'two');
  expect(inputHash(folder, '')).not.toBe(before);
});

test('the hash changes with a new data file', () => {
  const before = inputHash(folder, '');
  writeFileSync(join(folder, 'data', 'layers', 'hosts.json'), '');
  expect(inputHash(folder, '')).not.toBe(before);
});

test('the hash changes with the depiction asked for', () => {
  expect(inputHash(folder, 'cn')).not.toBe(inputHash(folder, ''));
});
