import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../../../src/share/pages/printable.ts';

test('control characters and halves of a pair are left out, wherever they stand', () => {
  expect(printable({ title: 'a\u0000b\ud800', scenes: [{ notes: ['x\u001b'] }] })).toEqual({
    title: 'ab',
    scenes: [{ notes: ['x'] }],
  });
});

test('paragraphs, letters and signs of every language stay', () => {
  const text = 'Tea & citrus <“柑橘”>\n\nnext\t𠀀';
  expect(printable(text)).toBe(text);
});

test('what is left is what XML can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const letter of printable(text)) {
        const code = letter.codePointAt(0) ?? 0;
        const isAllowed =
          code === 9 ||
          code === 10 ||
          (code >= 0x20 && code < 0xd800) ||
          (code > 0xdfff && (code & 0xfffe) !== 0xfffe);
        expect(isAllowed).toBe(true);
      }
    }),
  );
});
