import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  checkVersions,
  contentsNow,
  publishedVersions,
  versionIds,
  versionOf,
  writeVersion,
} from '../../../tools/data-versions.ts';

const now = contentsNow(join(import.meta.dirname, '../../..'));
const { id, files } = versionOf(now);
const worldview = JSON.parse(String(now.get('data/atlas.json'))).worldview;

/** The contents with another text in one file. */
function changed(name: string, change: (text: string) => string): Map<string, string | Uint8Array> {
  return new Map(now).set(name, change(Buffer.from(now.get(name) ?? '').toString('utf8')));
}

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
});
afterEach(() => rmSync(root, { recursive: true }));
const keep = (kept: ReadonlyMap<string, string | Uint8Array>): number =>
  writeVersion(join(root, 'versions'), kept);

describe('a version', () => {
  test('has all that the page reads, boundaries too', () => {
    expect([...now.keys()]).toEqual(
      expect.arrayContaining([
        'data/atlas.json',
        'data/pinyin.json',
        'data/layers/gi-projects.json',
        'data/stories/network-for-innovators.json',
        'geo/world.json',
        'geo/counties.json',
      ]),
    );
  });

  test('is named by what it holds: the same data have the same name, others another', () => {
    expect(versionOf(new Map([...now].reverse())).id).toBe(id);
    expect(versionOf(changed('data/claims.json', (text) => text.replace('20', '21'))).id).not.toBe(id);
  });

  test('is written once, and shares what did not change with the next', () => {
    keep(files);
    expect(keep(files)).toBe(0);
    // The list, and the one file that changed.
    expect(keep(versionOf(changed('data/claims.json', (text) => `${text} `)).files)).toBe(2);
    expect(versionIds(root)).toHaveLength(2);
  });
});

describe('a build', () => {
  const none = [['data/versions.json', '[]']];

  test('lists its versions, the newest data first', () => {
    keep(files);
    const older = versionOf(
      changed('data/atlas.json', (text) => text.replace(/"dataDate":"\d+/, '"dataDate":"1999')),
    );
    keep(older.files);
    const list = JSON.parse(String(publishedVersions(root, worldview).get('data/versions.json')));
    expect(list.map((version: { id: string }) => version.id)).toEqual([id, older.id]);
  });

  test('publishes what is kept, as it is', () => {
    keep(files);
    const published = publishedVersions(root, worldview);
    expect(published.size).toBe(files.size + 1);
    expect(published.get(`versions/${id}.json`)?.toString()).toBe(files.get(`${id}.json`));
  });

  test('publishes nothing with another depiction of boundaries than its own', () => {
    keep(files);
    expect([...publishedVersions(root, worldview === 'cn' ? 'natural-earth' : 'cn')]).toEqual(none);
  });

  test('of a project without versions publishes none', () => {
    expect([...publishedVersions(root, worldview)]).toEqual(none);
  });
});

describe('the check', () => {
  test('finds nothing wrong with what was frozen from the data', async () => {
    keep(files);
    expect(await checkVersions(root)).toEqual([]);
  });

  test('finds a file that was changed', async () => {
    keep(files);
    const [file = ''] = readdirSync(join(root, 'versions', 'files'));
    writeFileSync(join(root, 'versions', 'files', file), '{}');
    expect(await checkVersions(root)).toMatchObject([{ file: `../versions/files/${file}` }]);
  });

  test('finds a file that is gone', async () => {
    keep(files);
    rmSync(join(root, 'versions', 'files'), { recursive: true });
    mkdirSync(join(root, 'versions', 'files'));
    expect(await checkVersions(root)).toMatchObject([{ file: `../versions/${id}.json` }]);
  });

  test('finds what the program of today does not read any more', async () => {
    keep(versionOf(changed('data/units.json', () => '{"units":7}')).files);
    const [problem] = await checkVersions(root);
    expect(problem?.found).toContain('data/units.json');
  });
});
