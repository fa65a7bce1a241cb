import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText } from '../../../src/atlas/schema-own-story.ts';
import { mergeText } from '../../../src/state/merge-text.ts';

describe('two people who write in one text', () => {
  test('at its beginning and at its end both get their words in', () => {
    expect(mergeText('tea from Sangzhi', 'White tea from Sangzhi', 'tea from Sangzhi, Hunan')).toBe(
      'White tea from Sangzhi, Hunan',
    );
  });

  test('at the same place both find their text', () => {
    expect(mergeText('tea', 'white tea', 'black tea')).toBe('white tea\n\nblack tea');
  });

  test('never write more than a story may hold, nor half a character', () => {
    const full = 'a'.repeat(longestText);
    expect(mergeText('', 'b', full, '\n\n', longestText)).toHaveLength(longestText);
    const cut = mergeText('', 'b'.repeat(longestText - 3), '🍵', '\n\n', longestText);
    expect(cut).toBe(`${'b'.repeat(longestText - 3)}\n\n`);
  });

  test('who changes nothing takes nothing away', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, theirs) => {
        expect(mergeText(before, before, theirs)).toBe(theirs);
        expect(mergeText(before, theirs, before)).toBe(theirs);
      }),
    );
  });

  test('never lose a word that either has added', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' '), { maxLength: 12 })
      .map((letters) => letters.join(''));
    const place = fc.nat({ max: 12 });
    fc.assert(
      fc.property(text, place, place, (before, one, other) => {
        const withWord = (at: number, word: string): string => before.slice(0, at) + word + before.slice(at);
        const merged = mergeText(before, withWord(one, 'MINE'), withWord(other, 'THEIRS'));
        expect(merged).toContain('MINE');
        expect(merged).toContain('THEIRS');
      }),
    );
  });
});
