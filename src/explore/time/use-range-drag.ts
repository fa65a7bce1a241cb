/** A range of years dragged as a whole with a pointer. The keyboard has the thumbs, the numbers and the steps. */
import { type CSSProperties, type PointerEvent, type SyntheticEvent, useRef } from 'react';
import { shifted, type Years } from './steps.ts';

interface Held {
  /** CSS pixels from the left. */
  at: number;
  range: Years;
  pixelsPerYear: number;
}

/** For an element as wide as all years of the extent; inside it, what is marked with `data-grab` can be taken hold of. */
export function useRangeDrag(value: Years, extent: Years, onChange: (range: [number, number]) => void) {
  const held = useRef<Held | null>(null);
  const release = (): void => {
    held.current = null;
  };
  // The track of the slider would take the press for itself, and move the nearest thumb there.
  const keep = (event: SyntheticEvent): void => {
    if (canGrab(event.target)) event.stopPropagation();
  };
  return {
    onMouseDownCapture: keep,
    onTouchStartCapture: keep,
    onPointerDownCapture(event: PointerEvent<HTMLElement>) {
      keep(event);
      if (event.button !== 0 || !canGrab(event.target)) return;
      const pixelsPerYear = event.currentTarget.clientWidth / (extent[1] - extent[0] + 1);
      held.current = { at: event.clientX, range: value, pixelsPerYear };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (!held.current) return;
      const { at, range, pixelsPerYear } = held.current;
      const next = shifted(range, Math.round((event.clientX - at) / pixelsPerYear), extent);
      if (next[0] !== value[0]) onChange(next);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

function canGrab(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-grab]') !== null;
}

/** From the middle of the first year to the middle of the last, on a track that runs from middle to middle. */
export function spanBetween([from, to]: Years, [first, last]: Years): CSSProperties {
  const years = Math.max(1, last - first);
  return { left: `${((from - first) / years) * 100}%`, width: `${((to - from) / years) * 100}%` };
}

/** Over the bars of all years of the range; `left` is its middle, as it may be wider than a single thin bar. */
export function spanOfBars([from, to]: Years, [first, last]: Years): CSSProperties {
  const years = last - first + 1;
  const middle = (from + to + 1) / 2 - first;
  return { left: `${(middle / years) * 100}%`, width: `${((to - from + 1) / years) * 100}%` };
}
