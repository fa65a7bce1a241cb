/** Keeps the address and the store in step: a change of view is written, back and forward are read. */
import { afterFrame } from '../map/after-frame.ts';
import { answerable, areaQuestions } from '../state/area-limit.ts';
import { cleanView } from '../state/clean.ts';
import type { AtlasData } from '../state/data.ts';
import type { AtlasStore } from '../state/store.ts';
import { toldNames } from '../state/told-names.ts';
import { printView, readView } from '../state/url.ts';
import type { ViewState } from '../state/view.ts';

/** Browsers limit how often an address may be replaced; typing and sliding wait this long, in milliseconds. */
const replaceDelay = 250;

export interface OpenedView {
  view: ViewState;
  /** Parameters that were not understood, each once. */
  ignored: string[];
}

/** The view that an address names, made to fit the data. `search`: the query string with its "?". */
export function openView(search: string, start: ViewState, data: AtlasData): OpenedView {
  const read = readView(search, start);
  const clean = cleanView(read.view, data);
  return { view: clean.view, ignored: [...new Set([...read.ignored, ...clean.ignored])] };
}

/** Entries of the browser's history are numbered, so that one step back is told from other ways through it. */
function entryNumber(): number | null {
  const state = window.history.state as { entry?: unknown } | null;
  return typeof state?.entry === 'number' ? state.entry : null;
}

/** From now on the address follows the store, and the browser's back and forward lead the store. */
export function keepAddress(store: AtlasStore): void {
  let entry = entryNumber() ?? 0;
  let waiting: number | undefined;
  /** A step without an address yet: a new one costs the browser time, and what the reader sees comes first. */
  let unwritten: ViewState | null = null;
  window.history.replaceState({ entry }, '');
  const write = (view: ViewState, how: 'pushState' | 'replaceState'): void => {
    const address = window.location.pathname + printView(view, store.getState().start);
    if (address === window.location.pathname + window.location.search) return;
    if (how === 'pushState') entry += 1;
    window.history[how]({ entry }, '', address);
  };
  const writeStep = (): void => {
    if (unwritten) write(unwritten, 'pushState');
    unwritten = null;
  };
  const forgetWaiting = (): void => {
    window.clearTimeout(waiting);
    waiting = undefined;
  };
  let last = store.getState().view;
  store.onChange((view, step) => {
    if (step === 'push') {
      writeStep();
      // What was only waiting to be written belongs to the step before this one.
      if (waiting !== undefined) write(last, 'replaceState');
      forgetWaiting();
      unwritten = view;
      if (document.hidden) writeStep();
      else afterFrame(writeStep);
    } else {
      forgetWaiting();
      waiting = window.setTimeout(() => {
        waiting = undefined;
        writeStep();
        write(store.getState().view, 'replaceState');
      }, replaceDelay);
    }
    last = view;
  });
  // A hidden page paints no frame.
  document.addEventListener('visibilitychange', writeStep);
  window.addEventListener('popstate', () => {
    const reached = entryNumber();
    // A link within the page makes an entry of its own and changes nothing of the view.
    if (unwritten && reached === null) return writeStep();
    forgetWaiting();
    const isTakenBack = unwritten !== null && reached === entry - 1;
    unwritten = null;
    // "Back" takes back the step that has no address yet, so the browser has gone one too far.
    if (isTakenBack) return window.history.forward();
    entry = reached ?? entry;
    const { search } = window.location;
    const { start, data } = store.getState();
    const opened = openView(search, start, data);
    const show = (): void => {
      const { view, ignored } = answerable(opened);
      if (window.location.search !== search) return;
      last = view;
      store.setState({ view });
      // What was open for the moment was of the view before.
      store.pass({ chooser: null, fan: null, sharing: null, download: null, notices: [] });
      tellIgnored(store, ignored);
    };
    if (!opened.view.area || areaQuestions.now()) return show();
    // Where what asks about an area cannot be had, the rest of the view can.
    areaQuestions.load().then(show, show);
  });
}

export function tellIgnored(store: AtlasStore, names: string[]): void {
  if (names.length === 0) return;
  store.pass({ notices: [{ kind: 'ignored-parameters', names: toldNames(names) }] });
}
