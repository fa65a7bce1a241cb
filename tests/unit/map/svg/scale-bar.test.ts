import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometresBetween } from '../../../../src/geo/sphere.ts';
import { pictureFrame } from '../../../../src/map/svg/frame.ts';
import { scaleBarOf } from '../../../../src/map/svg/scale-bar.ts';

const size = { width: 1000, height: 600 };

const anyFrame = fc
  .record({
    west: fc.double({ min: -180, max: 170, noNaN: true }),
    across: fc.double({ min: 0.05, max: 40, noNaN: true }),
    south: fc.double({ min: -80, max: 79, noNaN: true }),
    up: fc.double({ min: 0.05, max: 30, noNaN: true }),
  })
  .map(({ west, across, south, up }) =>
    pictureFrame([west, south, west + across, Math.min(south + up, 84)], size),
  );

test('on the parallel that it names, the bar is as long as it says', () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const { kilometres, length, latitude } = scaleBarOf(frame, 220);
      const [west, , east] = frame.bounds;
      // A short piece of the parallel, along which the shortest way hardly leaves it.
      const piece = (east - west) / 10_000;
      const measured = kilometresBetween([west, latitude], [west + piece, latitude]);
      const pixels = (piece / (east - west)) * size.width;
      expect((measured / pixels) * length).toBeCloseTo(kilometres, 2 - Math.ceil(Math.log10(kilometres)));
    }),
  );
});

test('the bar is round, not longer than it may be, and more than a third of that', () => {
  fc.assert(
    fc.property(anyFrame, fc.integer({ min: 60, max: 300 }), (frame, longest) => {
      const { kilometres, length } = scaleBarOf(frame, longest);
      const leading = kilometres / 10 ** Math.floor(Math.log10(kilometres) + 1e-9);
      expect([1, 2, 5].some((round) => Math.abs(round - leading) < 1e-6)).toBe(true);
      expect(length).toBeLessThanOrEqual(longest + 1e-6);
      expect(length).toBeGreaterThan(longest / 3);
    }),
  );
});

test('the same picture further from the equator shows less of the earth', () => {
  const bar = (south: number) => scaleBarOf(pictureFrame([0, south, 10, south + 1], size), 200);
  const perPixel = (south: number) => bar(south).kilometres / bar(south).length;
  expect(perPixel(-0.5)).toBeCloseTo(1.112, 3);
  expect(perPixel(59.5) / perPixel(-0.5)).toBeCloseTo(0.5, 2);
});
