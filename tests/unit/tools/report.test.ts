import { expect, test } from 'vitest';
import { error, warning } from '../../../src/atlas/problem.ts';
import { parseDataFile } from '../../../tools/data-folder.ts';
import { reportCounts, reportProblems } from '../../../tools/report.ts';
import { soundFiles } from '../atlas/sound-files.ts';

test('a problem tells file, line, record, field, what was found and what was expected', () => {
  const problem = error('layers/hosts.json', ['records', 0, 'place', 'lon'], '218', '180 or less');
  expect(reportProblems([{ ...problem, record: 'xiamen', line: 7, column: 20 }])).toBe(
    'error data/layers/hosts.json:7:20  xiamen › place.lon\n      found 218\n      expected 180 or less',
  );
});

test('errors come before warnings', () => {
  const lines = reportProblems([warning('a.json', [], 'x', 'y'), error('b.json', [], 'x', 'y')]).split('\n');
  expect(lines[0]).toBe('error data/b.json');
});

test('counts tell records, evidence and distinct places of each layer', () => {
  const text = JSON.stringify(soundFiles()['layers/hosts.json']);
  expect(reportCounts([parseDataFile('layers/hosts.json', text)])).toBe(
    'layers/hosts.json: 1 records (1 confirmed), 1 distinct places',
  );
});

test('counts tell the scenes of each story', () => {
  const text = JSON.stringify(soundFiles()['stories/talk.json']);
  expect(reportCounts([parseDataFile('stories/talk.json', text)])).toBe('stories/talk.json: 2 scenes');
});
