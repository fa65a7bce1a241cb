import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measureIdle } from '../../../src/app/measure.ts';
import { setText } from '../../../src/state/actions.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';

const marks: string[] = [];
const measures: [name: string, start: number, end: number][] = [];
let now = 0;
let event: { type: string; timeStamp: number } | undefined;
let store: AtlasStore;
let idle: () => void;

beforeEach(() => {
  marks.length = 0;
  measures.length = 0;
  now = 0;
  event = undefined;
  vi.stubGlobal('performance', {
    now: () => now,
    mark: (name: string) => marks.push(name),
    clearMarks: (name: string) => marks.splice(0, marks.length, ...marks.filter((mark) => mark !== name)),
    measure: (name: string, { start, end }: { start: number; end: number }) =>
      measures.push([name, start, end]),
  });
  vi.stubGlobal('window', {
    get event() {
      return event;
    },
  });
  const { data, start, view } = atlasState();
  store = createAtlasStore(data, start, view);
  idle = measureIdle(store);
});
afterEach(() => vi.unstubAllGlobals());

function during(type: string, timeStamp: number, act: () => void): void {
  event = { type, timeStamp };
  act();
  event = undefined;
}
function idleAt(time: number): void {
  now = time;
  idle();
}
const type = (text: string): void => store.change((view) => setText(view, 'products', text));

test('the first idle map is marked, once', () => {
  idleAt(1);
  idleAt(2);
  expect(marks.filter((mark) => mark === 'atlas:map-ready')).toHaveLength(1);
});

test('a filter is measured from its input event to the next idle map', () => {
  during('input', 100, () => type('tea'));
  idleAt(180);
  idleAt(300);
  expect(measures).toEqual([['atlas:filter', 100, 180]]);
});

test('several inputs before the map rests are one measure, from the first', () => {
  during('input', 100, () => type('t'));
  during('input', 120, () => type('te'));
  idleAt(180);
  expect(measures).toEqual([['atlas:filter', 100, 180]]);
});

test('other changes of view are not measured', () => {
  during('click', 100, () => store.change((view) => ({ ...view, theme: 'dark' })));
  idleAt(180);
  expect(measures).toEqual([]);
});

test('back and forward are not measured, nor what follows them', () => {
  during('input', 100, () => type('tea'));
  idleAt(180);
  during('popstate', 200, () => {
    const { start } = store.getState();
    store.setState({ view: { ...start, filters: {} } });
  });
  idleAt(300);
  during('click', 400, () => store.change((view) => ({ ...view, theme: 'dark' })));
  idleAt(500);
  expect(measures).toEqual([['atlas:filter', 100, 180]]);
});

test('a filter that a late file has dropped is not measured', () => {
  store.change((view) => ({ ...view, filters: {} }), 'replace');
  idleAt(100);
  expect(measures).toEqual([]);
});
