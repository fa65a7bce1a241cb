import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/atlas/csv.ts';

/** A reader that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  // The end of the last line begins no further one.
  return data.slice(0, -1);
}

const lines = (rows: (string | number)[][]): string => csvOf(rows).slice(1);

test('the file begins with a byte order mark and ends each line with CR LF', () =>
  expect(
    csvOf([
      ['a', 'b'],
      [1, ''],
    ]),
  ).toBe('\uFEFFa,b\r\n1,\r\n'));

test('commas, quotation marks and line breaks are quoted', () =>
  expect(lines([['a,b', 'say "tea"', 'one\ntwo', '茶叶，水果']])).toBe(
    '"a,b","say ""tea""","one\ntwo",茶叶，水果\r\n',
  ));

describe('what a spreadsheet would run gets an apostrophe', () => {
  test.each([
    ['=HYPERLINK("http://x.test","open")', `"'=HYPERLINK(""http://x.test"",""open"")"`],
    ['+1', "'+1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1+1', "'＝1+1"],
  ])('%j', (hostile, written) => expect(lines([[hostile]])).toBe(`${written}\r\n`));
});

test('a negative number stays a number', () => expect(lines([[-70.5, 0]])).toBe('-70.5,0\r\n'));

test('what was written is read back, with the apostrophe as the only change', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', '@', '\t', "'", 'a', '县') }),
    fc.double({ noNaN: true }),
  );
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
  fc.assert(
    fc.property(rows, (written) => {
      const read = readCsv(lines(written));
      expect(read.length).toBe(written.length);
      written.forEach((row, index) => {
        row.forEach((value, column) => {
          const text = read[index]?.[column] ?? '';
          if (typeof value === 'number') expect(text).toBe(String(value));
          else {
            expect([value, `'${value}`]).toContain(text);
            expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        });
      });
    }),
  );
});
