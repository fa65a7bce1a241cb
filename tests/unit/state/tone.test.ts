import { describe, expect, test } from 'vitest';
import { type Tone, toneOf } from '../../../src/state/tone.ts';
import type { StoryPlace, Theme } from '../../../src/state/view.ts';
import { atlasState } from '../fixtures.ts';
import { dataWith, scene, story } from '../story-fixtures.ts';

const told = story([
  scene('plain'),
  scene('night', { view: 'layers=products&theme=dark' }),
  scene('day', { view: 'theme=light' }),
  scene('either', { view: 'theme=system' }),
]);
const data = dataWith(told);
const read: StoryPlace = { show: 'read', story: 'tea', scene: 'plain' };
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
  ])('theme "%s", story %o, in a %s system: %s', (theme, place, system, tone) => {
    expect(toneOf(atlasState({ theme, story: place }, data), system === 'dark')).toBe(tone);
  });
});

describe('a theme that a scene names', () => {
  const toneIn = (place: StoryPlace, theme: Theme, systemIsDark = false): Tone =>
    toneOf(atlasState({ theme, story: place }, data), systemIsDark);

  test('holds in that scene alone, whatever the reader chose', () => {
    expect(toneIn({ ...read, scene: 'night' }, 'light')).toBe('dark');
    expect(toneIn({ ...read, scene: 'day' }, 'dark')).toBe('light');
    expect(toneIn({ ...read, scene: 'either' }, 'dark')).toBe('light');
    expect(toneIn({ ...read, scene: 'plain' }, 'light')).toBe('light');
  });

  test('holds on the stage too', () => {
    expect(toneIn({ ...present, scene: 'night' }, 'system')).toBe('dark');
    expect(toneIn({ ...present, scene: 'day' }, 'dark')).toBe('stage');
  });

  test('does not reach the presenter window', () => {
    expect(toneIn({ ...read, show: 'notes', scene: 'night' }, 'light')).toBe('light');
  });
});
