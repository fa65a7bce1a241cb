import { expect, test } from 'vitest';
import { byTurns } from '../../bench/turns.ts';

test('who goes first changes, and the first turn does not count', async () => {
  const done: string[] = [];
  const results = await byTurns(['a', 'b'] as const, 2, async (name, turn) => {
    done.push(`${name}${turn}`);
    return turn;
  });
  expect(done).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
  expect(results).toEqual({ a: [1, 2], b: [1, 2] });
});
