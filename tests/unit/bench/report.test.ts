import { describe, expect, test } from 'vitest';
import { report, withMeasured } from '../../bench/report.ts';
import type { Target } from '../../bench/targets.ts';

const target: Target = { what: 'map ready', measured: 1.1, most: 1.15, unit: 'times' };
const opening = { title: 'Opening', tables: ['| opened |'], targets: [target] };
const memory = { title: 'Memory', tables: ['| held |'], targets: [{ ...target, what: 'memory' }] };

describe('the report', () => {
  test('begins with the machine and the targets of all parts, then the tables in their order', () => {
    const text = report('A machine', false, [opening, memory]);
    const lines = ['A machine', '## Targets', '| map ready |', '| memory |', '## Opening', '## Memory'];
    const places = lines.map((line) => text.indexOf(line));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('## Opening\n\n| opened |');
  });

  test('says when it was a quick run', () => {
    expect(report('A machine', true, [opening])).toContain('A quick run');
    expect(report('A machine', false, [opening])).not.toContain('quick');
  });

  test('has no table of targets when no part has one', () => {
    expect(report('A machine', false, [{ ...opening, targets: [] }])).not.toContain('Targets');
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
