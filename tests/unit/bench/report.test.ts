import { describe, expect, test } from 'vitest';
import { report, withMeasured } from '../../bench/report.ts';
import { summaryOf } from '../../bench/statistics.ts';

describe('a series of measurements', () => {
  test('has a median and a value that 95 % do not exceed, whatever their order', () => {
    const series = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(summaryOf(series)).toEqual({ repeats: 100, median: 50, p95: 95 });
    expect(summaryOf([7])).toEqual({ repeats: 1, median: 7, p95: 7 });
  });
});

describe('the report', () => {
  const summary = { repeats: 20, median: 3.14, p95: 9.99 };
  const load = {
    firstView: 100,
    firstPaint: 100,
    largestPaint: 200,
    ready: 3000,
    seen: 3100,
    blocking: 50,
    shift: 0.01,
    bytes: 600_000,
    requests: 12,
    memory: 30_000_000,
  };
  const text = report(
    'A machine',
    [{ conditions: 'full speed', atlas: [load], bare: [{ ...load, ready: 2000 }] }],
    [{ what: 'filter', first: 20, later: summary }],
    [
      {
        layer: 'Own data',
        results: [{ what: 'table sort', cost: { frame: summary, settled: summary, longest: summary } }],
      },
    ],
  );

  test('sets the opening of the atlas beside that of the map engine alone', () => {
    expect(text).toContain('### full speed (1 times each)');
    expect(text).toContain('| map ready, ms | 3000 | 3000 | 2000 | 2000 | 1.50 |');
    expect(text).toContain('| sent until the map is ready, brotli, kB | 600 | 600 | 600 | 600 | 1.00 |');
  });

  test('says what was measured, how often, median and p95', () => {
    expect(text).toContain('| table sort (20) | 3.1 | 10.0 | 3.1 | 10.0 | 3.1 | 10.0 |');
    expect(text).toContain('| filter (20) | 20.0 | 3.1 | 10.0 |');
  });

  test('takes the place of the one before and leaves the words around it', () => {
    const page =
      '# Benchmarks\n<!-- measured: written by npm run bench -->old<!-- end of what was measured -->\nwords';
    const written = withMeasured(page, 'new');
    expect(written).toMatch(/^# Benchmarks\n.*\n\nnew\n\n.*\nwords$/);
    expect(withMeasured(written, 'newer')).not.toContain('new\n');
    expect(() => withMeasured('# Benchmarks', 'new')).toThrow('docs/benchmarks.md');
  });
});
