/** The pointer and the bar of buttons go while nobody moves the mouse: the audience should see the map. */
import { useEffect } from 'react';

/** Milliseconds. */
const patience = 3000;

/** While the stage is open, `data-pointer="still"` stands on <html> when the pointer has not been moved for a while. */
export function useStillPointer(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let waiting: number | undefined;
    let last = '';
    const wake = (): void => {
      delete dataset.pointer;
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        dataset.pointer = 'still';
      }, patience);
    };
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      // Browsers tell of a move also when something has moved below a pointer that lies still.
      const at = `${clientX} ${clientY}`;
      if (at !== last) wake();
      last = at;
    };
    wake();
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerdown', wake);
    return () => {
      window.clearTimeout(waiting);
      delete dataset.pointer;
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerdown', wake);
    };
  }, []);
}
