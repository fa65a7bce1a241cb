/** Listens to the keys of a talk, wherever the focus is. */
import { useLayoutEffect, useRef, useState } from 'react';
import { indexTyped, meaningOf, type TalkAction } from './keys.ts';

interface TalkKeys {
  /** How many scenes there are. */
  count: number;
  onAction(action: TalkAction): void;
  /** `index` from 0. */
  onJump(index: number): void;
}

/** How long typed digits wait for Enter or another digit, in milliseconds. */
const digitPatience = 1500;

/** Returns the digits typed so far. */
export function useTalkKeys(keys: TalkKeys): string {
  const latest = useRef(keys);
  latest.current = keys;
  const [typed, setTyped] = useState('');

  // As soon as the scene is there, so that no press is lost.
  useLayoutEffect(() => {
    let digits = '';
    let waiting: number | undefined;
    /** What the mouse or a finger pressed last; the browser leaves the focus there. */
    let pressed: Element | null = null;
    const onPointer = ({ target }: PointerEvent): void => {
      pressed = target instanceof Element ? target.closest(pressable) : null;
    };
    const type = (next: string): void => {
      window.clearTimeout(waiting);
      digits = next;
      setTyped(next);
    };
    const jump = (): void => {
      const index = indexTyped(digits, latest.current.count);
      type('');
      if (index !== null) latest.current.onJump(index);
    };
    const onKey = (event: KeyboardEvent): void => {
      // The focus is moved on purpose.
      if (event.key === 'Tab') pressed = null;
      const meaning = meaningOf(event);
      if (!meaning || isWantedBy(event.target, event.key, pressed)) return;
      // Neither the map, which the arrows would move, nor the page hears of it.
      event.preventDefault();
      event.stopPropagation();
      // A key that is held down is one press.
      if (event.repeat) return;
      if ('digit' in meaning) {
        type(`${digits}${meaning.digit}`.slice(-3));
        waiting = window.setTimeout(jump, digitPatience);
        return;
      }
      const isTyping = digits !== '';
      if (isTyping && event.key === 'Enter') jump();
      else {
        type('');
        if (!isTyping || meaning.action !== 'leave') latest.current.onAction(meaning.action);
      }
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPointer, { capture: true });
    return () => {
      window.clearTimeout(waiting);
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPointer, { capture: true });
    };
  }, []);
  return typed;
}

/** What Enter or the space bar presses. */
const pressable = 'button, a[href], summary';

/**
 * Whether what has the focus needs the key itself: a field what is typed, a button what presses it, a long text what
 * scrolls it. Not the button that was `pressed` by mouse or finger: who goes on by keys does not mean it again.
 */
function isWantedBy(target: EventTarget | null, key: string, pressed: Element | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  if (key === 'ArrowDown' || key === 'ArrowUp')
    return target.tabIndex === 0 && target.scrollHeight > target.clientHeight;
  if (key !== 'Enter' && key !== ' ') return false;
  const button = target.closest(pressable);
  return button !== null && button !== pressed;
}
