import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, readingOf } from '../../../src/atlas/text.ts';

describe('words as readers type them', () => {
  test.each([
    ['case', 'TISC', 'tisc'],
    ['accents', 'São Tomé', 'sao tome'],
    ['tones', 'Hóngyuán xiàn', 'hongyuan xian'],
    ['the dots of ü', 'Lǜchūn nǚ', 'luchun nu'],
    ['full-width letters and digits', 'ＴＩＳＣ２０２１', 'tisc2021'],
    ['a full-width space', '桑植　白茶', '桑植 白茶'],
    ['the middle dot of a name', '玛多·果洛', '玛多 果洛'],
    ['straight and curly apostrophes', "Qin'an Xi’an", 'qin an xi an'],
    ['hyphens', 'Guinea-Bissau', 'guinea bissau'],
    ['white space around and within', '  a \t b\n', 'a b'],
  ])('%s make no difference', (_what, text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  test('Chinese characters stay as they are', () => {
    expect(normalise('桑植县')).toBe('桑植县');
  });

  test('law: what is normalised once stays so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('law: composed and decomposed accents are one', () => {
    fc.assert(
      fc.property(fc.constantFrom('hóng', 'Türkiye', 'nǚ', 'São Tomé'), (text) => {
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
      }),
    );
  });
});

describe('the reading of a Chinese name', () => {
  test('syllables are written together, and their first letters', () => {
    expect(readingOf('hóng yuán xiàn')).toEqual({ joined: 'hongyuanxian', initials: 'hyx' });
  });

  test('a syllable that begins with a toned vowel has a plain first letter', () => {
    expect(readingOf('ā bà')).toEqual({ joined: 'aba', initials: 'ab' });
  });

  test('a name without a reading has none', () => {
    expect(readingOf('  ')).toEqual({ joined: '', initials: '' });
  });
});
