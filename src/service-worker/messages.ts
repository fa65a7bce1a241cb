/** What the page and its service worker tell each other. */

/** From the page: answer for pages that came from the network, or take the place of the version before. */
export type Order = 'answer-for-all' | 'replace';

/** From a worker that saves the files of its version. `share`: 0 to 1. */
export type Report =
  | { kind: 'saved'; share: number }
  | { kind: 'not-saved'; reason: 'storage-full' | 'network' };
