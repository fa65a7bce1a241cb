import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filesAtStart, loadAtlas, loadCountyDetail, loadLayer } from '../../../src/app/load.ts';
import { askForFiles } from '../../../src/first-view/opening.ts';
import { archive, definition } from '../archive-fixtures.ts';
import { type FakeSite, fakeSite, topology } from './fake-site.ts';

let site: FakeSite;
beforeEach(() => {
  site = fakeSite();
  vi.stubGlobal('window', { location: { search: '' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  globalThis.filesOfPage = undefined;
});

describe('a sound site', () => {
  test('loads whole, each file once', async () => {
    const data = await loadAtlas();
    expect(data.problems).toEqual([]);
    expect(data.layers).toMatchObject({ hosts: { status: 'ready' }, partners: { status: 'ready' } });
    expect(data.sources.page?.title).toBe('A page');
    expect(data.claims).toHaveLength(1);
    expect(data.units.hosts?.zh.name).toBe('家');
    expect(data.pinyin).toEqual({ 'hosts/xiamen': 'xià mén' });
    expect(data.boundaries.countries?.features).toHaveLength(2);
    expect(data.boundaries.counties?.features).toHaveLength(2);
    expect(data.gazetteer.bbox('MWI')).toEqual([100, 30, 102, 32]);
    expect(data.gazetteer.resolve('510132')).toBe('510118');
    const asked = site.asked();
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toHaveLength(11);
  });

  test('loads no story before one is wanted', async () => {
    expect((await loadAtlas()).atlas.stories).toEqual(['talk']);
    expect(site.asked().filter((file) => file.startsWith('data/stories/'))).toEqual([]);
  });

  test('what the page has asked for is not asked for again, but at a second try', async () => {
    const files = filesAtStart((await loadAtlas()).atlas);
    expect(files.toSorted()).toEqual(site.asked().toSorted());
    askForFiles(files, 1000);
    expect(site.asked()).toEqual(files);
    expect((await loadAtlas()).layers).toMatchObject({ hosts: { status: 'ready' } });
    expect(site.asked()).toEqual([]);
    await loadLayer('hosts');
    expect(site.asked()).toEqual(['data/layers/hosts.json']);
  });

  test.each(['?lang=en&dataversion=1a2b3c4d5e6f', '?lang=en&amp;dataversion=1a2b3c4d5e6f'])(
    'the page asks for nothing where a fixed version is asked for, which has other files: %s',
    (search) => {
      vi.stubGlobal('window', { location: { search } });
      askForFiles(['data/layers/hosts.json'], 1000);
      expect(site.asked()).toEqual([]);
      expect(globalThis.filesOfPage).toBeUndefined();
    },
  );

  test('comes out of the page where that is all there is, what is wanted later too', async () => {
    site.put('geo/counties/510000.json', topology({ counties: ['510104'] }));
    const { fetch: take } = globalThis;
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    globalThis.filesOfPage = { isAll: true, names: () => [], take: (file) => take(file) };
    expect((await loadAtlas()).problems).toEqual([]);
    expect(await loadCountyDetail('510000')).not.toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  test('names in the data win over those of the boundary files', async () => {
    const named = { code: 'MWI', name: { en: 'Malawi', zh: '马拉维' } };
    site.put('data/places.json', { provinces: [], prefectures: [], counties: [], countries: [named] });
    expect((await loadAtlas()).gazetteer.name('MWI', 'zh')).toBe('马拉维');
  });
});

describe('why a file could not be used', () => {
  test.each([404, 410])('HTTP %i: it is missing', async (status) => {
    site.answer('data/layers/hosts.json', () => new Response('', { status }));
    const problem = { file: 'data/layers/hosts.json', reason: 'missing', detail: `HTTP ${status}` };
    expect(await loadLayer('hosts')).toEqual({ status: 'failed', problem });
  });

  test('not in the page, which is all there is: the site has it, and nothing is asked', async () => {
    globalThis.filesOfPage = { isAll: true, names: () => [], take: () => undefined };
    expect(await loadLayer('hosts')).toMatchObject({ problem: { reason: 'needs-site' } });
    expect(site.asked()).toEqual([]);
  });

  test('cut off in the page: a message, as for any other file', async () => {
    globalThis.filesOfPage = {
      isAll: true,
      names: () => [],
      take: () => {
        throw new Error('not base64');
      },
    };
    expect(await loadLayer('hosts')).toMatchObject({
      status: 'failed',
      problem: { detail: 'Error: not base64' },
    });
  });

  test.each([403, 429, 500, 503])('HTTP %i: the network, not the file', async (status) => {
    site.answer('data/layers/hosts.json', () => new Response('', { status }));
    const problem = { file: 'data/layers/hosts.json', reason: 'network', detail: `HTTP ${status}` };
    expect(await loadLayer('hosts')).toEqual({ status: 'failed', problem });
  });

  test('no connection when the page asked for it: the network, and nothing goes unheard', async () => {
    site.answer('data/layers/hosts.json', () => Promise.reject(new TypeError('Failed to fetch')));
    askForFiles(['data/layers/hosts.json'], 1000);
    await new Promise((done) => setTimeout(done));
    expect(await loadLayer('hosts')).toMatchObject({ problem: { reason: 'network' } });
  });

  test('no connection: the network', async () => {
    site.answer('data/layers/hosts.json', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadLayer('hosts')).toMatchObject({ problem: { reason: 'network' } });
  });

  test('no answer within a minute: the network', async () => {
    const abort = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(abort.signal);
    site.answer(
      'data/layers/hosts.json',
      () =>
        new Promise((_, reject) => {
          abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
        }),
    );
    const loading = loadLayer('hosts');
    abort.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    const detail = 'TimeoutError: The operation timed out.';
    expect(await loading).toMatchObject({ problem: { reason: 'network', detail } });
    expect(timeout).toHaveBeenCalledWith(60_000);
    expect(site.signals).toEqual([abort.signal]);
  });

  test('a body that breaks off on the way: the network', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    site.answer('data/layers/hosts.json', () => new Response(broken));
    expect(await loadLayer('hosts')).toMatchObject({ problem: { reason: 'network' } });
  });

  test('text that is cut off: not JSON', async () => {
    site.put('data/layers/hosts.json', '{"id": "ho');
    expect(await loadLayer('hosts')).toMatchObject({ problem: { reason: 'not-json' } });
  });

  test('another shape than the schema: not valid, with the places that are wrong, at most five', async () => {
    site.put('data/layers/hosts.json', { id: 'hosts', records: [{ id: 7 }] });
    const entry = await loadLayer('hosts');
    if (entry.status !== 'failed') throw new Error('The layer should have failed.');
    expect(entry.problem.reason).toBe('not-valid');
    expect(entry.problem.detail).toContain('title: ');
    expect(entry.problem.detail.split('\n')).toHaveLength(5);
  });
});

describe('files that all layers share', () => {
  test.each([
    ['data/units.json', { units: [1] }],
    ['data/places.json', { provinces: 'none' }],
    ['data/sources.json', []],
    ['data/claims.json', { claims: [{}] }],
    ['data/pinyin.json', { 'hosts/xiamen': 7 }],
    ['geo/world.json', { type: 'FeatureCollection' }],
    ['geo/world.json', { ...topology({ countries: ['CHN'], provinces: [], provinceLines: [] }), arcs: [] }],
    ['geo/counties.json', 'null'],
    ['geo/places.json', { countries: [] }],
    [
      'geo/places.json',
      { aliases: {}, countries: [{ code: 'CHN' }], provinces: [], prefectures: [], counties: [] },
    ],
  ])('%s of a wrong shape is a problem, and the rest loads', async (file, content) => {
    site.put(file, content);
    const data = await loadAtlas();
    expect(data.problems.map((problem) => [problem.file, problem.reason])).toEqual([[file, 'not-valid']]);
    expect(data.layers.hosts?.status).toBe('ready');
  });

  test('without atlas.json there is nothing to show: that is thrown', async () => {
    site.answer('data/atlas.json', () => new Response('', { status: 404 }));
    await expect(loadAtlas()).rejects.toEqual({
      file: 'data/atlas.json',
      reason: 'missing',
      detail: 'HTTP 404',
    });
  });
});

describe('finer counties', () => {
  test('are decoded', async () => {
    site.put('geo/counties/510000.json', topology({ counties: ['510104'] }));
    expect((await loadCountyDetail('510000'))?.counties.features).toHaveLength(1);
  });

  test('are null when missing, and when they cannot be decoded', async () => {
    site.put('geo/counties/530000.json', { type: 'Topology' });
    expect(await loadCountyDetail('510000')).toBeNull();
    expect(await loadCountyDetail('530000')).toBeNull();
  });
});

test('a layer with an archive fails alone when the part of the program that reads archives does not come', async () => {
  vi.doMock('../../../src/app/archives.ts', () => {
    throw new TypeError('Failed to fetch');
  });
  site.put('data/layers/hosts.json', { ...definition, id: 'hosts', archive });
  const { layers } = await loadAtlas();
  expect(layers.hosts).toMatchObject({ status: 'failed', problem: { reason: 'network' } });
  expect(layers.partners).toMatchObject({ status: 'ready' });
  vi.doUnmock('../../../src/app/archives.ts');
});
