/** Where the keyboard goes when a detail opens and closes. */
import { useLayoutEffect } from 'react';

let isFocusWanted = false;

/** Moves focus to the title of the detail panel, for a reader who chose the record in a list. */
export function focusDetail(): void {
  isFocusWanted = true;
  // The panel is drawn after the event that selected the record, and the first one may have to load.
  setTimeout(takeFocus);
}

function takeFocus(): void {
  const title = document.querySelector<HTMLElement>('.detail .panel__title');
  if (!title || !isFocusWanted) return;
  isFocusWanted = false;
  title.focus();
}

/** When the detail panel goes away with the focus inside it, focus returns to where it was before. */
export function useFocusReturn(): void {
  useLayoutEffect(() => {
    const origin = document.activeElement;
    takeFocus();
    return () => {
      const leavesWithFocus = document.querySelector('.detail')?.contains(document.activeElement);
      if (!leavesWithFocus) return;
      const isThere = origin instanceof HTMLElement && origin.isConnected && origin !== document.body;
      if (isThere) origin.focus();
      // Chosen from a panel that this one took the place of: the reader goes on from the top of that panel.
      else setTimeout(() => document.querySelector<HTMLElement>('.area .panel__title')?.focus());
    };
  }, []);
}
