import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToSave, writeServiceWorker } from '../../../tools/service-worker.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const file of [
    'index.html',
    'icon.png',
    'assets/page-1a2b3c4d.js',
    'assets/page-1a2b3c4d.css',
    'data/atlas.json',
    'data/stories/hills.json',
    'geo/world.json',
    'geo/counties/510000.json',
    'geo/NOTICE.md',
  ])
    write(file, `This is ${file}`);
  write('data/layers/hosts.json', '{ "records": [] }');
});
afterEach(() => rmSync(site, { recursive: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

test('program, data, stories and all boundaries are saved', () => {
  expect(filesToSave(site)).toEqual([
    'assets/page-1a2b3c4d.css',
    'assets/page-1a2b3c4d.js',
    'data/atlas.json',
    'data/layers/hosts.json',
    'data/stories/hills.json',
    'geo/NOTICE.md',
    'geo/counties/510000.json',
    'geo/world.json',
    'icon.png',
    'index.html',
  ]);
});

test.each([
  'versions/1a2b3c4d5e6f.json',
  'versions/files/1a2b3c4d5e6f.json',
  'index.html.br',
  'licences.md',
  '.vite/manifest.json',
  'sw.js',
  'embed.js',
  'embed.d.ts',
  'ip-atlas.html',
])('%s, which the page never asks for, is not saved', (file) => {
  write(file, 'x');
  expect(filesToSave(site)).not.toContain(file);
});

test('of an archive only the summary is saved, as the rest is read in parts', () => {
  const archive = { tiles: 'far/tiles.pmtiles', summary: 'far/summary.json', index: './far/index.txt' };
  write('data/layers/far.json', JSON.stringify({ archive }));
  for (const file of Object.values(archive)) write(file, 'x');
  expect(filesToSave(site).filter((file) => file.startsWith('far/'))).toEqual(['far/summary.json']);
});

test('the worker carries the sum of each file, and counts them', async () => {
  const { files, bytes } = await writeServiceWorker(site);
  expect(files).toBe(filesToSave(site).length);
  expect(bytes).toBeGreaterThan(files);
  const worker = readFileSync(join(site, 'sw.js'), 'utf8');
  for (const file of filesToSave(site)) {
    const sum = createHash('sha256')
      .update(readFileSync(join(site, file)))
      .digest('base64');
    expect(worker).toContain(file);
    expect(worker).toContain(`sha256-${sum}`);
  }
});

test('the same site has the same worker, and a changed file another', async () => {
  const worker = async () => {
    await writeServiceWorker(site);
    return readFileSync(join(site, 'sw.js'), 'utf8');
  };
  const before = await worker();
  expect(await worker()).toBe(before);
  write('data/stories/hills.json', 'Something else');
  expect(await worker()).not.toBe(before);
});
