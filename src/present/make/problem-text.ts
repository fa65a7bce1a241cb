/** What is wrong with a story file, in words. Pure. */
import type { OwnStoryProblem } from '../../atlas/own-story-file.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';

/** Characters of a name out of the file, which may say anything. */
const longestName = 40;

export function problemText({ path, kind }: OwnStoryProblem, words: AllWords, format: Format): string {
  const { at, part, scene, whole, wrong } = words.make.opened;
  const [first, index, ...inScene] = path;
  const isInScene = first === 'scenes' && typeof index === 'number';
  const steps = (isInScene ? inScene : path).map((step) => {
    if (typeof step === 'number') return format.number(step + 1);
    return Object.hasOwn(part, step) ? (part[step] ?? step) : `“${step.slice(0, longestName)}”`;
  });
  const where = isInScene ? [scene(format.number(index + 1)), ...steps] : steps;
  return at(where.length === 0 ? [whole] : where, wrong[kind]);
}
