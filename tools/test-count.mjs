// Reads how many tests passed from the reports of Vitest and Playwright.

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function stepCount(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** `report` is Vitest's JSON report; undefined when it wrote none. */
export function vitestCount(report, code) {
  return withFailure(code, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

/** `report` is Playwright's JSON report; undefined when it wrote none. A flaky test counts as failed. */
export function playwrightCount(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return withFailure(code, { passed: expected, failed: unexpected + flaky, skipped });
}

/** A run that broke before a test could fail, in a file that does not load for instance, is one failure. */
function withFailure(code, count) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
