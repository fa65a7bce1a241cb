/** Which sources a reader asked for, and in what order they stand. */
import type { Resting } from '../../atlas/references.ts';
import { sizeOf } from '../../atlas/references.ts';
import type { Source } from '../../atlas/schema.ts';
import { normalise } from '../../atlas/text.ts';

/** The sources whose title or publisher, in whatever language, has each word of the query; `kind` null: of any kind. */
export function findSources(sources: Source[], query: string, kind: Source['kind'] | null): Source[] {
  const asked = normalise(query).split(' ').filter(Boolean);
  return sources.filter((source) => {
    if (kind !== null && source.kind !== kind) return false;
    if (asked.length === 0) return true;
    const text = wordsOf(source);
    return asked.every((word) => text.includes(word));
  });
}

function wordsOf({ title, publisher = '' }: Source): string {
  const titles = typeof title === 'string' ? title : `${title.en} ${title.zh}`;
  return normalise(`${titles} ${publisher}`);
}

/** Those on which the most rests first; the others keep their order. */
export function byUse(sources: Source[], resting: Map<string, Resting>): Source[] {
  const use = (source: Source): number => {
    const on = resting.get(source.id);
    return on ? sizeOf(on) : 0;
  };
  return [...sources].sort((a, b) => use(b) - use(a));
}

/** How many sources there are of each kind, most first. */
export function kindCounts(sources: Source[]): [Source['kind'], number][] {
  const counts = new Map<Source['kind'], number>();
  for (const { kind } of sources) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
