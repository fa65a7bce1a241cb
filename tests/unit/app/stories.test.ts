import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { goToScene, openScene, wantStory } from '../../../src/app/stories.ts';
import { storyData } from '../../../src/state/data.ts';
import { type AtlasStore, createAtlasStore, type HistoryStep } from '../../../src/state/store.ts';
import type { Camera, StoryPlace, ViewState } from '../../../src/state/view.ts';
import { atlasState } from '../fixtures.ts';
import { dataWith, scene, story } from '../story-fixtures.ts';
import { type FakeSite, fakeSite } from './fake-site.ts';

const told = story([
  scene('one', { view: 'f.products.kind=tea', bounds: [100, 20, 120, 40] }),
  scene('two', { bounds: [90, 10, 110, 30] }),
]);
const camera: Camera = { longitude: 0, latitude: 0, zoom: 2, bearing: 0, pitch: 0 };
const at = (sceneId: string, show: StoryPlace['show'] = 'read'): StoryPlace => ({
  show,
  story: 'tea',
  scene: sceneId,
});

interface Shown {
  store: AtlasStore;
  steps: HistoryStep[];
  /** Where the map was sent, with what was on the screen then. */
  flights: { bounds: unknown; step: HistoryStep; view: ViewState }[];
  show: Parameters<typeof goToScene>[1];
}

function open(view: Partial<ViewState> = {}, data = dataWith(told)): Shown {
  const { start, view: first } = atlasState(view, data);
  const store = createAtlasStore(data, start, first);
  const shown: Shown = {
    store,
    steps: [],
    flights: [],
    show: ({ bounds }, step) => shown.flights.push({ bounds, step, view: store.getState().view }),
  };
  store.onChange((_, step) => shown.steps.push(step));
  return shown;
}

describe('a scene that is gone to', () => {
  test('is a step, and the map is aimed at its bounds once it is on the screen', () => {
    const { store, steps, flights, show } = open({ camera });
    goToScene(store, show, at('one'));
    expect(steps).toEqual(['push']);
    expect(flights).toMatchObject([
      { bounds: [100, 20, 120, 40], step: 'replace', view: { story: at('one'), camera, panel: 'none' } },
    ]);
    expect(store.getState().view.filters.products?.values).toEqual({ kind: ['tea'] });
  });

  test('that the story does not have shows the first', () => {
    const { store, show } = open();
    goToScene(store, show, at('gone'));
    expect(store.getState().view.story?.scene).toBe('one');
  });

  test('keeps the layers panel that the reader has opened beside the text', () => {
    const { store, show } = open({ story: at('one'), panel: 'layer:products' });
    goToScene(store, show, at('two'), 'replace');
    expect(store.getState().view.panel).toBe('layer:products');
    goToScene(store, show, at('two', 'present'));
    expect(store.getState().view.panel).toBe('none');
  });
});

describe('a scene that an address names', () => {
  test('is shown with its filters when the address names nothing else', () => {
    const { store, steps, flights, show } = open({ story: at('one') });
    openScene(store, show);
    expect(new Set(steps)).toEqual(new Set(['replace']));
    expect(store.getState().view).toMatchObject({ panel: 'none', filters: { products: {} } });
    expect(flights).toHaveLength(1);
  });

  test('is shown so too in a kiosk and on the globe, which no scene has', () => {
    const { store, flights, show } = open({ story: at('one'), kiosk: 60, projection: 'globe' });
    openScene(store, show);
    expect(store.getState().view.filters).toEqual({ products: expect.anything() });
    expect(flights).toHaveLength(1);
  });

  test('leaves what else the address names as it is, and aims a map that it does not aim', () => {
    const selection = { kind: 'place', code: '620000' } as const;
    const { store, flights, show } = open({ story: at('one'), selection });
    openScene(store, show);
    expect(store.getState().view).toMatchObject({ selection, filters: {} });
    expect(flights).toMatchObject([{ bounds: [100, 20, 120, 40] }]);
  });

  test('leaves the map where the address has it', () => {
    const { store, flights, show } = open({ story: at('one'), camera });
    openScene(store, show);
    expect(flights).toEqual([]);
  });
});

describe('a story that is wanted', () => {
  let site: FakeSite;
  beforeEach(() => {
    site = fakeSite();
  });
  afterEach(() => vi.unstubAllGlobals());

  const file = 'data/stories/tea.json';
  const unread = { ...dataWith(told), stories: {} };
  const entry = ({ store }: Shown) => storyData(store.getState().data, 'tea');

  test('is read once', async () => {
    site.put(file, told);
    const shown = open({}, unread);
    await Promise.all([wantStory(shown.store, 'tea'), wantStory(shown.store, 'tea')]);
    await wantStory(shown.store, 'tea');
    expect(site.asked()).toEqual([file]);
    expect(entry(shown)).toEqual({ status: 'ready', story: told });
  });

  test('is there for all who wanted it, also while it was on its way', async () => {
    site.put(file, told);
    const shown = open({}, unread);
    void wantStory(shown.store, 'tea');
    await wantStory(shown.store, 'tea');
    expect(entry(shown)?.status).toBe('ready');
  });

  test('that cannot be read says why, and is read when it is wanted again', async () => {
    const shown = open({}, unread);
    await wantStory(shown.store, 'tea');
    expect(entry(shown)).toMatchObject({ status: 'failed', problem: { file, reason: 'missing' } });
    site.put(file, told);
    await wantStory(shown.store, 'tea');
    expect(entry(shown)?.status).toBe('ready');
  });

  test('that the atlas does not offer is not asked for', async () => {
    const shown = open({}, unread);
    await wantStory(shown.store, 'coffee');
    expect(site.asked()).toEqual([]);
  });
});
