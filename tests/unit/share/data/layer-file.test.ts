/** A layer file that was downloaded is put back into `data/layers`, and the checks of the data say whether it fits. */
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LayerFile, Sources, Units } from '../../../../src/atlas/schema.ts';
import type { Extract } from '../../../../src/share/data/extract.ts';
import { checkFolder } from '../../../../tools/check-folder.ts';
import { download, root, shippedLayer, shippedLayers, shownIn, whole } from './shipped.ts';

async function filesOf(extract: Extract): Promise<Record<string, string>> {
  const { bytes } = await download(extract, 'json');
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

/** What is wrong with the layers once the file lies in place of the one that was shipped. A part lacks records that stories name. */
function errorsWith(name: string, text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
  symlinkSync(join(root, 'public'), join(folder, 'public'));
  writeFileSync(join(folder, 'data/layers', name), text);
  return checkFolder(folder)
    .problems.filter(({ file, severity }) => severity === 'error' && !file.startsWith('stories/'))
    .map(({ file, path, found }) => `${file} ${path.join('.')} ${found}`);
}

describe.each(shippedLayers.map(({ id }) => id))('%s', (id) => {
  const read = (text: string) => v.parse(LayerFile, JSON.parse(text));

  test('says the same as the file that was shipped', async () => {
    const files = await filesOf(whole(shippedLayer(id)));
    const original = readFileSync(join(root, `data/layers/${id}.json`), 'utf8');
    const text = files[`${id}.json`] ?? '';
    expect(read(text)).toEqual(read(original));
    expect(JSON.parse(text).records).toEqual(JSON.parse(original).records);
  });
});

test('a part of a layer passes the checks of the data', async () => {
  const filters = { 'partner-countries': { values: { region: ['africa'] }, years: {}, text: '' } };
  const extract = shownIn({ filters }, shippedLayer('partner-countries'));
  expect(extract.records.length).toBeGreaterThan(10);
  expect(extract.records.length).toBeLessThan(extract.layer.records.length);
  const files = await filesOf(extract);
  const text = files['partner-countries.json'] ?? '';
  expect(errorsWith('partner-countries.json', text)).toEqual([]);
  expect(JSON.parse(text).records).toHaveLength(extract.records.length);
});

test('the checks would see what does not fit', () => {
  expect(errorsWith('tisc-hosts.json', '{"id": "tisc-hosts"}')).not.toEqual([]);
});

test('for another atlas, its sources and units go with it', async () => {
  const layer = shippedLayer('designated-counties');
  const files = await filesOf(whole(layer));
  const { sources } = v.parse(Sources, JSON.parse(files['for-another-atlas/sources.json'] ?? ''));
  const { units } = v.parse(Units, JSON.parse(files['for-another-atlas/units.json'] ?? ''));
  const figures = layer.records.flatMap((record) => record.figures);
  expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(figures.map(({ source }) => source)));
  expect(new Set(Object.keys(units))).toEqual(new Set(figures.map(({ unit }) => unit)));
});
