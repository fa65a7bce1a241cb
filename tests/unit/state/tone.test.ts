import { describe, expect, test } from 'vitest';
import { type Tone, toneOf } from '../../../src/state/tone.ts';
import type { StoryPlace, Theme } from '../../../src/state/view.ts';

const read: StoryPlace = { show: 'read', story: 'poverty', scene: 'opening' };
const present: StoryPlace = { ...read, show: 'present' };

describe('the look of the atlas', () => {
  test.each<[Theme, StoryPlace | null, 'dark' | 'light', Tone]>([
    ['system', null, 'light', 'light'],
    ['system', null, 'dark', 'dark'],
    ['light', null, 'dark', 'light'],
    ['dark', null, 'light', 'dark'],
    ['system', read, 'dark', 'dark'],
    ['light', read, 'dark', 'light'],
    ['system', present, 'light', 'stage'],
    ['system', present, 'dark', 'stage'],
    ['light', present, 'dark', 'stage'],
    ['dark', present, 'light', 'dark'],
  ])('theme "%s", story %o, in a %s system: %s', (theme, story, system, tone) => {
    expect(toneOf({ theme, story }, system === 'dark')).toBe(tone);
  });
});
