import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Bridge, type HostActions } from '../../../src/embed/bridge.ts';
import { protocol, version } from '../../../src/embed/messages.ts';
import { areaLimit, areaQuestions } from '../../../src/state/area-limit.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';

const host = 'https://partner.example.org';
const foreign = 'https://other.example.org';
const message = (command: string, fields: object = {}) => ({
  protocol,
  version,
  id: command,
  command,
  ...fields,
});

let posted: { message: Record<string, unknown>; origin: string }[] = [];
beforeEach(() => {
  posted = [];
});

const failing: HostActions['picture'] = async ({ type }) =>
  type === 'png' ? 'too-large' : Promise.reject(new Error('no canvas'));

function embedded(picture = failing) {
  const { data, start, view } = atlasState();
  const embed = { controls: [], isLocked: false, accent: null, ground: null };
  const store = createAtlasStore(data, start, { ...view, language: 'en', embed });
  const actions: HostActions = {
    open: (next) => store.change(() => next),
    goTo: (selection) => store.change((before) => ({ ...before, selection })),
    fly: () => false,
    step: async () => 'no-story',
    picture,
  };
  const bridge = new Bridge(store, actions, [host], (content, origin) =>
    posted.push({ message: content as Record<string, unknown>, origin }),
  );
  return { store, bridge, hear: (content: unknown, origin = host) => bridge.hear(origin, content, 0) };
}

describe('the atlas in a frame', () => {
  test('says to anybody that it is ready, once, and nothing with it', () => {
    const { store } = embedded();
    store.pass({ map: 'ready' });
    store.pass({ map: 'loading' });
    store.pass({ map: 'ready' });
    expect(posted).toEqual([{ message: { protocol, version, event: 'ready' }, origin: '*' }]);
  });

  test('tells nobody what readers do before a listed page has spoken', () => {
    const { store } = embedded();
    store.change((view) => ({ ...view, selection: { kind: 'place', code: '430822' } }));
    expect(posted).toEqual([]);
  });

  test('does not answer a page that is not listed, and counts it', async () => {
    const { hear } = embedded();
    await hear(message('getState'), foreign);
    expect(posted).toEqual([]);
    await hear(message('getState'));
    expect(posted[0]?.message).toMatchObject({ ok: true, result: { dropped: { foreign: 1 } } });
  });

  test('never posts anything but "ready" to any other than the page that spoke', async () => {
    vi.useFakeTimers();
    const { store, hear } = embedded();
    await hear(message('getState'));
    store.pass({ map: 'ready' });
    store.change((view) => ({ ...view, selection: { kind: 'place', code: '430822' } }));
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    const told = posted.filter(({ message: { event } }) => event !== 'ready');
    expect(told.map(({ message: { event } }) => event)).toEqual([undefined, 'select', 'change']);
    expect(new Set(told.map(({ origin }) => origin))).toEqual(new Set([host]));
  });

  test('tells a page that speaks late how high it would like to be, and later whenever that changes', async () => {
    const { bridge, hear } = embedded();
    bridge.tellHeight(700);
    expect(posted).toEqual([]);
    await hear(message('getState'));
    bridge.tellHeight(720);
    const heights = posted.filter(({ message: { event } }) => event === 'resize');
    expect(heights.map(({ message: { detail }, origin }) => ({ detail, origin }))).toEqual([
      { detail: { height: 700 }, origin: host },
      { detail: { height: 720 }, origin: host },
    ]);
  });

  test('tells bounds across the antimeridian as it takes them', async () => {
    const { store, hear } = embedded();
    store.pass({ mapBounds: [170, -50, 200, -10] });
    await hear(message('getState'));
    expect(posted[0]?.message).toMatchObject({ result: { bounds: [170, -50, -160, -10] } });
  });

  test('shows a view by its query, and stays in its page', async () => {
    const { store, hear } = embedded();
    await hear(
      message('setState', { query: '?lang=zh&layers=products&f.products.kind=tea&story=%3Cscript%3E' }),
    );
    const { view } = store.getState();
    expect(view).toMatchObject({ language: 'zh', embed: { controls: [] } });
    expect(view.filters.products?.values).toEqual({ kind: ['tea'] });
    expect(posted[0]?.message).toMatchObject({ ok: true, result: { ignored: ['story'] } });
  });

  test('tells after that what is shown, without what it did not understand', async () => {
    const { hear } = embedded();
    await hear(message('setState', { query: '?lang=zh&theme=pink&f.products.kind=tea' }));
    expect(posted.at(-1)?.message).toMatchObject({ result: { query: '?lang=zh&f.products.kind=tea' } });
  });

  test('knows what can be asked of an area before it shows one, however the page writes it', async () => {
    const { store, hear } = embedded();
    await hear(message('setState', { query: '?lang=en&amp;area=box:90,20,110,40&amp;inarea=1' }));
    const { data, view } = store.getState();
    expect(view.area).toEqual({ kind: 'box', bounds: [90, 20, 110, 40] });
    expect(areaLimit(data, view)).not.toBeNull();
  });

  test('does one thing after the other, however long the first takes', async () => {
    const { store, hear } = embedded();
    await Promise.all([
      hear(message('setState', { query: '?area=box:90,20,110,40' })),
      hear(message('setState', { query: '?theme=dark' })),
    ]);
    expect(store.getState().view).toMatchObject({ theme: 'dark', area: null });
  });

  test('does what comes after a picture while that is drawn', async () => {
    const { bridge, hear } = embedded(() => new Promise<never>(() => undefined));
    void hear(message('getPicture', { type: 'svg', width: 640, height: 480 }));
    await hear(message('getState'));
    expect(posted.map(({ message: { id } }) => id)).toEqual(['getState']);
    bridge.close();
  });

  test('shows the rest of a view whose area cannot be asked about, and says so', async () => {
    const { store, hear } = embedded();
    vi.spyOn(areaQuestions, 'now').mockReturnValue(undefined);
    vi.spyOn(areaQuestions, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    await hear(message('setState', { query: '?theme=dark&area=box:90,20,110,40&inarea=1' }));
    vi.restoreAllMocks();
    expect(store.getState().view).toMatchObject({ theme: 'dark', area: null, onlyInArea: false });
    expect(posted[0]?.message).toMatchObject({ ok: true, result: { ignored: ['area'] } });
  });

  test('stays in its language and theme unless the query names others', async () => {
    const { store, hear } = embedded();
    await hear(message('setState', { query: '?lang=zh&theme=dark' }));
    await hear(message('setState', { query: '?time=2019-2020' }));
    expect(store.getState().view).toMatchObject({ language: 'zh', theme: 'dark', time: [2019, 2020] });
    await hear(message('setState', { query: '?lang=en&theme=system' }));
    expect(store.getState().view).toMatchObject({ language: 'en', theme: 'system', time: null });
  });

  test('refuses what it does not have or cannot do, with the reason', async () => {
    const { hear } = embedded();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await hear(message('select', { selection: { layer: 'products', record: 'nothing' } }));
    await hear(message('fly', { to: { bounds: [0, 0, 1, 1] } }));
    await hear(message('nextScene'));
    await hear(message('getPicture', { type: 'png', width: 2400, height: 2400, scale: 4 }));
    await hear(message('getPicture', { type: 'svg', width: 640, height: 480 }));
    logged.mockRestore();
    expect(posted.map(({ message: { error } }) => error)).toEqual([
      'unknown',
      'no-map',
      'no-story',
      'too-large',
      'failed',
    ]);
  });
});
