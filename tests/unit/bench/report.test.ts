import { describe, expect, test } from 'vitest';
import { report, withMeasured, withParts } from '../../bench/report.ts';
import type { Target } from '../../bench/targets.ts';

const target: Target = { what: 'map ready', measured: 1.1, most: 1.15, unit: 'times' };
const opening = { title: 'Opening', tables: ['| opened |'], targets: [target] };
const memory = { title: 'Memory', tables: ['| held |'], targets: [{ ...target, what: 'memory' }] };

describe('the report', () => {
  test('begins with the machine and the targets of all parts, then the tables in their order', () => {
    const text = report({ machine: 'A machine', isQuick: false, parts: [opening, memory] });
    const lines = ['A machine', '## Targets', '| map ready |', '| memory |', '## Opening', '## Memory'];
    const places = lines.map((line) => text.indexOf(line));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('## Opening\n\n| opened |');
  });

  test('says when it was a quick run', () => {
    expect(report({ machine: 'A machine', isQuick: true, parts: [opening] })).toContain('A quick run');
    expect(report({ machine: 'A machine', isQuick: false, parts: [opening] })).not.toContain('quick');
  });

  test('has no table of targets when no part has one', () => {
    expect(
      report({ machine: 'A machine', isQuick: false, parts: [{ ...opening, targets: [] }] }),
    ).not.toContain('Targets');
  });

  test('says of a part when it was measured alone', () => {
    const alone = { ...opening, aloneOn: 'Another machine' };
    const text = report({ machine: 'A machine', isQuick: false, parts: [alone, memory] });
    expect(text).toContain('## Opening\n\nMeasured in a run of its own: Another machine.\n\n| opened |');
    expect(text).toContain('## Memory\n\n| held |');
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

test('parts that are measured alone take the place of their earlier numbers, and the others stay', () => {
  const whole = { machine: 'A machine', alone: {}, opening: [1], memory: [2] };
  const once = withParts(whole, { opening: [3] }, 'Another machine');
  expect(once).toEqual({
    machine: 'A machine',
    alone: { opening: 'Another machine' },
    opening: [3],
    memory: [2],
  });
  expect(withParts(once, { memory: [4] }, 'A third').alone).toEqual({
    opening: 'Another machine',
    memory: 'A third',
  });
});
