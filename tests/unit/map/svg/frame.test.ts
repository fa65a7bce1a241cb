import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../../../../src/atlas/filter.ts';
import {
  extentOf,
  projectInto,
  ratioOf,
  widthAt,
  windowFrame,
  zoomOf,
} from '../../../../src/map/svg/frame.ts';

const asia: Bounds = [66, 4, 142, 54];
const unitsAcross = windowFrame(asia, 900).units;
const projectOf = (bounds: Bounds) => projectInto(windowFrame(bounds, 900));

const boxes = fc
  .tuple(
    fc.double({ min: -180, max: 170, noNaN: true }),
    fc.double({ min: -80, max: 70, noNaN: true }),
    fc.double({ min: 1, max: 180, noNaN: true }),
    fc.double({ min: 1, max: 60, noNaN: true }),
  )
  .map(([west, south, width, height]): Bounds => [west, south, west + width, Math.min(south + height, 84)]);

test('the corners of the box are the corners of the frame', () => {
  fc.assert(
    fc.property(boxes, (box) => {
      const project = projectOf(box);
      const [left, top] = project([box[0], box[3]]);
      const [right, bottom] = project([box[2], box[1]]);
      expect(left).toBeCloseTo(0, 6);
      expect(top).toBeCloseTo(0, 6);
      expect(right).toBeCloseTo(unitsAcross, 6);
      expect(bottom).toBeCloseTo(unitsAcross / ratioOf(box), 6);
    }),
  );
});

test('half as far north is less than half as high: the map stretches towards the poles', () => {
  const project = projectOf([0, 0, 80, 80]);
  const [, equator] = project([0, 0]);
  const [, middle] = project([0, 40]);
  expect((equator - middle) / equator).toBeCloseTo(0.3131, 3);
});

test('the whole world at 512 pixels is zoom 0, and twice the width one zoom more', () => {
  expect(zoomOf({ bounds: [-180, -80, 180, 80], width: 512 })).toBe(0);
  expect(zoomOf({ bounds: [-180, -80, 180, 80], width: 1024 })).toBe(1);
  expect(zoomOf({ bounds: [0, 0, 90, 40], width: 512 })).toBe(2);
});

test('a start view to the poles ends where the flat map does', () => {
  expect(ratioOf([-180, -90, 180, 90])).toBeCloseTo(1, 2);
  expect(projectOf([-180, -90, 180, 90])([0, 0]).every(Number.isFinite)).toBe(true);
});

test('the width of a box at a zoom gives that zoom', () => {
  expect(zoomOf({ bounds: asia, width: widthAt(9, asia) })).toBeCloseTo(9, 10);
});

test('a pole has a finite place at the edge of the flat map', () => {
  expect(projectOf(asia)([100, 90])).toEqual(projectOf(asia)([100, 85.05]));
});

test('the picture goes on past the box on every side', () => {
  const [[left, top], [right, bottom]] = extentOf(windowFrame(asia, 900));
  expect(left).toBeLessThan(-unitsAcross);
  expect(top).toBeLessThan(-unitsAcross / ratioOf(asia));
  expect(right).toBeGreaterThan(2 * unitsAcross);
  expect(bottom).toBeGreaterThan((2 * unitsAcross) / ratioOf(asia));
});
