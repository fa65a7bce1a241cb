import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/atlas/schema.ts';
import { type SearchItem, searchItems } from '../../../../src/explore/search/items.ts';
import { cleanView } from '../../../../src/state/clean.ts';
import type { AtlasData } from '../../../../src/state/data.ts';
import { type AtlasStore, createAtlasStore, type HistoryStep } from '../../../../src/state/store.ts';
import { printView, readView } from '../../../../src/state/url.ts';
import { startView, type ViewState } from '../../../../src/state/view.ts';
import { atlasData, words } from '../../fixtures.ts';

const base = atlasData();
const data: AtlasData = {
  ...base,
  atlas: {
    ...base.atlas,
    views: [
      { id: 'gansu', title: words('Gansu', '甘肃'), place: '620000' },
      { id: 'world', title: words('World', '世界'), bounds: [-170, -56, 178, 78] },
      { id: 'nowhere', title: words('Nowhere', '无'), place: '999999' },
    ],
  },
  sources: { page: { id: 'page', title: 'A page', kind: 'page', copy: false } },
};
const start = startView(data.atlas, 'en');
const items = [...searchItems(data)];

function item(key: string): SearchItem {
  const found = items.find((candidate) => candidate.key === key && candidate.group !== 'record');
  if (!found) throw new Error(`no item ${key}`);
  return found;
}

function storeOf(view: ViewState = start): AtlasStore {
  const store = createAtlasStore(data, start, view);
  store.pass({ map: 'ready' });
  return store;
}

function isOffered(key: string, view: Partial<ViewState> = {}): boolean {
  return item(key).isOffered?.(storeOf({ ...start, ...view }).getState()) ?? true;
}

function viewAfter(key: string, view: Partial<ViewState> = {}): ViewState {
  const { effect } = item(key);
  if (effect.kind !== 'change') throw new Error(`${key} changes no view`);
  return effect.change({ ...start, ...view });
}

const visible = (view: ViewState, id: string): boolean | undefined =>
  view.layers.find((layer) => layer.id === id)?.visible;

describe('a command', () => {
  test('on a layer switches it on and unfolds it', () => {
    const view = viewAfter('partners');
    expect(visible(view, 'partners')).toBe(true);
    expect(view.panel).toBe('layer:partners');
  });

  test('is offered only where it does something', () => {
    expect(isOffered('switch-off/products')).toBe(true);
    expect(isOffered('switch-on/products')).toBe(false);
    expect(isOffered('switch-on/partners')).toBe(true);
    expect(isOffered('close-table')).toBe(false);
    expect(isOffered('close-table', { dock: { show: 'table', layer: 'hosts' } })).toBe(true);
    expect(isOffered('clear-all-filters')).toBe(false);
    expect(isOffered('clear-all-filters', { onlyInView: true })).toBe(true);
    expect(isOffered('language/en')).toBe(false);
    expect(isOffered('language/zh')).toBe(true);
    expect(isOffered('sources', { panel: 'sources' })).toBe(false);
    // The detail of a selection stands before the panel.
    expect(isOffered('sources', { panel: 'sources', selection: { kind: 'place', code: '430822' } })).toBe(
      true,
    );
  });

  test('filters by a value of a layer that was off, and the layer is switched on', () => {
    const off = { layers: start.layers.map((layer) => ({ ...layer, visible: false })) };
    const view = viewAfter('products/kind/fruit', off);
    expect(view.filters).toEqual({ products: { values: { kind: ['fruit'] }, years: {}, text: '' } });
    expect(visible(view, 'products')).toBe(true);
    expect(visible(view, 'hosts')).toBe(false);
  });

  test('takes away a filter that is set, which is then not offered again', () => {
    const { filters } = viewAfter('products/kind/fruit');
    expect(isOffered('products/kind/fruit', { filters })).toBe(false);
    expect(isOffered('products/kind/fruit/remove', { filters })).toBe(true);
    expect(viewAfter('products/kind/fruit/remove', { filters }).filters).toEqual({});
  });

  test('colours by a field; by the first, the address leaves it out', () => {
    const colourOf = (view: ViewState) => view.layers.find(({ id }) => id === 'products')?.colourBy;
    expect(colourOf(viewAfter('colour/products/official'))).toBe('official');
    const { layers } = viewAfter('colour/products/official');
    expect(colourOf(viewAfter('colour/products/kind', { layers }))).toBeNull();
    expect(isOffered('colour/products/kind')).toBe(false);
  });

  test('limits to all years with the panel that has the range, or to one year', () => {
    const view = viewAfter('limit-to-years', { panel: 'none', includeUndated: true });
    expect(view).toMatchObject({ time: [2016, 2023], panel: 'layers', includeUndated: false });
    expect(viewAfter('limit-to-year/2019')).toMatchObject({ time: [2019, 2019] });
    expect(viewAfter('all-years', { time: [2019, 2019] }).time).toBeNull();
  });

  test('opens a source, and a selection makes room for it', () => {
    const view = viewAfter('page', { selection: { kind: 'place', code: '430822' } });
    expect(view).toMatchObject({ panel: 'source:page', selection: null });
  });

  test('that moves the map waits for the map, and for a place whose extent is known', () => {
    expect(item('gansu').effect).toEqual({ kind: 'fit', bounds: [92, 32, 109, 43] });
    expect(item('world').effect).toEqual({ kind: 'fit', bounds: [-170, -56, 178, 78] });
    expect(() => item('nowhere')).toThrow();
    const loading = {
      ...storeOf().getState(),
      passing: { ...storeOf().getState().passing, map: 'failed' as const },
    };
    expect(item('gansu').isOffered?.(loading)).toBe(false);
  });

  test('says in both languages what it is and, once it is done, what it did', () => {
    for (const { group, name, done, effect } of items) {
      if (effect.kind === 'select' || group === 'source') continue;
      for (const language of languages) {
        expect(name[language]).not.toMatch(/undefined|null/);
        expect(done?.[language]).toBeTruthy();
        expect(done?.[language]).not.toMatch(/undefined|null/);
      }
    }
    expect(item('switch-off/products').done).toEqual({
      en: 'products switched off',
      zh: '已关闭“products”图层',
    });
  });
});

/** What the browser keeps: an address for each step. */
function browserOf(store: AtlasStore) {
  const addresses = [printView(store.getState().view, start)];
  const steps: HistoryStep[] = [];
  store.onChange((view, step) => {
    steps.push(step);
    addresses.push(printView(view, start));
  });
  const read = (at: number): ViewState => cleanView(readView(addresses[at] ?? '', start).view, data).view;
  return { addresses, steps, read };
}

test('law: every command is one step, which back undoes and forward does again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (choices) => {
      const store = storeOf();
      const browser = browserOf(store);
      const views = [store.getState().view];
      for (const choice of choices) {
        const offered = items.filter((candidate) => candidate.isOffered?.(store.getState()) ?? true);
        const { effect } = offered[choice % offered.length] as SearchItem;
        if (effect.kind !== 'change') continue;
        const before = store.getState().view;
        store.change(effect.change);
        // To choose what is already so (a source that is open, say) changes no address, and so is no step.
        if (printView(before, start) === printView(store.getState().view, start)) {
          browser.addresses.pop();
          browser.steps.pop();
        } else views.push(store.getState().view);
      }
      expect(browser.addresses).toHaveLength(views.length);
      expect(browser.steps.every((step) => step === 'push')).toBe(true);
      for (const at of views.keys()) expect(browser.read(at)).toEqual(views[at]);
    }),
  );
});

test('every command with a condition changes the address', () => {
  const views: Partial<ViewState>[] = [
    {},
    { dock: { show: 'table', layer: 'hosts' }, time: [2019, 2020], onlyInView: true, language: 'zh' },
    { dock: { show: 'charts', layer: 'hosts' }, projection: 'globe', theme: 'dark', panel: 'none' },
    { filters: { products: { values: { kind: ['tea', 'fruit'] }, years: {}, text: '' } }, camera: camera() },
  ];
  const tried = new Set<string>();
  for (const changes of views) {
    const view = { ...start, ...changes };
    const state = storeOf(view).getState();
    for (const { key, effect, isOffered: offered } of items) {
      if (effect.kind !== 'change' || !offered?.(state)) continue;
      tried.add(key);
      expect(printView(effect.change(view), start), key).not.toBe(printView(view, start));
    }
  }
  expect(tried).toContain('close-charts');
  expect(tried).toContain('back-to-start');
});

function camera(): ViewState['camera'] {
  return { longitude: 100, latitude: 30, zoom: 5, bearing: 0, pitch: 0 };
}
