import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hostActions } from '../../../src/app/host-actions.ts';
import { hostPicture } from '../../../src/app/host-picture.ts';
import { wantStory } from '../../../src/app/stories.ts';
import type { Story } from '../../../src/atlas/schema.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import type { Camera, StoryPlace, ViewState } from '../../../src/state/view.ts';
import { atlasState } from '../fixtures.ts';
import { dataWith, scene, story } from '../story-fixtures.ts';
import { type FakeSite, fakeSite, held } from './fake-site.ts';

vi.mock('../../../src/app/host-picture.ts', () => ({ hostPicture: vi.fn() }));

const tea = story([
  scene('one', { bounds: [100, 20, 120, 40] }),
  scene('two', { bounds: [90, 10, 110, 30] }),
]);
const hills: Story = { ...tea, id: 'hills' };
const at = (storyId: string, sceneId: string): StoryPlace => ({
  show: 'read',
  story: storyId,
  scene: sceneId,
});

let site: FakeSite;
beforeEach(() => {
  site = fakeSite();
});
afterEach(() => vi.unstubAllGlobals());

function embedded(hasMap = true) {
  const data = dataWith(tea);
  const unread = { ...data, atlas: { ...data.atlas, stories: ['tea', 'hills'] }, stories: {} };
  const { start, view } = atlasState({}, unread);
  const store = createAtlasStore(unread, start, view);
  const flights: unknown[] = [];
  const actions = hostActions(store, () => ({
    hasMap,
    goTo: () => undefined,
    show: ({ bounds }) => flights.push(bounds),
  }));
  const open = (story: StoryPlace, more: Partial<ViewState> = {}) =>
    actions.open({ ...start, story, ...more });
  return { store, actions, open, flights };
}

describe('a page that asks for stories', () => {
  test('sees the one that it asked for last, whichever comes last', async () => {
    const slow = held(tea);
    site.answer('data/stories/tea.json', slow.answer);
    site.put('data/stories/hills.json', hills);
    const { store, open, flights } = embedded();
    open(at('tea', 'one'));
    open(at('hills', 'two'));
    await wantStory(store, 'hills');
    slow.letGo();
    await wantStory(store, 'tea');
    expect(store.getState().view.story).toMatchObject(at('hills', 'two'));
    expect(flights).toEqual([[90, 10, 110, 30]]);
  });

  test('sees the scene that it asked for last of a story that has yet to come', async () => {
    const slow = held(tea);
    site.answer('data/stories/tea.json', slow.answer);
    const { store, open, flights } = embedded();
    open(at('tea', 'one'));
    open(at('tea', 'two'));
    slow.letGo();
    await wantStory(store, 'tea');
    expect(store.getState().view.story).toMatchObject(at('tea', 'two'));
    expect(flights).toEqual([[90, 10, 110, 30]]);
  });

  test('goes on in a story that has yet to come', async () => {
    const slow = held(tea);
    site.answer('data/stories/tea.json', slow.answer);
    const { store, actions, open } = embedded();
    open(at('tea', 'one'));
    const [next, beyond] = [actions.step(1), actions.step(1)];
    slow.letGo();
    expect(await next).toMatchObject(at('tea', 'two'));
    expect(await beyond).toBe('no-scene');
    expect(store.getState().view.story).toMatchObject(at('tea', 'two'));
  });

  test('does not go on in another story than it was in', async () => {
    const slow = held(tea);
    site.answer('data/stories/tea.json', slow.answer);
    site.put('data/stories/hills.json', hills);
    const { store, actions, open } = embedded();
    open(at('tea', 'one'));
    const next = actions.step(1);
    open(at('hills', 'one'));
    await wantStory(store, 'hills');
    slow.letGo();
    expect(await next).toBe('no-story');
    expect(store.getState().view.story).toMatchObject(at('hills', 'one'));
  });
});

describe('a page that asks for a view', () => {
  const camera: Camera = { longitude: 100, latitude: 30, zoom: 5, bearing: 0, pitch: 0 };
  const filters = { products: { values: {}, years: {}, text: 'apple' } };
  beforeEach(() => {
    site.put('data/stories/tea.json', tea);
  });

  test('leaves the map where it is unless it names a camera', () => {
    const { store, actions } = embedded();
    actions.open({ ...store.getState().start, camera });
    actions.open({ ...store.getState().start, theme: 'dark' });
    expect(store.getState().view).toMatchObject({ camera, theme: 'dark' });
  });

  test('sees a scene as it is in its story when it names nothing else', async () => {
    const { store, open, flights } = embedded();
    open(at('tea', 'one'), { theme: 'dark' });
    await wantStory(store, 'tea');
    expect(store.getState().view).toMatchObject({ theme: 'dark', panel: 'none' });
    expect(flights).toEqual([[100, 20, 120, 40]]);
  });

  test('sees what else it names of a scene, where the scene looks', async () => {
    const { store, open, flights } = embedded();
    open(at('tea', 'two'), { time: [2018, 2018], filters });
    await wantStory(store, 'tea');
    expect(store.getState().view).toMatchObject({ story: at('tea', 'two'), time: [2018, 2018], filters });
    expect(flights).toEqual([[90, 10, 110, 30]]);
  });

  test('sees a scene from where it says', async () => {
    const { store, open, flights } = embedded();
    open(at('tea', 'two'), { camera });
    await wantStory(store, 'tea');
    expect(store.getState().view).toMatchObject({ camera });
    expect(flights).toEqual([]);
  });

  test('that changes the scene it sees is not flown back to where that looks', async () => {
    const { store, open, flights } = embedded();
    open(at('tea', 'one'));
    await wantStory(store, 'tea');
    open(at('tea', 'one'), { filters });
    await wantStory(store, 'tea');
    expect(store.getState().view).toMatchObject({ filters });
    expect(flights).toHaveLength(1);
  });

  test('that changes a scene that has yet to come sees it so, where it looks', async () => {
    const slow = held(tea);
    site.answer('data/stories/tea.json', slow.answer);
    const { store, open, flights } = embedded();
    open(at('tea', 'one'));
    open(at('tea', 'one'), { filters });
    slow.letGo();
    await wantStory(store, 'tea');
    expect(store.getState().view).toMatchObject({ filters });
    expect(flights).toEqual([[100, 20, 120, 40]]);
  });

  test('sees a scene as it is in its story again when it asks again', async () => {
    const { store, open } = embedded();
    open(at('tea', 'one'));
    await wantStory(store, 'tea');
    store.change((view) => ({ ...view, filters }));
    open(at('tea', 'one'));
    await wantStory(store, 'tea');
    expect(store.getState().view.filters).toEqual({});
    expect(store.getState().view.layers.filter(({ visible }) => visible)).toMatchObject([{ id: 'products' }]);
  });
});

describe('a page that asks to fly', () => {
  test('is refused without a map', () => {
    const { actions, flights } = embedded(false);
    expect(actions.fly({ bounds: [170, -50, -160, -10] })).toBe(false);
    expect(flights).toEqual([]);
  });

  test('comes no nearer than the map does', () => {
    const { actions, store } = embedded();
    actions.fly({ longitude: 100, latitude: 30, zoom: 24, bearing: 0, pitch: 0 });
    expect(store.getState().view.camera).toEqual({
      longitude: 100,
      latitude: 30,
      zoom: 13,
      bearing: 0,
      pitch: 0,
    });
  });
});

test('a picture is of what was shown when it was asked for', async () => {
  vi.mocked(hostPicture).mockImplementation(async (_store, { view }) => ({
    picture: new Blob(),
    alt: view.theme,
  }));
  const { store, actions } = embedded();
  store.change((view) => ({ ...view, theme: 'dark' }));
  const drawn = actions.picture({ type: 'svg', width: 300, height: 300, scale: 1 });
  store.change((view) => ({ ...view, theme: 'light' }));
  expect(await drawn).toMatchObject({ alt: 'dark' });
});

test('pictures are drawn one after the other, also after one that failed', async () => {
  let [drawing, most] = [0, 0];
  vi.mocked(hostPicture).mockImplementation(async (_store, _state, { width }) => {
    drawing += 1;
    most = Math.max(most, drawing);
    await Promise.resolve();
    drawing -= 1;
    if (width === 300) throw new Error('no canvas');
    return { picture: new Blob(), alt: String(width) };
  });
  const { actions } = embedded();
  const asked = [300, 400, 500].map((width) =>
    actions.picture({ type: 'png', width, height: 300, scale: 1 }),
  );
  const made = await Promise.allSettled(asked);
  expect(made.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(most).toBe(1);
});
