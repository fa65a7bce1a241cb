import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadAtlas } from '../../../src/app/load.ts';
import { retryLayer, retryShared } from '../../../src/app/retry.ts';
import type { AtlasStore } from '../../../src/state/store.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { startView, type ViewState } from '../../../src/state/view.ts';
import { soundFiles } from '../atlas/sound-files.ts';
import { type FakeSite, fakeSite, held, topology } from './fake-site.ts';

let site: FakeSite;
beforeEach(() => {
  site = fakeSite();
});
afterEach(() => vi.unstubAllGlobals());

const gone = () => new Response('', { status: 404 });

async function open(view: Partial<ViewState> = {}): Promise<AtlasStore> {
  const data = await loadAtlas();
  const start = startView(data.atlas, 'en');
  site.asked();
  return createAtlasStore(data, start, { ...start, ...view });
}

const problemFiles = (store: AtlasStore): string[] => store.getState().data.problems.map(({ file }) => file);

describe('a second try for the shared files', () => {
  test('asks only for those that failed, and keeps all that was good', async () => {
    site.answer('data/sources.json', gone);
    site.answer('geo/counties.json', gone);
    const store = await open();
    const before = store.getState().data;
    site.put('data/sources.json', soundFiles()['sources.json']);
    site.put('geo/counties.json', topology({ counties: ['510104'] }));
    await retryShared(store);
    const after = store.getState().data;
    expect(site.asked().sort()).toEqual(['data/sources.json', 'geo/counties.json']);
    expect(after.problems).toEqual([]);
    expect(Object.keys(after.sources)).toEqual(['page']);
    expect(after.boundaries.counties?.features).toHaveLength(1);
    expect(after.boundaries.countries).toBe(before.boundaries.countries);
    for (const part of ['layers', 'claims', 'units', 'pinyin', 'gazetteer'] as const)
      expect(after[part]).toBe(before[part]);
  });

  test('that is in vain leaves the problem; what could be read comes', async () => {
    site.answer('data/claims.json', gone);
    site.answer('geo/world.json', gone);
    const store = await open();
    site.put('data/claims.json', soundFiles()['claims.json']);
    site.answer('geo/world.json', () => new Response('', { status: 503 }));
    await retryShared(store);
    expect(store.getState().data.problems).toEqual([
      { file: 'geo/world.json', reason: 'network', detail: 'HTTP 503' },
    ]);
    expect(store.getState().data.claims).toHaveLength(1);
  });

  test('leaves the problem on the screen while it runs', async () => {
    site.answer('data/claims.json', gone);
    const store = await open();
    const slow = held(soundFiles()['claims.json']);
    site.answer('data/claims.json', slow.answer);
    const trying = retryShared(store);
    expect(problemFiles(store)).toEqual(['data/claims.json']);
    slow.letGo();
    await trying;
    expect(problemFiles(store)).toEqual([]);
  });

  test('that fails after a faster one has worked breaks nothing', async () => {
    site.answer('data/claims.json', gone);
    const store = await open();
    const slow = held('not what claims look like');
    site.answer('data/claims.json', slow.answer);
    const first = retryShared(store);
    site.put('data/claims.json', soundFiles()['claims.json']);
    await retryShared(store);
    slow.letGo();
    await first;
    expect(problemFiles(store)).toEqual([]);
    expect(store.getState().data.claims).toHaveLength(1);
  });

  test.each([
    ['data/places.json', 'geo/places.json'],
    ['geo/places.json', 'data/places.json'],
  ])('makes the gazetteer new when %s comes late, without asking for %s again', async (late) => {
    const names = {
      ...soundFiles()['places.json'],
      countries: [{ code: 'MWI', name: { en: 'Malawi', zh: '马拉维' } }],
    };
    site.put('data/places.json', names);
    const whole = await open();
    const content = late === 'data/places.json' ? names : await (await fetch(late)).json();
    site.answer(late, gone);
    const store = await open();
    site.put(late, content);
    await retryShared(store);
    expect(site.asked()).toEqual([late]);
    const { gazetteer } = store.getState().data;
    expect(gazetteer.all()).toEqual(whole.getState().data.gazetteer.all());
    expect(gazetteer.name('MWI', 'en')).toBe('Malawi');
    expect(gazetteer.bbox('MWI')).toBeDefined();
  });

  test('does not touch a layer that was repaired in the meantime', async () => {
    site.answer('data/layers/hosts.json', gone);
    site.answer('data/claims.json', gone);
    const store = await open();
    const slow = held(soundFiles()['claims.json']);
    site.answer('data/claims.json', slow.answer);
    const trying = retryShared(store);
    site.put('data/layers/hosts.json', soundFiles()['layers/hosts.json']);
    await retryLayer(store, 'hosts');
    slow.letGo();
    await trying;
    expect(store.getState().data.layers.hosts?.status).toBe('ready');
  });
});

describe('a second try for a layer', () => {
  test('says that it loads, then shows the layer', async () => {
    site.answer('data/layers/hosts.json', gone);
    const store = await open();
    expect(store.getState().data.layers.hosts?.status).toBe('failed');
    site.put('data/layers/hosts.json', soundFiles()['layers/hosts.json']);
    const trying = retryLayer(store, 'hosts');
    expect(store.getState().data.layers.hosts?.status).toBe('loading');
    await trying;
    expect(store.getState().data.layers.hosts?.status).toBe('ready');
    expect(site.asked()).toEqual(['data/layers/hosts.json']);
  });

  test('that is in vain says again what is wrong', async () => {
    site.answer('data/layers/hosts.json', gone);
    const store = await open();
    await retryLayer(store, 'hosts');
    expect(store.getState().data.layers.hosts).toMatchObject({ problem: { reason: 'missing' } });
  });

  test('tells the reader of parts of the view that the layer does not have, and writes the address', async () => {
    site.answer('data/layers/hosts.json', gone);
    const values = { kind: ['university', 'castle'] };
    const store = await open({
      filters: { hosts: { values, years: {}, text: '' } },
      selection: { kind: 'record', layer: 'hosts', record: 'nowhere' },
    });
    const changes: string[] = [];
    store.onChange((_, step) => changes.push(step));
    site.put('data/layers/hosts.json', soundFiles()['layers/hosts.json']);
    await retryLayer(store, 'hosts');
    const { view, passing } = store.getState();
    expect(view.selection).toBeNull();
    expect(view.filters.hosts?.values).toEqual({ kind: ['university'] });
    expect(passing.notices).toEqual([{ kind: 'ignored-parameters', names: ['f.hosts.kind', 'select'] }]);
    expect(changes).toEqual(['replace']);
  });

  test('leaves a view that fits as it is', async () => {
    site.answer('data/layers/hosts.json', gone);
    const store = await open({
      filters: { hosts: { values: { kind: ['university'] }, years: {}, text: '' } },
      selection: { kind: 'record', layer: 'hosts', record: 'xiamen' },
    });
    const { view } = store.getState();
    site.put('data/layers/hosts.json', soundFiles()['layers/hosts.json']);
    await retryLayer(store, 'hosts');
    expect(store.getState().view).toBe(view);
    expect(store.getState().passing.notices).toEqual([]);
  });
});
