import { describe, expect, test } from 'vitest';
import { queryForOthers } from '../../../src/state/reach.ts';
import { atlasState } from '../fixtures.ts';

describe('the query for others', () => {
  test('opens the full atlas, also out of a page of somebody else', () => {
    const embed = { controls: [], isLocked: true, accent: null, ground: null };
    const { view, start } = atlasState({ language: 'en', includeUndated: true, embed });
    expect(queryForOthers(view, start)).toBe('?lang=en&undated=1');
  });

  test('leaves out a story that only this browser has, and keeps those of the atlas', () => {
    const place = { show: 'read', story: 'own-1', scene: 'one' } as const;
    const own = atlasState({ language: 'en', story: place });
    expect(queryForOthers(own.view, own.start)).toBe('?lang=en');
    const known = atlasState({ language: 'en', story: { ...place, story: 'tea' } });
    expect(queryForOthers(known.view, known.start)).toBe('?lang=en&story=read.tea.one');
  });
});
