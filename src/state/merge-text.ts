/** Two people write in one text. Pure. */

/** What was replaced of a text: between two places, by other words. */
interface Edit {
  from: number;
  to: number;
  words: string;
}

/** What lies between the beginning and the end that two texts share. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, words: after.slice(from, after.length - end) };
}

/**
 * One text out of two that began as the same `before`: both changes where they touch different parts, and otherwise both texts, the
 * other's after one's own, so that nothing is lost. `joint` stands between them.
 */
export function mergeText(before: string, mine: string, theirs: string, joint = '\n\n'): string {
  if (theirs === before || theirs === mine) return mine;
  if (mine === before) return theirs;
  const [one, other] = [editBetween(before, mine), editBetween(before, theirs)];
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (first.to >= second.from) return `${mine}${joint}${theirs}`;
  return (
    before.slice(0, first.from) +
    first.words +
    before.slice(first.to, second.from) +
    second.words +
    before.slice(second.to)
  );
}
