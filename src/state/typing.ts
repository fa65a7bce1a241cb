/** A field that somebody types in, while what it stands for may be changed elsewhere. Pure. */
import { editBetween, mergeText } from './merge-text.ts';

export interface Typing {
  /** What the field held when it last agreed with the story. */
  before: string;
  /** What stands in the field now. */
  text: string;
}

/** The field after the story got another text: with that, and with what was typed and not yet written. */
export function withArrived({ before, text }: Typing, told: string, joint: string): Typing {
  return { before: told, text: mergeText(before, text, told, joint) };
}

/** Where a caret belongs after a text was changed around it. `caret`: characters from the start. */
export function caretAfter(before: string, after: string, caret: number): number {
  const { from, to, words } = editBetween(before, after);
  if (caret <= from) return caret;
  return caret >= to ? caret + after.length - before.length : from + words.length;
}
