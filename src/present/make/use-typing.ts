/** A field whose text is written after a pause, while another window may write in the same text. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { Writing } from '../../state/own-story.ts';
import { caretAfter, type Typing, withArrived } from '../../state/typing.ts';

/** Milliseconds without a key, after which what was typed is written. */
const pause = 400;

type Field = HTMLInputElement | HTMLTextAreaElement;

interface UsedTyping {
  field: RefObject<Field | null>;
  text: string;
  type(text: string): void;
  /** For the field: leaving it writes at once, and what an input method composes is left alone until it is done. */
  frame: { onBlur(): void; onCompositionStart(): void; onCompositionEnd(): void };
}

/** `told`: the text of the story; `joint`: what stands between two texts that cannot be made one. */
export function useTyping(
  told: string,
  joint: string,
  onWrite: (writing: Omit<Writing, 'language'>) => void,
): UsedTyping {
  const field = useRef<Field>(null);
  const now = useRef<Typing>({ before: told, text: told });
  const caret = useRef<[start: number, end: number] | null>(null);
  const isComposing = useRef(false);
  const waiting = useRef<number>(undefined);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const latest = useRef({ told, onWrite });
  latest.current = { told, onWrite };

  const write = useCallback((): void => {
    window.clearTimeout(waiting.current);
    const { before, text } = now.current;
    if (isComposing.current || before === text) return;
    now.current = { before: text, text };
    latest.current.onWrite({ before, after: text });
  }, []);

  const writeSoon = useCallback((): void => {
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(write, pause);
  }, [write]);

  const take = useCallback((): void => {
    if (isComposing.current || latest.current.told === now.current.before) return;
    const { text } = now.current;
    now.current = withArrived(now.current, latest.current.told, joint);
    const element = field.current;
    if (element !== null && element === document.activeElement) {
      const moved = (at: number | null): number => caretAfter(text, now.current.text, at ?? text.length);
      caret.current = [moved(element.selectionStart), moved(element.selectionEnd)];
    }
    draw();
  }, [joint]);

  // Stands before what takes a text: the caret moves once the field has been drawn with it.
  useLayoutEffect(() => {
    if (caret.current) field.current?.setSelectionRange(...caret.current);
    caret.current = null;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is what there is to take
  useLayoutEffect(take, [told, take]);

  // Whatever ends the page or the field, nothing typed is lost.
  useEffect(() => {
    const end = new AbortController();
    for (const event of ['beforeunload', 'pagehide'])
      window.addEventListener(event, write, { signal: end.signal });
    document.addEventListener('visibilitychange', write, { signal: end.signal });
    return () => {
      end.abort();
      isComposing.current = false;
      write();
    };
  }, [write]);

  return {
    field,
    text: now.current.text,
    type(text) {
      now.current = { ...now.current, text };
      draw();
      writeSoon();
    },
    frame: {
      onBlur: write,
      onCompositionStart() {
        isComposing.current = true;
      },
      onCompositionEnd() {
        isComposing.current = false;
        take();
        writeSoon();
      },
    },
  };
}
