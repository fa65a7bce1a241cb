import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionOf } from '../../../src/geo/area.ts';
import { mostCorners } from '../../../src/geo/area-rules.ts';
import {
  continueSketch,
  type Drawn,
  type Sketch,
  type SketchAct,
  type SketchKind,
  startSketch,
} from '../../../src/geo/sketch.ts';
import { kilometresBetween, type Position } from '../../../src/geo/sphere.ts';
import { parseArea, printArea } from '../../../src/state/url-area.ts';

const put = (at: Position, isOnFirst = false): SketchAct => ({ kind: 'point', at, isOnFirst });
const finish: SketchAct = { kind: 'finish' };
const undo: SketchAct = { kind: 'undo' };

function draw(kind: SketchKind, ...acts: SketchAct[]): Drawn {
  let drawn: Drawn = { kind: 'sketch', sketch: startSketch(kind) };
  for (const act of acts) if (drawn.kind === 'sketch') drawn = continueSketch(drawn.sketch, act);
  return drawn;
}

function areaOf(drawn: Drawn) {
  if (drawn.kind !== 'area') throw new Error(`Still a sketch: ${JSON.stringify(drawn.sketch)}`);
  return drawn.area;
}

function sketchOf(drawn: Drawn): Sketch {
  if (drawn.kind !== 'sketch') throw new Error(`An area already: ${JSON.stringify(drawn.area)}`);
  return drawn.sketch;
}

test('a polygon with as many corners as an address holds is finished', () => {
  const corners = Array.from({ length: mostCorners }, (_, index): Position => {
    const turn = (2 * Math.PI * index) / mostCorners;
    return [100 + Math.cos(turn), 30 + Math.sin(turn)];
  });
  const area = areaOf(draw('polygon', ...corners.map((corner) => put(corner))));
  expect(parseArea(printArea(area))).toEqual(area);
});

describe('a box', () => {
  test.each<[string, Position, Position]>([
    ['to the south-east', [100, 40], [110, 30]],
    ['to the north-west', [110, 30], [100, 40]],
  ])('is two corners, %s', (_, first, second) => {
    expect(areaOf(draw('box', put(first), put(second)))).toEqual({ kind: 'box', bounds: [100, 30, 110, 40] });
  });

  test('the same corner twice is one corner', () => {
    expect(sketchOf(draw('box', put([100, 40]), put([100, 40]))).points).toEqual([[100, 40]]);
  });

  test('may be wider than half of the earth, and goes the way it was drawn', () => {
    expect(areaOf(draw('box', put([-20, 0]), put([190, 40])))).toEqual({
      kind: 'box',
      bounds: [-20, 0, 190, 40],
    });
  });

  test('starts between -180 and 180 degrees however often the map went round', () => {
    expect(areaOf(draw('box', put([530, 0]), put([550, 40])))).toEqual({
      kind: 'box',
      bounds: [170, 0, 190, 40],
    });
  });
});

describe('a circle', () => {
  test('is its centre and a point on its edge', () => {
    expect(areaOf(draw('circle', put([100, 30]), put([101, 30])))).toEqual({
      kind: 'circle',
      centre: [100, 30],
      radius: Number(kilometresBetween([100, 30], [101, 30]).toFixed(2)),
    });
  });

  test('is never smaller than an address can say', () => {
    expect(areaOf(draw('circle', put([100, 30]), put([100.000001, 30])))).toMatchObject({ radius: 0.01 });
  });
});

describe('a polygon', () => {
  const corners: Position[] = [
    [100, 30],
    [110, 30],
    [105, 40],
  ];

  test('ends with `finish`', () => {
    expect(areaOf(draw('polygon', ...corners.map((at) => put(at)), finish))).toEqual({
      kind: 'polygon',
      corners,
    });
  });

  test('ends on its first corner, which is not set twice', () => {
    const drawn = draw('polygon', ...corners.map((at) => put(at)), put([100.01, 30.01], true));
    expect(areaOf(drawn)).toEqual({ kind: 'polygon', corners });
  });

  test('does not end before it has three corners', () => {
    const [first, second] = corners as [Position, Position];
    expect(sketchOf(draw('polygon', put(first), put(second), finish)).points).toEqual([first, second]);
    expect(sketchOf(draw('polygon', put(first), put(second), put(first, true))).points).toHaveLength(3);
  });

  test('the last corner is taken back, down to none', () => {
    const acts = corners.map((at) => put(at));
    expect(sketchOf(draw('polygon', ...acts, undo)).points).toEqual(corners.slice(0, 2));
    expect(sketchOf(draw('polygon', put([1, 1]), undo, undo)).points).toEqual([]);
  });

  test('one that crosses itself is drawn, and told what is wrong with it', () => {
    const acts = [put([0, 0]), put([2, 2]), put([2, 0]), put([0, 2]), finish];
    const area = areaOf(draw('polygon', ...acts));
    expect(area.kind === 'polygon' && regionOf(area)).toBe('crosses-itself');
  });
});

test('the pointer is where the next point would be, and sets none', () => {
  const sketch = sketchOf(draw('box', put([1, 1]), { kind: 'move', at: [5, 5] }));
  expect(sketch).toEqual({ kind: 'box', points: [[1, 1]], pointer: [5, 5] });
});

test('`finish` leaves a box and a circle as they are', () => {
  expect(sketchOf(draw('box', put([1, 1]), finish)).points).toHaveLength(1);
  expect(sketchOf(draw('circle', put([1, 1]), finish)).points).toHaveLength(1);
});

test('law: what is drawn is what its address says', () => {
  const position = fc.tuple(
    fc.double({ min: -900, max: 900, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  const near = fc.tuple(
    position,
    fc.array(fc.tuple(fc.double({ min: 0.001, max: 170, noNaN: true }), position), {
      minLength: 3,
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom<SketchKind>('box', 'circle', 'polygon'), near, (kind, [[x, y], others]) => {
      const acts = others.map(([east, [, north]]) => put([x + east, north]));
      const drawn = draw(kind, put([x, y]), ...acts, finish);
      fc.pre(drawn.kind === 'area');
      expect(parseArea(printArea(areaOf(drawn)))).toEqual(areaOf(drawn));
    }),
  );
});
