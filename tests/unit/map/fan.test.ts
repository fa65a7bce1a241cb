import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanOut } from '../../../src/map/fan.ts';

/** Where Web Mercator draws a point, CSS pixels, with 512-pixel tiles. Written another way than in the atlas. */
function onScreen([longitude, latitude]: [number, number], zoom: number): [number, number] {
  const pixels = 512 * 2 ** zoom;
  const y = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return [(longitude / 360 + 0.5) * pixels, (0.5 - y) * pixels];
}

type Offset = [east: number, south: number];

function offsetsOf(count: number, centre: [number, number], zoom: number): Offset[] {
  const records = Array.from({ length: count }, (_, index) => `r${index}`);
  const [x, y] = onScreen(centre, zoom);
  return fanOut('hosts', records, centre, zoom).leaves.map(({ position }) => {
    const [leafX, leafY] = onScreen(position, zoom);
    return [leafX - x, leafY - y];
  });
}

const fans = [
  fc.integer({ min: 1, max: 60 }),
  fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -75, max: 75, noNaN: true })),
  fc.double({ min: 2, max: 13, noNaN: true }),
] as const;

test('every record has one leaf, in the order given, round the spot', () => {
  const fan = fanOut('hosts', ['a', 'b', 'c'], [118.1, 24.4], 9);
  expect(fan).toMatchObject({ layer: 'hosts', centre: [118.1, 24.4] });
  expect(fan.leaves.map(({ record }) => record)).toEqual(['a', 'b', 'c']);
});

test('larger marks stand as much further apart', () => {
  const top = (markScale?: number): number => {
    const [leaf] = fanOut('hosts', ['a', 'b'], [0, 0], 9, markScale).leaves;
    return onScreen([0, 0], 9)[1] - onScreen(leaf?.position ?? [0, 0], 9)[1];
  };
  expect(top(1.5)).toBeCloseTo(1.5 * top(), 3);
});

test('the first leaf stands straight above, the next ones go clockwise', () => {
  const [first, second, third, fourth] = offsetsOf(4, [118.1, 24.4], 9) as [Offset, Offset, Offset, Offset];
  expect(first[0]).toBeCloseTo(0, 3);
  expect(first[1]).toBeLessThan(-30);
  expect(second[0]).toBeGreaterThan(30);
  expect(third[1]).toBeGreaterThan(30);
  expect(fourth[0]).toBeLessThan(-30);
});

describe('on the screen', () => {
  test('law: all leaves lie on one circle, whatever the latitude and zoom', () => {
    fc.assert(
      fc.property(...fans, (count, centre, zoom) => {
        const distances = offsetsOf(count, centre, zoom).map(([east, south]) => Math.hypot(east, south));
        expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(0.01);
      }),
    );
  });

  test('law: the fan is as large at every zoom and place', () => {
    fc.assert(
      fc.property(...fans, (count, centre, zoom) => {
        const [first] = offsetsOf(count, centre, zoom) as [Offset];
        const [standard] = offsetsOf(count, [0, 0], 5) as [Offset];
        expect(Math.hypot(...first)).toBeCloseTo(Math.hypot(...standard), 2);
      }),
    );
  });

  test('law: no leaf touches another or the spot: a mark is 15 pixels wide', () => {
    fc.assert(
      fc.property(...fans, (count, centre, zoom) => {
        const offsets = offsetsOf(count, centre, zoom);
        offsets.forEach(([east, south], index) => {
          expect(Math.hypot(east, south)).toBeGreaterThan(16);
          for (const [otherEast, otherSouth] of offsets.slice(index + 1)) {
            expect(Math.hypot(otherEast - east, otherSouth - south)).toBeGreaterThan(16);
          }
        });
      }),
    );
  });
});
