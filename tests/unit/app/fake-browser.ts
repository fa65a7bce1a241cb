import { vi } from 'vitest';

interface Entry {
  address: string;
  state: unknown;
}

/** As much of a browser as the keeper of the address sees: its history, and frames that are painted on request. */
export function fakeBrowser(address = '/atlas/') {
  const entries: Entry[] = [{ address, state: null }];
  let index = 0;
  const listeners = new Map<string, () => void>();
  const frames: (() => void)[] = [];
  const here = (): Entry => entries[index] ?? { address: '', state: null };
  const url = (): URL => new URL(here().address, 'https://example.org');
  const put = (at: number, entry: Entry): void => {
    entries.splice(at, entries.length, entry);
    index = at;
  };
  const go = (step: number): void => {
    if (!entries[index + step]) return;
    index += step;
    listeners.get('popstate')?.();
  };
  const page = {
    hidden: false,
    addEventListener: (kind: string, listener: () => void) => listeners.set(kind, listener),
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  vi.stubGlobal('window', {
    addEventListener: (kind: string, listener: () => void) => listeners.set(kind, listener),
    setTimeout: (call: () => void, delay: number) => setTimeout(call, delay),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    location: {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
    },
    history: {
      get state() {
        return here().state;
      },
      pushState: (state: unknown, _title: string, next: string) => put(index + 1, { address: next, state }),
      replaceState: (state: unknown, _title: string, next = here().address) => {
        entries[index] = { address: next, state };
      },
      forward: () => go(1),
    },
  });
  return {
    /** The query of the address now. */
    query: (): string => url().search,
    /** The queries of all entries up to this one. */
    queries: (): string[] =>
      entries.slice(0, index + 1).map((entry) => new URL(entry.address, 'https://example.org').search),
    back: () => go(-1),
    forward: () => go(1),
    follow(fragment: string) {
      put(index + 1, { address: `${url().pathname}${url().search}${fragment}`, state: null });
      listeners.get('popstate')?.();
    },
    hide() {
      page.hidden = true;
      listeners.get('visibilitychange')?.();
    },
    /** What waits for the frame is called, and what that puts off. */
    paint() {
      for (const call of frames.splice(0)) call();
      vi.advanceTimersByTime(0);
    },
    rest: () => vi.advanceTimersByTime(1000),
  };
}
