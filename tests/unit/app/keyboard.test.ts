import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenForEscape } from '../../../src/app/keyboard.ts';
import { startSketch } from '../../../src/geo/sketch.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';

let page: EventTarget;
let dialog: object | null;
let store: AtlasStore;
let stop: () => void;
beforeEach(() => {
  page = new EventTarget();
  dialog = null;
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', { querySelector: () => dialog });
  const { data, start, view } = atlasState({ selection: { kind: 'place', code: 'FJI' } });
  store = createAtlasStore(data, start, view);
  stop = listenForEscape(store);
});
afterEach(() => vi.unstubAllGlobals());

function press(key: string, { isComposing = false, isUsed = false } = {}): void {
  const event = Object.assign(new Event('keydown', { cancelable: true }), { key, isComposing });
  if (isUsed) event.preventDefault();
  page.dispatchEvent(event);
}
const isSelected = (): boolean => store.getState().view.selection !== null;

test('Escape closes the chooser first, then the selection', () => {
  store.pass({ chooser: { choices: [], at: [0, 0] } });
  press('Escape');
  expect(store.getState().passing.chooser).toBeNull();
  expect(isSelected()).toBe(true);
  press('Escape');
  expect(isSelected()).toBe(false);
});

test('Escape ends a drawing before anything else', () => {
  store.pass({ sketch: startSketch('box'), chooser: { choices: [], at: [0, 0] } });
  press('Escape');
  expect(store.getState().passing.sketch).toBeNull();
  expect(store.getState().passing.chooser).not.toBeNull();
  expect(isSelected()).toBe(true);
});

test('Escape that ends the typing of Chinese closes nothing', () => {
  press('Escape', { isComposing: true });
  expect(isSelected()).toBe(true);
});

test('Escape that closes a dialog over the page closes nothing under it', () => {
  dialog = {};
  press('Escape');
  expect(isSelected()).toBe(true);
});

test('other keys, Escape that somebody has used, and Escape after the end do nothing', () => {
  press('Enter');
  press('Escape', { isUsed: true });
  stop();
  press('Escape');
  expect(isSelected()).toBe(true);
});
