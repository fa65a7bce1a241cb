import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepAddress } from '../../../src/app/history.ts';
import { loadAtlas } from '../../../src/app/load.ts';
import { areaQuestions } from '../../../src/state/area-limit.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/state/store.ts';
import { startView } from '../../../src/state/view.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fakeSite } from './fake-site.ts';

let browser: ReturnType<typeof fakeBrowser>;
let store: AtlasStore;
beforeEach(async () => {
  fakeSite();
  const data = await loadAtlas();
  vi.useFakeTimers();
  browser = fakeBrowser();
  const start = startView(data.atlas, 'en');
  store = createAtlasStore(data, start, start);
  keepAddress(store);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const step = (theme: 'dark' | 'light', how?: 'replace'): void =>
  store.change((view) => ({ ...view, theme }), how);
const theme = (): string => store.getState().view.theme;

test('a step has its address when its frame is painted', () => {
  step('dark');
  expect(browser.query()).toBe('');
  browser.paint();
  expect(browser.query()).toBe('?lang=en&theme=dark');
});

test('two steps in one frame are two entries', () => {
  step('dark');
  step('light');
  browser.paint();
  expect(browser.queries()).toEqual(['', '?lang=en&theme=dark', '?lang=en&theme=light']);
});

test('what only follows a step is no entry of its own', () => {
  step('dark');
  step('light', 'replace');
  browser.paint();
  browser.rest();
  expect(browser.queries()).toEqual(['', '?lang=en&theme=light']);
});

test('what waited to be written belongs to the step before', () => {
  step('dark', 'replace');
  store.change((view) => ({ ...view, onlyInView: true }));
  browser.paint();
  expect(browser.queries()[0]).toBe('?lang=en&theme=dark');
});

test('a hidden page paints no frame, and writes the step at once', () => {
  browser.hide();
  step('dark');
  expect(browser.query()).toBe('?lang=en&theme=dark');
});

test('a page that is hidden in the moment of a step writes it', () => {
  step('dark');
  browser.hide();
  expect(browser.query()).toBe('?lang=en&theme=dark');
});

test('back and forward lead the view', () => {
  step('dark');
  browser.paint();
  browser.back();
  expect(theme()).toBe('system');
  browser.forward();
  expect(theme()).toBe('dark');
});

describe('in the moment between a step and its address', () => {
  beforeEach(() => {
    step('dark');
    browser.paint();
    step('light');
  });

  test('back takes back that step alone', () => {
    browser.back();
    browser.paint();
    expect(theme()).toBe('dark');
    expect(browser.queries()).toEqual(['', '?lang=en&theme=dark']);
  });

  test('a link within the page loses nothing', () => {
    browser.follow('#layers');
    browser.paint();
    expect(theme()).toBe('light');
    expect(browser.query()).toBe('?lang=en&theme=light');
  });
});

test('forward in that moment leads the view as ever', () => {
  step('dark');
  browser.paint();
  browser.back();
  step('light');
  browser.forward();
  browser.paint();
  expect(theme()).toBe('dark');
  expect(browser.query()).toBe('?lang=en&theme=dark');
});

test('entries of an earlier visit to the page go on being counted', () => {
  step('dark');
  browser.paint();
  const { data, start, view } = store.getState();
  store = createAtlasStore(data, start, view);
  keepAddress(store);
  step('light');
  browser.back();
  expect(theme()).toBe('dark');
});

describe('back to a view with an area, before what is asked of an area has come', () => {
  const areaOf = (): unknown => store.getState().view.area;
  const goBackToArea = (): void => {
    store.change((view) => ({ ...view, area: { kind: 'place', code: '510000' } }));
    browser.paint();
    store.change((view) => ({ ...view, area: null }));
    browser.paint();
    browser.back();
  };

  test('waits for it', async () => {
    goBackToArea();
    expect(areaOf()).toBeNull();
    await areaQuestions.load();
    expect(areaOf()).toEqual({ kind: 'place', code: '510000' });
  });

  test('is forgotten when the reader has gone on meanwhile', async () => {
    vi.spyOn(areaQuestions, 'now').mockReturnValue(undefined);
    goBackToArea();
    browser.forward();
    await areaQuestions.load();
    expect(areaOf()).toBeNull();
  });

  test('leaves the area out and says so when it does not come', async () => {
    vi.spyOn(areaQuestions, 'now').mockReturnValue(undefined);
    vi.spyOn(areaQuestions, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    store.change((view) => ({ ...view, theme: 'dark' }));
    browser.paint();
    goBackToArea();
    await vi.waitFor(() =>
      expect(store.getState().passing.notices).toEqual([{ kind: 'ignored-parameters', names: ['area'] }]),
    );
    expect(areaOf()).toBeNull();
    expect(store.getState().view.theme).toBe('dark');
  });
});
