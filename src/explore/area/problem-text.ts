import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';
import type { FieldProblem } from './numbers.ts';

/** What is wrong with a number, and what to give instead. */
export function problemText(problem: FieldProblem, { area }: AllWords, format: Format): string {
  switch (problem.kind) {
    case 'number':
      return area.wrong.number(format.number(problem.from), format.number(problem.to));
    case 'radius':
      return area.wrong.radius(format.number(problem.most));
    case 'south':
      return area.wrong.south;
    case 'east':
      return area.wrong.east;
  }
}
