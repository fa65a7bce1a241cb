import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../../src/atlas/filter.ts';
import {
  extentOf,
  hatchIn,
  pictureFrame,
  projectInto,
  ratioOf,
  turnsOf,
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
  expect(projectOf(asia)([100, 90])).toEqual(projectOf(asia)([100, 85.06]));
});

test('the picture goes on past the box on every side', () => {
  const [[left, top], [right, bottom]] = extentOf(windowFrame(asia, 900));
  expect(left).toBeLessThan(-unitsAcross);
  expect(top).toBeLessThan(-unitsAcross / ratioOf(asia));
  expect(right).toBeGreaterThan(2 * unitsAcross);
  expect(bottom).toBeGreaterThan((2 * unitsAcross) / ratioOf(asia));
});

describe('a picture of its own', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 100, max: 2000 }),
    height: fc.integer({ min: 100, max: 2000 }),
  });

  test('has the shape that is asked for, and stays on the flat map', () => {
    fc.assert(
      fc.property(boxes, sizes, (box, size) => {
        const { bounds } = pictureFrame(box, size);
        expect(ratioOf(bounds)).toBeCloseTo(size.width / size.height, 4);
        expect(bounds[1]).toBeGreaterThanOrEqual(-85.06);
        expect(bounds[3]).toBeLessThanOrEqual(85.06);
      }),
    );
  });

  test('shows all of the bounds, in the middle, unless the world is lower than the picture', () => {
    fc.assert(
      fc.property(boxes, sizes, (box, size) => {
        const [west, south, east, north] = pictureFrame(box, size).bounds;
        expect((west + east) / 2).toBeCloseTo((box[0] + box[2]) / 2, 6);
        const isWholeHeight = north - south > 170;
        if (isWholeHeight) return;
        expect(west).toBeLessThanOrEqual(box[0] + 1e-6);
        expect(east).toBeGreaterThanOrEqual(box[2] - 1e-6);
        expect(south).toBeLessThanOrEqual(box[1] + 1e-6);
        expect(north).toBeGreaterThanOrEqual(box[3] - 1e-6);
      }),
    );
  });

  test('is not closer than the map goes', () => {
    expect(zoomOf(pictureFrame([110, 29, 110.001, 29.001], { width: 960, height: 540 }))).toBeCloseTo(13, 6);
  });

  test('bounds over the antimeridian are the same written either way', () => {
    const size = { width: 960, height: 540 };
    expect(pictureFrame([170, -25, -160, 0], size)).toEqual(pictureFrame([170, -25, 200, 0], size));
  });

  test.each<[string, Bounds, number[]]>([
    ['the middle of the world', [66, 4, 142, 54], [0]],
    ['the antimeridian', [150, -30, 230, 20], [0, 360]],
    ['more than the world', [-320, -80, 320, 80], [-360, 0, 360]],
  ])('the world is drawn as often as it shows %s', (_, bounds, turns) => {
    expect(turnsOf(pictureFrame(bounds, { width: 900, height: 500 }))).toEqual(expect.arrayContaining(turns));
  });
});

describe('a hatch', () => {
  const tile = 8;
  const anywhere = fc
    .record({
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      latitude: fc.double({ min: -80, max: 80, noNaN: true }),
      degrees: fc.double({ min: 0.01, max: 2, noNaN: true }),
    })
    .map(({ longitude, latitude, degrees }) =>
      pictureFrame([longitude, latitude, longitude + degrees, latitude + degrees], {
        width: 960,
        height: 540,
      }),
    );

  test('begins in the picture, wherever that is: programs that count from far away draw none', () => {
    fc.assert(
      fc.property(anywhere, (frame) => {
        const { at, scale } = hatchIn(frame, tile);
        for (const from of at) expect(Math.abs(from)).toBeLessThan(tile * scale);
      }),
    );
  });

  test('lies where that of the map lies, which begins in the top left corner of the world', () => {
    fc.assert(
      fc.property(anywhere, (frame) => {
        const { at, scale } = hatchIn(frame, tile);
        projectInto(frame)([-180, 85.051129]).forEach((corner, axis) => {
          const tiles = (corner - (at[axis] ?? 0)) / (tile * scale);
          expect(tiles).toBeCloseTo(Math.round(tiles), 4);
        });
      }),
    );
  });
});
