/** A round light that follows the pointer over the darkened stage. It jumps with the pointer, so nothing moves by itself. */
import { useEffect, useRef } from 'react';

export function Spotlight() {
  const dark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      dark.current?.style.setProperty('--light-x', `${clientX}px`);
      dark.current?.style.setProperty('--light-y', `${clientY}px`);
    };
    document.addEventListener('pointermove', onMove);
    return () => document.removeEventListener('pointermove', onMove);
  }, []);
  return <div ref={dark} className="spotlight" aria-hidden="true" />;
}
