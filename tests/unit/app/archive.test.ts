import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findInArchives, findRecordById } from '../../../src/app/archive-index.ts';
import { keepArchiveRecord } from '../../../src/app/archive-record.ts';
import { loadLayer } from '../../../src/app/load.ts';
import { rangesOf } from '../../../src/app/range.ts';
import { countRecords } from '../../../src/atlas/count.ts';
import type { AtlasRecord, Layer } from '../../../src/atlas/schema.ts';
import { withArchiveRecords, withoutArchiveRecord } from '../../../src/state/archive-records.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { startView } from '../../../src/state/view.ts';
import { archive, definition, groupedLayer } from '../archive-fixtures.ts';
import { atlasData } from '../fixtures.ts';
import { type FakeSite, fakeSite } from './fake-site.ts';

let site: FakeSite;
beforeEach(() => {
  site = fakeSite();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a layer with an archive', () => {
  const layerFile = { ...definition, archive };
  beforeEach(() => {
    site.put('data/layers/places.json', layerFile);
    site.put('archives/summary.json', [
      { kind: 'tea', evidence: 'confirmed', precision: 'city', count: 9_000_000 },
      { kind: null, evidence: 'related', precision: 'city', count: 1_000_000 },
    ]);
  });

  test('loads with its summary, and nothing else of the archive', async () => {
    const loaded = await loadLayer('places');
    expect(loaded.status === 'ready' && countRecords(loaded.layer.records)).toBe(10_000_000);
    expect(site.asked()).toEqual(['data/layers/places.json', 'archives/summary.json']);
  });

  test('takes no summary from where an allowed host leads to', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    await loadLayer('places');
    expect(asked).toHaveBeenCalledWith(
      'archives/summary.json',
      expect.objectContaining({ redirect: 'error' }),
    );
  });

  test('is refused, before anything is fetched, on an origin that the atlas does not name', async () => {
    const tiles = 'https://tiles.example.org/a.pmtiles';
    site.put('data/layers/places.json', { ...layerFile, archive: { ...archive, tiles } });
    const loaded = await loadLayer('places', ['https://other.example.org']);
    expect(loaded).toMatchObject({
      status: 'failed',
      problem: { file: 'data/layers/places.json', reason: 'refused' },
    });
    expect(site.asked()).toEqual(['data/layers/places.json']);
    expect(await loadLayer('places', ['https://tiles.example.org'])).toMatchObject({ status: 'ready' });
  });

  test.each([
    [
      'is missing',
      () => site.answer('archives/summary.json', () => new Response('', { status: 404 })),
      'missing',
    ],
    ['is cut off', () => site.put('archives/summary.json', '[{'), 'not-json'],
    [
      'holds an unknown value',
      () => site.put('archives/summary.json', [{ kind: 'inn', count: 1 }]),
      'not-valid',
    ],
  ])('is told to have failed when its summary %s', async (_how, damage, reason) => {
    damage();
    expect(await loadLayer('places')).toMatchObject({
      status: 'failed',
      problem: { file: 'archives/summary.json', reason },
    });
  });
});

/** Answers range requests for the text, as a good host does. */
function putRanges(file: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  vi.stubGlobal('fetch', async (asked: string, { headers }: { headers: { range: string } }) => {
    const [, from = 0, to = 0] = /^bytes=(\d+)-(\d+)$/.exec(headers.range)?.map(Number) ?? [];
    if (asked !== file) return new Response('', { status: 404 });
    if (from >= bytes.length)
      return new Response('', { status: 416, headers: { 'content-range': `bytes */${bytes.length}` } });
    const last = Math.min(to, bytes.length - 1);
    return new Response(bytes.slice(from, last + 1), {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${last}/${bytes.length}` },
    });
  });
}

describe('parts of a file', () => {
  test('come with how long the whole is', async () => {
    putRanges('a.txt', '0123456789');
    const { bytes, total } = await rangesOf('a.txt')(8, 20);
    expect(new TextDecoder().decode(bytes)).toBe('89');
    expect(total).toBe(10);
  });

  test('are not taken from where an allowed host leads to', async () => {
    putRanges('a.txt', '0123456789');
    const asked = vi.spyOn(globalThis, 'fetch');
    await rangesOf('a.txt')(0, 2);
    expect(asked).toHaveBeenCalledWith('a.txt', expect.objectContaining({ redirect: 'error' }));
  });

  test('are left at once when the whole of a file comes in their place', async () => {
    site.answer('a.txt', () => new Response('whole'));
    await expect(rangesOf('a.txt')(0, 2)).rejects.toMatchObject({ problem: { reason: 'no-ranges' } });
    expect(site.signals.at(-1)?.aborted).toBe(true);
  });

  test('of an empty file are empty', async () => {
    putRanges('a.txt', '');
    expect(await rangesOf('a.txt')(0, 20)).toEqual({ bytes: new Uint8Array(), total: 0 });
  });

  test.each([
    ['that sends the whole file', () => new Response('whole'), 'no-ranges'],
    ['that sends another part', () => part('01', 'bytes 5-6/10'), 'not-valid'],
    ['that sends too little', () => part('0', 'bytes 0-0/10'), 'not-valid'],
    ['that hides how long it is', () => new Response('01', { status: 206 }), 'no-ranges'],
    ['without the file', () => new Response('', { status: 404 }), 'missing'],
    ['that fails', () => new Response('', { status: 500 }), 'network'],
    ['out of reach', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
  ])('from a host %s are told to have failed', async (_what, answer, reason) => {
    site.answer('a.txt', answer);
    await expect(rangesOf('a.txt')(0, 2)).rejects.toMatchObject({ problem: { file: 'a.txt', reason } });
  });
});

function part(text: string, range: string): Response {
  return new Response(text, { status: 206, headers: { 'content-range': range } });
}

function line(key: string, number: number): string {
  const further = JSON.stringify({ kind: 'tea', evidence: 'confirmed', precision: 'city' });
  return `${key}\tp${number}\t100.${number}\t30\tPlace ${number}\t地点${number}\t${further}\n`;
}

/** A layer whose index has another address each time, as what was read of an index is remembered. */
let indexes = 0;
function indexedLayer(): Layer {
  indexes += 1;
  return { ...groupedLayer([]), archive: { ...archive, index: `archives/index-${indexes}.txt` } };
}

describe('the index of an archive', () => {
  const text = [
    line('#p1', 1),
    line('#p10', 10),
    line('place 1', 1),
    line('place 10', 10),
    line('地点1', 1),
    line('地点10', 10),
  ].join('');

  test.each([
    ['place 1', ['p1', 'p10']],
    ['PLACE 10', ['p10']],
    ['地', ['p1', 'p10']],
    ['inn', []],
  ])('finds by the beginning of a name: %s', async (words, ids) => {
    const layer = indexedLayer();
    putRanges(layer.archive?.index ?? '', text);
    const [hits] = await findInArchives(atlasData([layer]), words, 8);
    expect(hits?.records?.map(({ id }) => id)).toEqual(ids);
  });

  test('gives no more than are wanted', async () => {
    const layer = indexedLayer();
    putRanges(layer.archive?.index ?? '', text);
    const [hits] = await findInArchives(atlasData([layer]), 'place', 1);
    expect(hits?.records).toHaveLength(1);
  });

  test('is not asked for a single letter', async () => {
    expect(await findInArchives(atlasData([indexedLayer()]), 'p', 8)).toEqual([]);
    expect(site.asked()).toEqual([]);
  });

  test('tells of itself when it cannot be read', async () => {
    const [hits] = await findInArchives(atlasData([indexedLayer()]), 'place', 8);
    expect(hits).toMatchObject({ layer: 'places', problem: { reason: 'missing' } });
  });

  test('tells of itself when it has a line that is no record', async () => {
    const layer = indexedLayer();
    putRanges(layer.archive?.index ?? '', 'place\tp1\t100\t30\tPlace\t地点\t{}\n');
    const [hits] = await findInArchives(atlasData([layer]), 'place', 8);
    expect(hits).toMatchObject({ problem: { reason: 'not-valid' } });
  });

  test('finds by an id, and not by the beginning of one', async () => {
    const layer = indexedLayer();
    putRanges(layer.archive?.index ?? '', text);
    expect(await findRecordById(layer, 'p1')).toMatchObject({ status: 'ready', record: { id: 'p1' } });
    expect(await findRecordById(layer, 'p')).toEqual({ status: 'missing' });
  });
});

describe('a record that a link names', () => {
  function storeOf(layer: Layer) {
    const data = atlasData([layer]);
    const start = startView(data.atlas, 'en');
    const store = createAtlasStore(data, start, {
      ...start,
      selection: { kind: 'record', layer: 'places', record: 'p1' },
    });
    keepArchiveRecord(store);
    return store;
  }

  test('is looked up and at hand', async () => {
    const layer = indexedLayer();
    putRanges(layer.archive?.index ?? '', line('#p1', 1));
    const store = storeOf(layer);
    await vi.waitFor(() =>
      expect(store.getState().data.archiveRecords['places/p1']).toMatchObject({ status: 'ready' }),
    );
  });

  test('is looked up again once what went wrong is taken away', async () => {
    const layer = indexedLayer();
    const store = storeOf(layer);
    await vi.waitFor(() =>
      expect(store.getState().data.archiveRecords['places/p1']).toMatchObject({ status: 'failed' }),
    );
    putRanges(layer.archive?.index ?? '', line('#p1', 1));
    store.setState({ data: { ...store.getState().data, archiveRecords: {} } });
    await vi.waitFor(() =>
      expect(store.getState().data.archiveRecords['places/p1']).toMatchObject({ status: 'ready' }),
    );
  });

  test('that was met on the map meanwhile stays as it was met', async () => {
    const layer = indexedLayer();
    const store = storeOf(layer);
    const met = { id: 'p1' } as AtlasRecord;
    store.setState({ data: withArchiveRecords(store.getState().data, 'places', [met]) });
    await vi.waitFor(() => expect(site.asked()).toContain(layer.archive?.index));
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.getState().data.archiveRecords['places/p1']).toEqual({ status: 'ready', record: met });
  });

  test('is told to have failed when the part of the program that looks it up does not come, and can be tried again', async () => {
    vi.doMock('../../../src/app/archives.ts', () => {
      throw new TypeError('Failed to fetch');
    });
    const layer = indexedLayer();
    const store = storeOf(layer);
    const entry = () => store.getState().data.archiveRecords['places/p1'];
    await vi.waitFor(() =>
      expect(entry()).toMatchObject({ status: 'failed', problem: { reason: 'network' } }),
    );
    vi.doUnmock('../../../src/app/archives.ts');
    putRanges(layer.archive?.index ?? '', line('#p1', 1));
    store.setState({ data: withoutArchiveRecord(store.getState().data, 'places', 'p1') });
    await vi.waitFor(() => expect(entry()).toMatchObject({ status: 'ready' }));
  });
});
