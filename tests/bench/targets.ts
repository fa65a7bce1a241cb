/** What the atlas is to reach, beside what was measured. */
import { table } from './tables.ts';

export interface Target {
  what: string;
  measured: number;
  /** It is met up to this value. */
  most: number;
  unit: 'times' | 'ms';
}

export function targetsTable(targets: Target[]): string {
  return table(
    ['', 'target: at most', 'measured', 'met'],
    targets.map(({ what, measured, most, unit }) => {
      const shown = (value: number): string => `${value.toFixed(unit === 'ms' ? 1 : 2)} ${unit}`;
      // Judged by what is shown, so that the table does not contradict itself.
      const isMet = Number.parseFloat(shown(measured)) <= most;
      return [what, shown(most), shown(measured), isMet ? 'yes' : '**no**'];
    }),
  );
}
