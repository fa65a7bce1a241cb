/** A list or group that a button opens on narrow screens: one state, and the ways out of it. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';

export interface Popover {
  open: boolean;
  toggle(): void;
  close(): void;
  /** For the element around button and content: Escape closes and goes back to the button, leaving closes. */
  frame: { onBlur(event: FocusEvent): void; onKeyDown(event: KeyboardEvent): void };
  button: RefObject<HTMLButtonElement | null>;
}

export function usePopover(): Popover {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    open,
    toggle: () => setOpen(!open),
    close: () => setOpen(false),
    frame: {
      onBlur(event) {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      },
      onKeyDown(event) {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      },
    },
    button,
  };
}
