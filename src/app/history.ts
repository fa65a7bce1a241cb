/** Keeps the address and the store in step: a change of view is written, back and forward are read. */
import { cleanView } from '../state/clean.ts';
import type { AtlasData } from '../state/data.ts';
import type { AtlasStore } from '../state/store.ts';
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

/** From now on the address follows the store, and the browser's back and forward lead the store. */
export function keepAddress(store: AtlasStore): void {
  let waiting: number | undefined;
  const write = (view: ViewState, how: 'pushState' | 'replaceState'): void => {
    window.clearTimeout(waiting);
    waiting = undefined;
    const address = window.location.pathname + printView(view, store.getState().start);
    if (address !== window.location.pathname + window.location.search) window.history[how](null, '', address);
  };
  let last = store.getState().view;
  store.onChange((view, step) => {
    if (step === 'push') {
      // What was only waiting to be written belongs to the step before this one.
      if (waiting !== undefined) write(last, 'replaceState');
      write(view, 'pushState');
    } else {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => write(store.getState().view, 'replaceState'), replaceDelay);
    }
    last = view;
  });
  window.addEventListener('popstate', () => {
    window.clearTimeout(waiting);
    waiting = undefined;
    const { start, data } = store.getState();
    const opened = openView(window.location.search, start, data);
    last = opened.view;
    store.setState({ view: opened.view });
    store.pass({ chooser: null, fan: null, notices: [] });
    tellIgnored(store, opened.ignored);
  });
}

/** A hostile address may name anything, at any length: a few names, cut short, are enough to see what happened. */
const mostNames = 6;
const longestName = 40;

export function tellIgnored(store: AtlasStore, names: string[]): void {
  if (names.length === 0) return;
  const short = names
    .slice(0, mostNames)
    .map((name) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name));
  const told = names.length > mostNames ? [...short, '…'] : short;
  store.pass({ notices: [{ kind: 'ignored-parameters', names: [...new Set(told)] }] });
}
