import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FittingHeight } from '../../../src/embed/element/height.ts';

describe('the height of a frame that nobody has set', () => {
  test('follows the width while the atlas tells nothing', () => {
    const height = new FittingHeight();
    expect([1200, 390, 1200].map((width) => height.at(width))).toEqual([900, 560, 900]);
  });

  test('is what the atlas tells, higher or lower than before', () => {
    const height = new FittingHeight();
    height.at(800);
    const told = [700, 640, 660].map((wanted) => {
      height.told = wanted;
      return height.at(800);
    });
    expect(told).toEqual([700, 640, 660]);
  });

  test('comes to rest in a page that shows a scroll bar when it is too high', () => {
    const wantedAt = (width: number): number => Math.round(width * 0.62) + 120;
    const page = fc.record({
      width: fc.integer({ min: 800, max: 2000 }),
      // So near to the height that the bar makes the difference.
      spare: fc.integer({ min: -2, max: 12 }),
      isTold: fc.boolean(),
    });
    fc.assert(
      fc.property(page, ({ width, spare, isTold }) => {
        const height = new FittingHeight();
        const first = isTold ? wantedAt(width) : (width * 3) / 4;
        const shown = [0];
        for (let turn = 0; turn < 8; turn++) {
          const left = (shown.at(-1) ?? 0) > first - spare ? width - 15 : width;
          if (isTold) height.told = wantedAt(left);
          shown.push(height.at(left));
        }
        expect(new Set(shown.slice(-4)).size).toBe(1);
      }),
    );
  });
});
