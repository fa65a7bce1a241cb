import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  columnsOf,
  listed,
  nearestBand,
  rowAt,
  rowsLayout,
  spaced,
  wrapLabel,
  yearsLabelled,
} from '../../../../src/explore/charts/layout.ts';

/** A Han character is twice as wide as a Latin one. */
const measure = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

test('a label is broken between words, after hyphens and between Han characters', () => {
  expect(wrapLabel('Fruit', 10, measure)).toEqual(['Fruit']);
  expect(wrapLabel('South-South projects', 12, measure)).toEqual(['South-South', 'projects']);
  expect(wrapLabel('知识产权服务机构', 8, measure)).toEqual(['知识产权', '服务机构']);
});

test('a full-width sign that closes never begins a line', () => {
  expect(wrapLabel('首期（批次）未载明', 10, measure)).toEqual(['首期（批次）', '未载明']);
});

test('a word longer than the room is broken, not cut off', () => {
  expect(wrapLabel('Donaudampfschiff', 6, measure)).toEqual(['Donaud', 'ampfsc', 'hiff']);
});

const texts = fc
  .array(fc.constantFrom('a', 'b', '-', ' ', '茶', '，', '地'), { minLength: 1, maxLength: 40 })
  .map((signs) => signs.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');

test('law: no sign of a label is lost, and lines fit but for closing signs', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrapLabel(text, width, measure);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(measure(line.replace(/[，\s]+$/, ''))).toBeLessThanOrEqual(width);
    }),
  );
});

test('a long list begins with its first values, and what is chosen is always among them', () => {
  expect(listed(['a', 'b', 'c', 'd'], ['d'], 2)).toEqual(['a', 'b', 'd']);
});

test('a position beside the years belongs to the nearest year', () => {
  expect([-5, 0, 15, 29, 30, 99].map((x) => nearestBand(x, 10, 10, 3))).toEqual([0, 0, 0, 1, 2, 2]);
});

const room = { width: 100, top: 2, lowest: 26 };

test('short names stand beside their bars and take the room that they need', () => {
  const layout = rowsLayout(['Tea', 'Fruit'], ['4', '13'], room, measure);
  expect(layout).toMatchObject({ labelWidth: 5, valueWidth: 2, height: 52 });
  expect(layout.rows.map(({ top, height, middle }) => [top, height, middle])).toEqual([
    [2, 26, 15],
    [28, 26, 41],
  ]);
});

test('when a name would need more than three lines, all names go above their bars', () => {
  const long =
    'A name that goes on and on and on for so long that it would fill the card on the left of its bar';
  const layout = rowsLayout([long, 'Tea'], ['4', '13'], { ...room, width: 50 }, measure);
  expect(layout.labelWidth).toBe(0);
  expect(layout.rows.map((row) => row.label.length)).toEqual([2, 1]);
});

test('law: rows follow each other without a gap, and each finds itself under the pointer', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), fc.integer({ min: 20, max: 200 }), (names, width) => {
      const { rows, height } = rowsLayout(names, [], { ...room, width }, measure);
      rows.forEach((row, index) => {
        expect(row.top).toBe(
          index === 0 ? room.top : (rows[index - 1]?.top ?? 0) + (rows[index - 1]?.height ?? 0),
        );
        expect(row.height).toBeGreaterThanOrEqual(room.lowest);
        expect(rowAt(row.middle, rows)).toBe(index);
      });
      expect(rowAt(room.top - 1, rows)).toBe(null);
      expect(rowAt(room.top + height, rows)).toBe(null);
    }),
  );
});

test('law: labels that stand do not touch, and the leftmost always stands', () => {
  const label = fc.record({ middle: fc.nat(300), width: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1 }), (labels) => {
      const standing = spaced(
        labels.map((each) => each.middle),
        labels.map((each) => each.width),
        4,
      );
      expect(standing.size).toBeGreaterThan(0);
      const ranges = labels
        .filter((_, index) => standing.has(index))
        .map(({ middle, width }) => [middle - width / 2, middle + width / 2] as const)
        .sort((a, b) => a[0] - b[0]);
      ranges.forEach((range, index) => {
        const before = ranges[index - 1];
        if (before) expect(range[0]).toBeGreaterThanOrEqual(before[1] + 4);
      });
    }),
  );
});

test('each year has its number where there is room', () => {
  expect(yearsLabelled([2018, 2019, 2020], 30, [])).toEqual([2018, 2019, 2020]);
});

test('with less room the first, the last and the wanted year have theirs', () => {
  const years = Array.from({ length: 10 }, (_, index) => 2010 + index);
  expect(yearsLabelled(years, 15, [2013])).toEqual([2010, 2013, 2016, 2019]);
  expect(yearsLabelled(years, 15, [2018])).toEqual([2010, 2012, 2014, 2016, 2019]);
});

test('law: numbers of years do not touch, and the first always stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 3, max: 50 }),
      fc.nat(59),
      (count, step, at) => {
        const years = Array.from({ length: count }, (_, index) => 1990 + index);
        const labelled = yearsLabelled(years, step, [1990 + (at % count)]);
        expect(labelled[0]).toBe(1990);
        labelled.forEach((year, index) => {
          const before = labelled[index - 1];
          if (before !== undefined) expect((year - before) * step).toBeGreaterThanOrEqual(30);
        });
      },
    ),
  );
});

test('law: every card stands in one column, in its order there, and no column is a card too tall', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 900 })),
      fc.integer({ min: 1, max: 5 }),
      (heights, count) => {
        const columns = columnsOf(heights, count);
        expect(columns.length).toBe(count);
        expect(columns.flat().sort((a, b) => a - b)).toEqual(heights.map((_, index) => index));
        for (const column of columns) expect([...column].sort((a, b) => a - b)).toEqual(column);
        const sums = columns.map((column) => column.reduce((sum, card) => sum + (heights[card] ?? 0), 0));
        expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(Math.max(0, ...heights));
      },
    ),
  );
});
