import { expect, test } from 'vitest';
import { isDrawnFrom } from '../../../src/map/drawn-from.ts';
import { readAnew } from '../../../src/state/archive-records.ts';
import type { Passing } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';

const state = atlasState();
const withArchives = (archives: Passing['archives']) => ({
  ...state,
  passing: { ...state.passing, archives },
});
const failed = {
  places: { attempt: 0, problem: { file: 'a.pmtiles', reason: 'network', detail: '' } },
} as const;

test('a first problem with an archive leaves the map as it is drawn', () => {
  expect(isDrawnFrom(withArchives(failed), state)).toBe(false);
});

test('reading an archive anew draws the map anew', () => {
  expect(isDrawnFrom(withArchives(readAnew(failed, 'places')), withArchives(failed))).toBe(true);
});
