import { expect, test } from 'vitest';
import { windowQuery } from '../../../../src/present/presenter/open.ts';
import { readView } from '../../../../src/state/url.ts';
import { atlasState } from '../../fixtures.ts';

test('the presenter window opens at the scene and in the language of the stage, and knows the talk', () => {
  const place = { show: 'present', story: 'tea', scene: 'two', talk: 'k3f9a2' } as const;
  const state = atlasState({ language: 'zh', theme: 'dark', time: [2019, 2020], story: place });
  const query = windowQuery(state, { ...place, show: 'notes' });
  expect(query).toBe('?lang=zh&story=notes.tea.two.k3f9a2');
  expect(readView(query, state.start).view.story).toEqual({ ...place, show: 'notes' });
});
