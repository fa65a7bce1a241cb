import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Drawn } from './plot.ts';

interface DrawingProps {
  /** What the drawing shows, in words. The table beside it says the same and can be operated. */
  label: string;
  /** Makes the drawing in so many CSS pixels; the same function as long as nothing changed. */
  draw(width: number): Drawn;
  /** A press at a position in CSS pixels from the upper left corner, with the width of the drawing. */
  onPress?(x: number, y: number, width: number): void;
  area?: RefObject<HTMLDivElement | null>;
  className?: string;
}

/** Keeps one drawing in the page: drawn anew only when what it shows, or its width, changes. */
export function Drawing({ label, draw, onPress, area, className = '' }: DrawingProps) {
  const own = useRef<HTMLDivElement>(null);
  const ref = area ?? own;
  const width = useWidth(ref);
  useLayoutEffect(() => {
    if (width > 0) ref.current?.replaceChildren(draw(width));
  }, [draw, width, ref]);
  const pressed = useRef(onPress);
  pressed.current = onPress;
  useEffect(() => {
    const element = ref.current;
    const press = (event: MouseEvent): void => {
      const box = element?.getBoundingClientRect();
      if (box) pressed.current?.(event.clientX - box.left, event.clientY - box.top, box.width);
    };
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [ref]);
  return <div ref={ref} role="img" aria-label={label} className={`drawing ${className}`} />;
}

/** The width of an element in whole CSS pixels; 0 before it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
