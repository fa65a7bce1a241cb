import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highName, ratioOf, summaryOf } from '../../bench/statistics.ts';

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => last - index);

describe('a series of measurements', () => {
  test('has a median and a value that 95 % do not exceed, whatever their order', () => {
    expect(summaryOf(upTo(100))).toEqual({ repeats: 100, median: 50, p95: 95 });
    expect(summaryOf([7])).toEqual({ repeats: 1, median: 7, p95: 7 });
  });

  test('has a p95 by that name only where it is not simply the largest', () => {
    const series = fc.array(fc.nat(), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(series, (numbers) => {
        if (highName(numbers.length) === 'largest') expect(summaryOf(numbers).p95).toBe(Math.max(...numbers));
      }),
    );
    expect(highName(19)).toBe('largest');
    expect(highName(20)).toBe('p95');
    expect(summaryOf(upTo(20)).p95).toBe(19);
  });

  test('is compared with another by the medians', () => {
    expect(ratioOf([1, 3, 900], [2, 2, 2])).toBe(1.5);
  });
});
