import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPlayer, playerOf } from '../../../../src/explore/time/play.ts';
import { changeLayer } from '../../../../src/state/actions.ts';
import { createAtlasStore } from '../../../../src/state/store.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { atlasState } from '../../fixtures.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Products and hosts are on: their records stand in 2019, 2020, 2021 and 2023. */
function playing(change: Partial<ViewState> = {}) {
  const { data, start } = atlasState();
  const store = createAtlasStore(data, start, { ...start, ...change });
  const steps: string[] = [];
  store.onChange((_view, step) => steps.push(step));
  const player = createPlayer(store);
  return {
    store,
    player,
    steps,
    years: () => store.getState().view.time,
    isPlaying: () => player.state.getState().isPlaying,
  };
}

test('from all years it begins with the first, and shows each for a while', () => {
  const { player, years } = playing();
  player.play();
  expect(years()).toEqual([2019, 2019]);
  vi.advanceTimersByTime(999);
  expect(years()).toEqual([2019, 2019]);
  vi.advanceTimersByTime(1);
  expect(years()).toEqual([2020, 2020]);
  vi.advanceTimersByTime(1000);
  expect(years()).toEqual([2021, 2021]);
});

test('from chosen years it goes on one step later', () => {
  const { player, years } = playing({ time: [2019, 2020] });
  player.play();
  expect(years()).toEqual([2019, 2020]);
  vi.advanceTimersByTime(1000);
  expect(years()).toEqual([2020, 2021]);
});

test('a range can grow instead', () => {
  const { player, years } = playing();
  player.setMode('growing');
  player.play();
  vi.advanceTimersByTime(2000);
  expect(years()).toEqual([2019, 2021]);
});

test('at the end it stops once the last year was shown as long as the others, and can be played again', () => {
  const { player, years, isPlaying } = playing({ time: [2021, 2022] });
  player.play();
  vi.advanceTimersByTime(1000);
  expect(years()).toEqual([2022, 2023]);
  expect(isPlaying()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(isPlaying()).toBe(false);
  expect(years()).toEqual([2022, 2023]);
  player.play();
  expect(years()).toEqual([2019, 2020]);
});

test.each([
  ['slow', 2000],
  ['normal', 1000],
  ['fast', 500],
] as const)('at %s speed a year stands %d ms', (speed, milliseconds) => {
  const { player, years } = playing();
  player.setSpeed(speed);
  player.play();
  vi.advanceTimersByTime(milliseconds - 1);
  expect(years()).toEqual([2019, 2019]);
  vi.advanceTimersByTime(1);
  expect(years()).toEqual([2020, 2020]);
});

test('another speed holds at once', () => {
  const { player, years } = playing();
  player.setSpeed('slow');
  player.play();
  vi.advanceTimersByTime(100);
  player.setSpeed('fast');
  vi.advanceTimersByTime(500);
  expect(years()).toEqual([2020, 2020]);
  vi.advanceTimersByTime(500);
  expect(years()).toEqual([2021, 2021]);
});

describe('for the back button', () => {
  test('all years of one play are one step', () => {
    const { player, steps } = playing();
    player.play();
    vi.advanceTimersByTime(3000);
    expect(steps).toEqual(['push', 'replace', 'replace', 'replace']);
  });

  test('playing on after a pause is a step of its own', () => {
    const { player, steps } = playing();
    player.play();
    vi.advanceTimersByTime(1000);
    player.pause();
    player.play();
    vi.advanceTimersByTime(1000);
    expect(steps).toEqual(['push', 'replace', 'push']);
  });

  test('what is done meanwhile is a step, and playing goes on in it', () => {
    const { player, steps, store, isPlaying } = playing();
    player.play();
    store.change((view) => changeLayer(view, 'products', { opacity: 0.5 }));
    vi.advanceTimersByTime(1000);
    expect(steps).toEqual(['push', 'push', 'replace']);
    expect(isPlaying()).toBe(true);
  });
});

describe('it stops', () => {
  test('when the reader says so', () => {
    const { player, years } = playing();
    player.play();
    player.pause();
    vi.advanceTimersByTime(9000);
    expect(years()).toEqual([2019, 2019]);
  });

  test('when anybody else changes the years', () => {
    const { player, store, years, isPlaying } = playing();
    player.play();
    store.change((view) => ({ ...view, time: [2020, 2023] }));
    expect(isPlaying()).toBe(false);
    vi.advanceTimersByTime(9000);
    expect(years()).toEqual([2020, 2023]);
  });

  test('when the browser goes back', () => {
    const { player, store, isPlaying } = playing();
    player.play();
    store.setState({ view: store.getState().start });
    expect(isPlaying()).toBe(false);
  });

  test('when the last layer with years is switched off', () => {
    const { player, store, isPlaying } = playing();
    player.play();
    for (const { id } of store.getState().view.layers)
      store.change((view) => changeLayer(view, id, { visible: false }));
    vi.advanceTimersByTime(1000);
    expect(isPlaying()).toBe(false);
  });
});

test('without a layer that states years there is nothing to play', () => {
  const layers = atlasState().view.layers.map((layer) => ({ ...layer, visible: false }));
  const { player, years, isPlaying } = playing({ layers });
  player.play();
  player.step(1);
  expect(isPlaying()).toBe(false);
  expect(years()).toBeNull();
});

test('playing twice is playing once', () => {
  const { player, years } = playing();
  player.play();
  player.play();
  vi.advanceTimersByTime(1000);
  expect(years()).toEqual([2020, 2020]);
});

test('a step moves the years by one, stops what plays, and is a step for the back button', () => {
  const { player, years, isPlaying, steps } = playing({ time: [2019, 2020] });
  player.play();
  player.step(1);
  expect(isPlaying()).toBe(false);
  expect(years()).toEqual([2020, 2021]);
  player.step(-1);
  expect(years()).toEqual([2019, 2020]);
  player.step(-1);
  expect(steps).toEqual(['push', 'push']);
});

test('a store has one player', () => {
  const { store } = playing();
  expect(playerOf(store)).toBe(playerOf(store));
});
