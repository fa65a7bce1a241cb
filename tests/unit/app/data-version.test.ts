import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadKeptVersions, openDataVersion } from '../../../src/app/data-version.ts';
import { loadAtlas, loadCountyDetail, loadLayer } from '../../../src/app/load.ts';
import type { Atlas } from '../../../src/atlas/schema.ts';
import { versionOf } from '../../../tools/data-versions.ts';
import { soundFiles } from '../atlas/sound-files.ts';
import { type FakeSite, fakeSite, topology } from './fake-site.ts';

const atlasNow = soundFiles()['atlas.json'] as unknown as Atlas;
const atlasThen = {
  ...atlasNow,
  dataDate: '2020-02-03',
  title: { en: 'Atlas of then', zh: '当时的地图集' },
  embedders: ['https://former.example.org'],
};

const then = new Map(
  Object.entries({
    ...Object.fromEntries(Object.entries(soundFiles()).map(([file, content]) => [`data/${file}`, content])),
    'data/atlas.json': atlasThen,
    'geo/world.json': topology({ countries: ['MWI'], provinces: ['510000'], provinceLines: [] }),
  }).map(([name, content]) => [name, JSON.stringify(content)]),
);
const { id, files } = versionOf(then);

let site: FakeSite;
beforeEach(() => {
  site = fakeSite();
  for (const [name, content] of files) site.put(`versions/${name}`, JSON.parse(String(content)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.filesOfPage = undefined;
});

describe('a version that the site has', () => {
  beforeEach(() => openDataVersion(id));

  test('gives the data of then, boundaries with them', async () => {
    const data = await loadAtlas();
    expect(data.atlas).toMatchObject({ dataDate: '2020-02-03', title: { en: 'Atlas of then' } });
    expect(data.boundaries.countries?.features).toHaveLength(1);
  });

  test('gives them at a second try too', async () => {
    site.put('data/layers/hosts.json', 'what the site has now');
    expect(await loadLayer('hosts')).toMatchObject({ status: 'ready' });
    expect(await loadLayer('hosts')).toMatchObject({ status: 'ready' });
  });

  test('who may speak with the page, the atlas of now says', async () => {
    expect((await loadAtlas()).atlas.embedders).toEqual(atlasNow.embedders);
  });
});

describe('no other data come in its place', () => {
  test('where the site does not have the version', async () => {
    await expect(openDataVersion('000000000000')).rejects.toMatchObject({ reason: 'no-version' });
    expect(globalThis.filesOfPage).toBeUndefined();
  });

  test('where the page is one file, which has none', async () => {
    globalThis.filesOfPage = { isAll: true, names: () => [], take: () => undefined };
    await expect(openDataVersion(id)).rejects.toMatchObject({ reason: 'no-version' });
  });

  test('where a file of the version is gone', async () => {
    await openDataVersion(id);
    const { files: sums } = JSON.parse(String(files.get(`${id}.json`)));
    site.answer(
      `versions/files/${sums['data/layers/hosts.json']}.json`,
      () => new Response('', { status: 404 }),
    );
    expect(await loadLayer('hosts')).toMatchObject({
      status: 'failed',
      problem: { file: 'data/layers/hosts.json', reason: 'missing' },
    });
  });

  test('where the version has no such file, though the site has one now', async () => {
    site.put('geo/counties/510000.json', topology({ counties: ['510104'] }));
    site.put('data/layers/new.json', soundFiles()['layers/hosts.json']);
    await openDataVersion(id);
    site.asked();
    expect(await loadCountyDetail('510000')).toBeNull();
    expect(await loadLayer('new')).toMatchObject({
      status: 'failed',
      problem: { file: 'data/layers/new.json', reason: 'missing' },
    });
    expect(site.asked()).toEqual([]);
  });

  test('but which versions there are, the site of now says', async () => {
    site.put('data/versions.json', [{ id, dataDate: '2020-02-03' }]);
    await openDataVersion(id);
    expect(await loadKeptVersions()).toEqual([{ id, dataDate: '2020-02-03' }]);
  });

  test('and what cannot be the name of a version is not asked for', async () => {
    await expect(openDataVersion('../../secret')).rejects.toMatchObject({ reason: 'no-version' });
    expect(site.asked()).toEqual([]);
  });
});
