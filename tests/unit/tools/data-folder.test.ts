import { expect, test } from 'vitest';
import { parseDataFile } from '../../../tools/data-folder.ts';

test('a syntax error is told with its line and column', () => {
  const { value, problems } = parseDataFile('atlas.json', '{\n  "a": 1,\n  "b": }\n');
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ severity: 'error', file: 'atlas.json', line: 3, column: 8 }]);
});

test('a missing comma is named before what follows', () => {
  const [problem] = parseDataFile('units.json', '{ "a": 1\n"b": 2 }').problems;
  expect(problem).toMatchObject({
    found: 'text that is not JSON: "b": 2 }',
    expected: 'a comma before this',
    line: 2,
  });
});

test('a comma after the last item is a syntax error', () => {
  expect(parseDataFile('atlas.json', '{ "a": [1, 2,] }').problems).toMatchObject([{ line: 1, column: 14 }]);
});

test('a file that was cut off is told at its end', () => {
  const [problem] = parseDataFile('atlas.json', '{\n  "a": [1,').problems;
  expect(problem).toMatchObject({ found: 'the end of a line or of the file', line: 2 });
});

test('an empty file is an error', () => {
  expect(parseDataFile('atlas.json', '').problems).toHaveLength(1);
});

test('a key written twice is an error at the second', () => {
  const { value, problems } = parseDataFile('atlas.json', '{ "list": [{ "a": 1,\n "a": 2 }] }');
  expect(value).toEqual({ list: [{ a: 2 }] });
  expect(problems).toMatchObject([{ path: ['list', 0, 'a'], line: 2, column: 2 }]);
});
