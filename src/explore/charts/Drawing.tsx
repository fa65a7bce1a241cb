import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Drawn } from './plot-look.ts';

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
  useDrawn(ref, draw, width);
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

/** Draws anew what is on the screen; what was scrolled away waits until it comes back, and keeps its place. */
function useDrawn(ref: RefObject<HTMLElement | null>, draw: DrawingProps['draw'], width: number): void {
  const isVisible = useRef(true);
  const redraw = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    redraw.current = () => {
      redraw.current = null;
      if (width === 0) return;
      const drawn = draw(width);
      // Plot names each kind of mark in English; the label round the drawing says what it shows.
      drawn.setAttribute('aria-hidden', 'true');
      // A strict content security policy refuses styles within the page; those of Plot are in charts.css.
      drawn.querySelector('style')?.remove();
      ref.current?.replaceChildren(drawn);
    };
    if (isVisible.current) redraw.current();
  }, [ref, draw, width]);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      isVisible.current = entries.at(-1)?.isIntersecting ?? true;
      if (isVisible.current) redraw.current?.();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
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
