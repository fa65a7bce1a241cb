import { expect, test } from 'vitest';
import { type Target, targetsTable } from '../../bench/targets.ts';

const target: Target = { what: 'map ready', measured: 1, most: 1.15, unit: 'times' };

test('a target is met up to its value, and said in bold when it is not', () => {
  expect(targetsTable([target])).toContain('| map ready | 1.15 times | 1.00 times | yes |');
  expect(targetsTable([{ ...target, measured: 1.16 }])).toContain('| 1.16 times | **no** |');
});

test('a target is judged by the number that is shown', () => {
  expect(targetsTable([{ ...target, measured: 1.1549 }])).toContain('| 1.15 times | yes |');
});

test('a target can be a time', () => {
  expect(targetsTable([{ what: 'filter', measured: 30.23, most: 50, unit: 'ms' }])).toContain(
    '| filter | 50.0 ms | 30.2 ms | yes |',
  );
});

test('what could not be measured is not met', () => {
  expect(targetsTable([{ ...target, measured: Number.NaN }])).toContain('**no**');
});
