/** The made-up archive, read back by the reader that the page uses. */
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles, type Source } from 'pmtiles';
import { parse } from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveRecord, propertiesOfLine, recordsOf, summarySchema } from '../../../src/atlas/archive.ts';
import { checkLayer } from '../../../src/atlas/check-layer.ts';
import { countRecords } from '../../../src/atlas/count.ts';
import { type Archive, LayerFile } from '../../../src/atlas/schema.ts';
import { normalise } from '../../../src/atlas/text.ts';
import { makeLargeArchive } from '../../fixtures/large-archive.ts';
import { fullWidth, pointNames, pointsOf } from '../../fixtures/large-archive-points.ts';

const size = 3000;
let folder = '';
let file: Awaited<ReturnType<typeof makeLargeArchive>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  file = await makeLargeArchive(join(folder, 'made-up'), size, 'archives');
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string): string {
  return readFileSync(join(folder, 'made-up', name), 'utf8');
}

function definition() {
  const { records: _, archive, ...rest } = parse(LayerFile, file);
  return { layer: rest, archive: archive as Archive };
}

function source(path: string): Source {
  return {
    getKey: () => path,
    async getBytes(offset, length) {
      const bytes = Buffer.alloc(Math.min(length, statSync(path).size - offset));
      const opened = openSync(path, 'r');
      readSync(opened, bytes, 0, bytes.length, offset);
      closeSync(opened);
      return { data: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer };
    },
  };
}

test('its layer file is sound', () => {
  const known = {
    sources: new Set(['cnipa-south-south-2023']),
    colours: new Set(['tea', 'institute', 'university']),
  };
  expect(checkLayer('layers/made-up.json', file, known)).toEqual([]);
});

test('its summary counts every point', () => {
  const { layer, archive } = definition();
  const groups = parse(summarySchema(layer, archive), JSON.parse(read('summary.json')));
  expect(countRecords(recordsOf(layer, archive, groups))).toBe(size);
});

test('its index has each point by its id and by a name in each language, sorted by bytes', () => {
  const { layer, archive } = definition();
  const lines = read('index.txt').trim().split('\n');
  expect(lines).toHaveLength(3 * size);
  const keys = lines.map((line) => Buffer.from(line.slice(0, line.indexOf('\t'))));
  expect(keys.every((key, at) => at === 0 || Buffer.compare(keys[at - 1] as Buffer, key) <= 0)).toBe(true);
  const records = lines.map((line) => archiveRecord(layer, archive, propertiesOfLine(line)));
  expect(new Set(records.map((record) => record?.id)).size).toBe(size);
});

test('its keys are what the page makes of the names that readers type, in full-width letters too', () => {
  const points = pointsOf(size);
  const keys = read('index.txt')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('\t')));
  for (const index of [0, fullWidth]) {
    const { en, zh } = pointNames(points, index);
    expect(keys).toContain(normalise(en));
    expect(keys).toContain(normalise(zh));
  }
});

test('its tiles know their layer and where they are, and are thinned from afar', async () => {
  const archive = new PMTiles(source(join(folder, 'made-up', 'tiles.pmtiles')));
  const { minZoom, maxZoom, minLon, maxLon } = await archive.getHeader();
  expect(minZoom).toBe(0);
  expect(maxLon).toBeGreaterThan(minLon);
  expect(await archive.getMetadata()).toMatchObject({ vector_layers: [{ id: 'made-up' }] });
  const whole = await archive.getZxy(0, 0, 0);
  expect(whole?.data.byteLength).toBeGreaterThan(0);
  expect(maxZoom).toBeGreaterThan(1);
});
