import { expect, test } from 'vitest';
import { add, lastLine, playwrightCount, stepCount, vitestCount } from '../../../tools/test-count.mjs';

test('a step counts as one', () => {
  expect(stepCount(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(stepCount(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('unit tests are counted from the report of Vitest', () => {
  const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(vitestCount(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('end-to-end tests are counted from the report of Playwright, flaky ones as failed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } };
  expect(playwrightCount(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a run that failed without a failed test is one failure', () => {
  expect(vitestCount({ numPassedTests: 5, numFailedTests: 0 }, 1)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 0,
  });
  expect(playwrightCount(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line tells passed and failed, and skipped when there are any', () => {
  const total = add({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 1, skipped: 0 });
  expect(lastLine(total)).toBe('3 passed, 1 failed');
  expect(lastLine({ ...total, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
