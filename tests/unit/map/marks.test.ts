import { describe, expect, test } from 'vitest';
import { evidenceGrades } from '../../../src/atlas/schema.ts';
import {
  hatchName,
  type MarkPicture,
  type PointExactness,
  pictureOf,
  pointName,
} from '../../../src/map/marks.ts';
import { exactnessOf } from '../../../src/map/point-look.ts';

const blue = '#0b5fa5';
const paper = '#fbf8f1';
const exactnesses: PointExactness[] = ['exact', 'near', 'vague'];

function picture(name: string): MarkPicture {
  const found = pictureOf(name);
  if (!found) throw new Error(`There is no picture "${name}".`);
  return found;
}

/** The picture without its colours: what is left for a reader who sees none, or on a grey print. */
const shapesOf = ({ strokes }: MarkPicture): string =>
  JSON.stringify(
    strokes.map(({ path, width, dash, opacity, fill }) => [path, width, dash, opacity, Boolean(fill)]),
  );

describe('evidence is told without colour', () => {
  test('each grade of an area has a hatch of its own, and so has what is set apart', () => {
    const hatches = (['related', 'partial', 'unconfirmed', 'apart'] as const).map((grade) =>
      shapesOf(picture(hatchName(grade, blue))),
    );
    expect(new Set(hatches).size).toBe(4);
  });

  test('each grade and exactness of a point has a symbol of its own', () => {
    const symbols = evidenceGrades.flatMap((grade) =>
      exactnesses.map((exactness) => shapesOf(picture(pointName(grade, exactness, blue, paper)))),
    );
    expect(new Set(symbols).size).toBe(evidenceGrades.length * exactnesses.length);
  });

  test('only a confirmed point is filled whole', () => {
    const isWhole = (grade: (typeof evidenceGrades)[number]): boolean =>
      picture(pointName(grade, 'exact', blue, paper)).strokes.at(-1)?.fill === blue &&
      shapesOf(picture(pointName(grade, 'exact', blue, paper))).split('a6 6').length > 1;
    expect(evidenceGrades.filter(isWhole)).toEqual(['confirmed']);
  });
});

describe('the part of a point that is filled', () => {
  /** How far it reaches above and below the centre, CSS pixels. */
  const reach = (grade: 'related' | 'partial'): [above: number, below: number] => {
    const { size, strokes } = picture(pointName(grade, 'exact', blue, paper));
    const [top, bottom] = /^M13 ([\d.]+)A.* 13 ([\d.]+)Z$/.exec(strokes.at(-1)?.path ?? '')?.slice(1) ?? [];
    return [size / 2 - Number(top), Number(bottom) - size / 2];
  };

  test('is the right half when the evidence is related', () => {
    expect(reach('related')).toEqual([6, 6]);
  });

  test('is a smaller half when the evidence is partial', () => {
    const [above, below] = reach('partial');
    expect(above).toBe(below);
    expect(above).toBeGreaterThan(1);
    expect(above).toBeLessThan(5);
  });
});

describe('how exact a point is', () => {
  const ring = (exactness: PointExactness) =>
    picture(pointName('confirmed', exactness, blue, paper)).strokes.filter(({ fill }) => !fill);

  test('an exact point has no ring', () => {
    expect(ring('exact')).toEqual([]);
  });

  test('a near one has a whole ring, a vague one a broken ring', () => {
    expect(ring('near')[0]?.dash).toEqual([]);
    expect(ring('vague')[0]?.dash?.length).toBeGreaterThan(0);
  });

  test.each([
    ['site', 'exact'],
    ['district', 'near'],
    ['city', 'vague'],
    [2, 'exact'],
    [2.1, 'near'],
    [15, 'near'],
    [25, 'vague'],
  ] as const)('"%s" (a word, or kilometres) is %s', (precision, exactness) => {
    expect(exactnessOf(precision)).toBe(exactness);
  });
});

describe('pictures', () => {
  test('have the colours that their names ask for', () => {
    const colours = (name: string): string[] => {
      const used = picture(name).strokes.flatMap(({ fill, stroke }) => [fill ?? '', stroke ?? '']);
      return [...new Set(used.filter(Boolean))].sort();
    };
    expect(colours(hatchName('related', blue))).toEqual([blue]);
    expect(colours(pointName('partial', 'near', blue, paper))).toEqual([blue, paper].sort());
  });

  test('are as many times larger as their names ask for, all of them', () => {
    const lengths = (text: string): number[] => (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
    const names = [
      (scale: number) => hatchName('apart', blue, scale),
      (scale: number) => hatchName('related', blue, scale),
      (scale: number) => pointName('partial', 'vague', blue, paper, scale),
    ];
    for (const nameOf of names) {
      const [usual, large] = [picture(nameOf(1)), picture(nameOf(2))];
      expect(large.size).toBe(2 * usual.size);
      expect(large.strokes.map(({ width }) => width)).toEqual(
        usual.strokes.map(({ width }) => width && 2 * width),
      );
      expect(large.strokes.map(({ dash }) => dash)).toEqual(
        usual.strokes.map(({ dash }) => dash?.map((part) => 2 * part)),
      );
      // Beside lengths a path of circles holds three flags of each arc, which stay.
      const flags = /a([\d.]+) ([\d.]+) 0 1 0/g;
      const pathOf = ({ path }: { path: string }): number[] => lengths(path.replace(flags, 'a$1 $2'));
      const arcs = /A([\d.]+) ([\d.]+) 0 0 1/g;
      const plain = ({ path }: { path: string }): { path: string } => ({
        path: path.replace(arcs, 'A$1 $2'),
      });
      expect(large.strokes.map(plain).map(pathOf)).toEqual(
        usual.strokes.map(plain).map((stroke) => pathOf(stroke).map((length) => 2 * length)),
      );
    }
  });

  test('there are none for a name that is no mark', () => {
    expect(pictureOf('airport')).toBeUndefined();
    expect(pictureOf('')).toBeUndefined();
  });

  test('a point and its ring lie within the picture', () => {
    const { size, strokes } = picture(pointName('partial', 'vague', blue, paper));
    for (const { path, width = 0 } of strokes) {
      const [x = 0] = /^M([\d.]+)/.exec(path)?.slice(1).map(Number) ?? [];
      expect(Math.abs(x - size / 2) + width / 2).toBeLessThanOrEqual(size / 2);
    }
  });
});

/** The straight lines of a path, each as its slope (1 falls, -1 rises on the screen) and where it meets x = 0. */
function linesOf(path: string): [slope: number, offset: number][] {
  return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g)].map((match) => {
    const [x1, y1, x2, y2] = match.slice(1).map(Number) as [number, number, number, number];
    const slope = (y2 - y1) / (x2 - x1);
    return [slope, y1 - slope * x1];
  });
}

describe('a hatch is seamless', () => {
  test.each(['related', 'partial', 'apart'] as const)('"%s": its lines go on in the next tile', (grade) => {
    const { size, strokes } = picture(hatchName(grade, blue));
    const lines = strokes.flatMap(({ path }) => linesOf(path));
    const slopes = grade === 'apart' ? [-1, 1] : [-1];
    expect([...new Set(lines.map(([slope]) => slope))].sort()).toEqual(slopes);
    for (const slope of slopes) {
      // A tile shows its own diagonal and, in two corners, the edges of those of its neighbours.
      const middle = slope === -1 ? size : 0;
      const offsets = lines.filter(([of]) => of === slope).map(([, offset]) => offset);
      expect(offsets.sort((a, b) => a - b)).toEqual([middle - size, middle, middle + size]);
    }
  });
});
