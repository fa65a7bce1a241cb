import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caretAfter, type Typing, withArrived } from '../../../src/state/typing.ts';

const joint = '\n\n';

test('a field in which nothing is typed shows what another window wrote', () => {
  expect(withArrived({ before: 'Tea', text: 'Tea' }, 'Tea and citrus', joint).text).toBe('Tea and citrus');
});

test('what is typed at the beginning stays when another window writes at the end', () => {
  const typing = withArrived({ before: 'Tea here', text: 'Green tea here' }, 'Tea here now', joint);
  expect(typing).toEqual({ before: 'Tea here now', text: 'Green tea here now' });
});

test('whatever is typed here and written there, neither is lost', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ') });
  fc.assert(
    fc.property(letters, letters, letters, letters, letters, (start, end, between, here, there) => {
      const before = `${start}.${between}.${end}`;
      const typing: Typing = { before, text: `${start}<${here}>.${between}.${end}` };
      const { text } = withArrived(typing, `${start}.${between}.[${there}]${end}`, joint);
      expect(text).toContain(`<${here}>`);
      expect(text).toContain(`[${there}]`);
    }),
  );
});

describe('the caret', () => {
  test('stays before what is written after it', () => {
    expect(caretAfter('Tea', 'Tea and citrus', 1)).toBe(1);
  });

  test('goes along with what it stands behind', () => {
    expect(caretAfter('Tea grows', 'Green tea: Tea grows', 3)).toBe(14);
  });

  test('stays behind the letter it stood behind, wherever another window writes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (start, end, words) => {
        const before = `${start}|#${end}`;
        const caret = start.length + 1;
        const after = `${words}${before}${words}`;
        const moved = caretAfter(before, after, caret);
        expect(moved).toBeGreaterThanOrEqual(caret);
        expect(moved).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
