/** Changes to own stories that are shown and not kept yet. What the browser refused is made again together with the next change. */
import { type OwnStoryRead, ownStoryOf } from '../atlas/own-story-file.ts';
import type { OwnStory } from '../atlas/schema-own-story.ts';
import { dated, type StoryChange } from '../state/own-story.ts';
import type { NotKept, UnreadableStory } from '../state/store.ts';
import type { Shelf } from './shelf.ts';

interface Unkept {
  change: StoryChange;
  /** What was shown until it was made. */
  before: OwnStory;
  /** Whether the shelf has it in hand. */
  isTaken: boolean;
  /** Why the shelf did not take it the last time. */
  problem: NotKept | null;
}

/** In the order in which they were made, by story. */
const unkept = new Map<string, Unkept[]>();

/** Whether all changes to a story are kept. */
export function isKept(id: string): boolean {
  return !unkept.get(id)?.length;
}

/** Ids of the stories with changes that are not kept. */
export function unkeptStories(): string[] {
  return [...unkept.keys()].filter((id) => !isKept(id));
}

/** Why a change is not kept that was tried; null while all are kept or on their way for the first time. */
export function problemOfKeeping(): NotKept | null {
  return [...unkept.values()].flat().find(({ problem }) => problem)?.problem ?? null;
}

/** For a story that is removed. */
export function forgetUnkept(id: string): void {
  unkept.delete(id);
}

export function whyUnreadable({ reason }: Exclude<OwnStoryRead, { ok: true }>): UnreadableStory['reason'] {
  return reason === 'newer' ? 'newer' : 'not-valid';
}

/** What another version of the atlas has kept, or what is broken: nothing is written over it. */
class UnreadableError extends Error {
  constructor(
    id: string,
    readonly reason: UnreadableStory['reason'],
  ) {
    super(`What is kept of ${id} cannot be read, so it is not overwritten.`);
  }
}

/** The story that the shelf has under an id; null where it has none. Throws where that cannot be read. */
export function readKept(id: string, value: unknown): OwnStory | null {
  if (value === undefined) return null;
  const read = ownStoryOf(value);
  if (!read.ok) throw new UnreadableError(id, whyUnreadable(read));
  return read.story;
}

/**
 * Keeps a change, with all that were made before it and are not kept yet. `before`: what was shown until now. Returns the story as it
 * is kept then, or null where the shelf did not take it. Never rejects.
 */
export async function keepChange(
  shelf: Promise<Shelf>,
  before: OwnStory,
  change: StoryChange,
): Promise<OwnStory | null> {
  const { id } = before;
  const made: Unkept = { change, before, isTaken: false, problem: null };
  const line = unkept.get(id) ?? [];
  unkept.set(id, line);
  line.push(made);
  let taken = [made];
  try {
    const kept = await (await shelf).change(id, (value) => {
      const known = readKept(id, value);
      taken = line.slice(0, line.indexOf(made) + 1).filter(({ isTaken }) => !isTaken);
      for (const each of taken) each.isTaken = true;
      // Removed by another window, or never kept: what the reader sees is not lost.
      const [first = made] = taken;
      const from = known ?? first.before;
      return dated(
        taken.reduce((story, each) => each.change(story), from),
        from,
        Date.now(),
      );
    });
    for (const each of taken) line.splice(line.indexOf(each), 1);
    return kept;
  } catch (error) {
    const problem: NotKept = error instanceof UnreadableError ? error.reason : 'failed';
    for (const each of taken) Object.assign(each, { isTaken: false, problem });
    return null;
  }
}
