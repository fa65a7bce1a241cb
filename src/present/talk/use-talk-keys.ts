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
      const meaning = meaningOf(event);
      if (!meaning || isWantedBy(event.target, event.key)) return;
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
    return () => {
      window.clearTimeout(waiting);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
  return typed;
}

/** Whether what has the focus needs the key itself: a field what is typed, a button what presses it, a long text what scrolls it. */
function isWantedBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  if (key === 'ArrowDown' || key === 'ArrowUp')
    return target.tabIndex === 0 && target.scrollHeight > target.clientHeight;
  return (key === 'Enter' || key === ' ') && target.closest('button, a[href], summary') !== null;
}
