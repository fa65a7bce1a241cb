import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, cellAfterKey, headRow } from '../../../../src/explore/table/grid-keys.ts';

const size = { rows: 100, columns: 5, page: 10 };
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const pressed = (cell: Cell, key: string, more = {}) => cellAfterKey(cell, { ...plain, ...more, key }, size);
const middle: Cell = { row: 50, column: 2 };

describe('a key leads', () => {
  test.each([
    ['ArrowUp', 49, 2],
    ['ArrowDown', 51, 2],
    ['ArrowLeft', 50, 1],
    ['ArrowRight', 50, 3],
    ['PageUp', 40, 2],
    ['PageDown', 60, 2],
    ['Home', 50, 0],
    ['End', 50, 4],
  ])('%s to row %i, column %i', (key, row, column) => {
    expect(pressed(middle, key)).toEqual({ row, column });
  });

  test('with Control to the first and the last record', () => {
    expect(pressed(middle, 'Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(pressed(middle, 'End', { metaKey: true })).toEqual({ row: 99, column: 4 });
  });

  test('up from the first record into the head, and no further', () => {
    const head = pressed({ row: 0, column: 2 }, 'ArrowUp');
    expect(head).toEqual({ row: headRow, column: 2 });
    expect(pressed(head as Cell, 'ArrowUp')).toEqual(head);
  });
});

test.each([
  ['Tab', {}],
  ['Escape', {}],
  ['a', {}],
  ['ArrowDown', { ctrlKey: true }],
  ['ArrowLeft', { altKey: true }],
  ['ArrowDown', { shiftKey: true }],
])('%s with %j is left to the page', (key, more) => {
  expect(pressed(middle, key, more)).toBeNull();
});

test('no key leads out of the grid', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() }), { maxLength: 30 }),
      (rows, columns, page, presses) => {
        let cell: Cell = { row: 0, column: 0 };
        for (const press of presses) {
          cell = cellAfterKey(cell, { ...plain, ...press }, { rows, columns, page }) ?? cell;
          expect(cell.row).toBeGreaterThanOrEqual(headRow);
          expect(cell.row).toBeLessThan(rows);
          expect(cell.column).toBeGreaterThanOrEqual(0);
          expect(cell.column).toBeLessThan(columns);
        }
      },
    ),
  );
});
