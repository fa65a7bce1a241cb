/** The panel loads when it is first used, so whoever opens it for a keyboard reader can only leave word. */
import { type RefObject, useEffect } from 'react';

let isAwaited = false;

/** The area panel that opens next takes the focus on its title. */
export function awaitAreaPanel(): void {
  isAwaited = true;
}

/** `part`: any element inside the panel. */
export function useAwaitedFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isAwaited) part.current?.closest('.area')?.querySelector<HTMLElement>('.panel__title')?.focus();
    isAwaited = false;
  }, [part]);
}
