/** Where the keyboard goes when a detail opens and closes. */
import { useLayoutEffect } from 'react';
import { focusSoon } from '../../ui/focus-soon.ts';

/** Moves focus to the title of the detail panel, for a reader who chose the record in a list. */
export function focusDetail(): void {
  focusSoon('.detail .panel__title');
}

/** When the detail panel goes away with the focus inside it, focus returns to where it was before. */
export function useFocusReturn(): void {
  useLayoutEffect(() => {
    const origin = document.activeElement;
    return () => {
      const leavesWithFocus = document.querySelector('.detail')?.contains(document.activeElement);
      if (!leavesWithFocus) return;
      const isThere = origin instanceof HTMLElement && origin.isConnected && origin !== document.body;
      if (isThere) origin.focus();
      // Chosen from a panel that this one took the place of: the reader goes on from the top of that panel.
      else focusSoon('.area .panel__title');
    };
  }, []);
}
