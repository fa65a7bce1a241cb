import { describe, expect, test } from 'vitest';
import { addressForPhone } from '../../../../src/present/stage/code.ts';
import { atlasState } from '../../fixtures.ts';

const place = { show: 'present', story: 'tea', scene: 'last', talk: 'k3f9a2' } as const;

describe('the address for a phone', () => {
  test('opens the scene to read, in the language of the stage, and is short', () => {
    const state = atlasState({ language: 'zh', time: [2019, 2020], story: place });
    expect(addressForPhone(state, place, 'https://example.org/atlas/?lang=zh&time=2019-2020')).toBe(
      'https://example.org/atlas/?lang=zh&story=read.tea.last',
    );
  });

  test('opens what the map shows in a story of one’s own, which no phone has', () => {
    const own = { ...place, story: 'own-tea' } as const;
    const state = atlasState({ language: 'en', time: [2019, 2020], panel: 'none', story: own });
    expect(addressForPhone(state, own, 'https://example.org/')).toBe(
      'https://example.org/?lang=en&time=2019-2020',
    );
  });

  test('is none of a view that takes too many words for a code', () => {
    const own = { ...place, story: 'own-tea' } as const;
    const filters = { products: { values: {}, years: {}, text: 'tea '.repeat(150) } };
    expect(addressForPhone(atlasState({ filters, story: own }), own, 'https://example.org/')).toBeNull();
  });

  test.each([
    'file:///D:/atlas.html',
    'http://localhost:4173/',
    'http://127.0.0.1:4173/',
    'http://[::1]:80/',
  ])('is none from %s, where no phone can go', (href) => {
    expect(addressForPhone(atlasState(), place, href)).toBeNull();
  });
});
