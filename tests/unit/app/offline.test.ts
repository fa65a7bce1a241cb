import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOffline } from '../../../src/app/offline.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';

const hour = 3_600_000;
const address = 'https://example.org/atlas/';
const own = { scriptURL: `${address}sw.js`, state: 'activated' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As much of a browser as saving sees. `register`: what becomes of asking for a worker; absent: there are none. */
function browser({
  protocol = 'https:',
  isSecureContext = true,
  controller = own,
  register,
}: {
  protocol?: string;
  isSecureContext?: boolean;
  controller?: { scriptURL: string; state: string };
  register?: () => unknown;
}) {
  const { data, start } = atlasState();
  const store = createAtlasStore(data, start, start);
  vi.stubGlobal('window', {
    location: { protocol },
    isSecureContext,
    requestIdleCallback: true,
    setInterval: (call: () => void, delay: number) => setInterval(call, delay),
  });
  vi.stubGlobal('requestIdleCallback', (call: () => void) => call());
  vi.stubGlobal('document', { baseURI: `${address}?lang=en` });
  vi.stubGlobal('navigator', {
    ...(register && { serviceWorker: { controller, register, addEventListener: () => undefined } }),
    locks: { request: (_name: string, _options: unknown, hold: () => unknown) => hold() },
  });
  return store;
}

function registration(update = vi.fn(async () => undefined)) {
  return {
    active: own,
    waiting: null as unknown,
    installing: null,
    update,
    addEventListener: () => undefined,
  };
}

test('without TLS it says that it needs it', async () => {
  const store = browser({ isSecureContext: false });
  await keepOffline(store);
  expect(store.getState().passing.saving).toEqual({ status: 'failed', reason: 'not-secure' });
});

test.each([
  ['has no service workers', undefined],
  ['refuses one', () => Promise.reject(new DOMException('', 'SecurityError'))],
  ['gives nothing back', () => Promise.resolve(undefined)],
])('a browser that %s is named as the reason', async (_what, register) => {
  const store = browser({ register });
  await keepOffline(store);
  expect(store.getState().passing.saving).toEqual({ status: 'failed', reason: 'not-offered' });
});

test('in a frame without storage, where it is an error even to ask for workers, they are named as the reason', async () => {
  const store = browser({});
  vi.stubGlobal('navigator', {
    get serviceWorker() {
      throw new DOMException('', 'SecurityError');
    },
  });
  await keepOffline(store);
  expect(store.getState().passing.saving).toEqual({ status: 'failed', reason: 'not-offered' });
});

test('a worker that does not come is told as a failure of saving', async () => {
  const store = browser({ register: () => Promise.reject(new TypeError('Failed to fetch')) });
  await keepOffline(store);
  expect(store.getState().passing.saving).toEqual({ status: 'failed', reason: 'network' });
});

test('a page from the disk is whole by itself and says nothing', async () => {
  const store = browser({ protocol: 'file:' });
  await keepOffline(store);
  expect(store.getState().passing.saving).toBeNull();
});

test('a page that its worker answers for is ready', async () => {
  const store = browser({ register: async () => registration() });
  await keepOffline(store);
  expect(store.getState().passing).toMatchObject({ saving: { status: 'ready' }, newVersion: null });
});

test('the worker of an atlas in a folder above does not make this one ready', async () => {
  vi.stubGlobal('caches', { match: async () => undefined });
  const controller = { ...own, scriptURL: 'https://example.org/sw.js' };
  const store = browser({
    controller,
    register: async () => ({ ...registration(), active: null, installing: null }),
  });
  await keepOffline(store);
  expect(store.getState().passing.saving).not.toEqual({ status: 'ready' });
});

test('a version that waits is offered', async () => {
  const store = browser({ register: async () => ({ ...registration(), waiting: own }) });
  await keepOffline(store);
  expect(store.getState().passing.newVersion).toBe('offered');
});

test('a page that stays open asks for a newer version every hour, but not while it presents', async () => {
  const update = vi.fn(async () => undefined);
  const store = browser({ register: async () => registration(update) });
  await keepOffline(store);
  vi.advanceTimersByTime(2 * hour);
  expect(update).toHaveBeenCalledTimes(2);
  store.change((view) => ({ ...view, story: { show: 'present', story: 'hills', scene: 'first' } }));
  vi.advanceTimersByTime(2 * hour);
  expect(update).toHaveBeenCalledTimes(2);
  store.change((view) => ({ ...view, story: null }));
  vi.advanceTimersByTime(hour);
  expect(update).toHaveBeenCalledTimes(3);
});
