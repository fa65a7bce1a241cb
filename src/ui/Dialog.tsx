import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import './Dialog.css';

interface DialogProps {
  /** The id of its heading. */
  labelledBy: string;
  className?: string;
  /** For what closes it from within: `ref.current?.close()`. */
  ref?: RefObject<HTMLDialogElement | null>;
  /** However it was closed. */
  onClose(): void;
  children: ReactNode;
}

/** A dialog over the page, open as long as it is there. */
export function Dialog({ labelledBy, className = '', ref, onClose, children }: DialogProps) {
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed and not only taken away, it gives the focus back to what opened it, also when another dialog comes in its place.
    return () => element?.close();
  }, [dialog]);
  return (
    <dialog ref={dialog} className={`dialog ${className}`} aria-labelledby={labelledBy} onClose={onClose}>
      {children}
    </dialog>
  );
}
