/** Playing through the years: it goes on when the panel is closed, and is not part of the address. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AtlasStore, HistoryStep } from '../../state/store.ts';
import { type PlayMode, playedOn, playFrom, stepFrom, type Years } from './steps.ts';
import { datedYears, recordsPerYear, visibleLayers } from './years.ts';

export const playSpeeds = ['slow', 'normal', 'fast'] as const;
export type PlaySpeed = (typeof playSpeeds)[number];

/** How long each year stands, in milliseconds. */
export const stepMilliseconds: Record<PlaySpeed, number> = { slow: 2000, normal: 1000, fast: 500 };

export interface PlayState {
  isPlaying: boolean;
  mode: PlayMode;
  speed: PlaySpeed;
}

/** Calls back once after some milliseconds; the result takes the call back. */
export type Timer = (call: () => void, milliseconds: number) => () => void;

export interface Player {
  state: StoreApi<PlayState>;
  /** From where the years are; from the beginning when they are whole or at the end. */
  play(): void;
  pause(): void;
  /** One year later (1) or earlier (-1). */
  step(direction: 1 | -1): void;
  setMode(mode: PlayMode): void;
  setSpeed(speed: PlaySpeed): void;
}

const pageTimer: Timer = (call, milliseconds) => {
  const id = setTimeout(call, milliseconds);
  return () => clearTimeout(id);
};

const players = new WeakMap<AtlasStore, Player>();

/** The one player of a store. */
export function playerOf(store: AtlasStore): Player {
  const player = players.get(store) ?? createPlayer(store);
  players.set(store, player);
  return player;
}

export function createPlayer(store: AtlasStore, timer: Timer = pageTimer): Player {
  const state = createStore<PlayState>(() => ({ isPlaying: false, mode: 'window', speed: 'normal' }));
  let stop = (): void => {};
  let cancel = (): void => {};
  /** What playing made of the years; anything else on the screen was somebody else's doing. */
  let made: Years | null = null;
  /** All years of one play are one step for the back button. */
  let history: HistoryStep = 'push';

  function show(years: [number, number]): void {
    made = years;
    store.change((view) => ({ ...view, time: years }), history);
    history = 'replace';
  }

  function waitForNext(): void {
    cancel = timer(next, stepMilliseconds[state.getState().speed]);
  }

  function next(): void {
    const { view, data } = store.getState();
    const extent = datedYears(data, view.layers);
    const filled = new Set(recordsPerYear(visibleLayers(data, view.layers)).keys());
    const years = extent && view.time && playedOn(view.time, extent, state.getState().mode, filled);
    if (years) {
      show(years);
      waitForNext();
    } else pause();
  }

  function play(): void {
    const { view, data } = store.getState();
    const extent = datedYears(data, view.layers);
    const { isPlaying, mode } = state.getState();
    if (!extent || isPlaying) return;
    made = view.time;
    history = 'push';
    const from = playFrom(view.time, extent, mode);
    if (from !== view.time) show([...from]);
    state.setState({ isPlaying: true });
    stop = store.subscribe((now) => {
      if (now.view.time !== made) pause();
    });
    waitForNext();
  }

  function pause(): void {
    if (!state.getState().isPlaying) return;
    cancel();
    stop();
    state.setState({ isPlaying: false });
  }

  return {
    state,
    play,
    pause,
    step(direction) {
      pause();
      const { view, data } = store.getState();
      const extent = datedYears(data, view.layers);
      const years = extent && stepFrom(view.time, extent, state.getState().mode, direction);
      if (years) store.change((before) => ({ ...before, time: years }));
    },
    setMode: (mode) => state.setState({ mode }),
    setSpeed(speed) {
      state.setState({ speed });
      if (!state.getState().isPlaying) return;
      cancel();
      waitForNext();
    },
  };
}
