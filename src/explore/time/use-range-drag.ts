/** A range of years under a pointer: taken hold of as a whole, or by one end. The keyboard has the thumbs and the numbers. */
import { type CSSProperties, type MouseEvent, type PointerEvent, useRef } from 'react';
import { type Grip, nearestEnd, pulled, type Years } from './steps.ts';

/** What can be pressed, as `data-grab`: the range as a whole, one thumb, or the track, where the nearest thumb jumps to. */
type Grab = 'range' | 'thumb' | 'track';

interface Held {
  pointer: number;
  grip: Grip;
  /** Where the hand took hold, on the scale of years. */
  place: number;
  /** The range at that moment. */
  range: Years;
}

/** For an element as wide as all years of the extent, with the thumb of the first year and then that of the last in it. */
export function useRangeDrag(value: Years, extent: Years, onChange: (range: [number, number]) => void) {
  const held = useRef<Held | null>(null);
  const pressed = useRef<Grab | undefined>(undefined);
  const release = ({ pointerId }: PointerEvent): void => {
    if (held.current?.pointer === pointerId) held.current = null;
  };
  const pull = (range: Years, grip: Grip, years: number): void => {
    const next = pulled(range, grip, Math.round(years), extent);
    if (next[0] !== value[0] || next[1] !== value[1]) onChange(next);
  };
  /** Where the hand is, on the scale of years: 2020 is the middle of the bar of 2020. */
  const placeOfHand = (event: MouseEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return extent[0] - 0.5 + ((event.clientX - left) / width) * (extent[1] - extent[0] + 1);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const grab = grabOf(event.target);
      // A second finger does not take the range from the first.
      if (event.button !== 0 || held.current) return;
      pressed.current = grab;
      if (!grab || grab === 'track') return;
      const place = placeOfHand(event);
      const grip = grab === 'range' ? 'range' : nearestEnd(value, place);
      held.current = { pointer: event.pointerId, grip, place, range: value };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (grip !== 'range') focusThumb(event.currentTarget, grip);
    },
    onMouseDown(event: MouseEvent) {
      // The thumb stays ready for the keyboard: by itself the press would take the focus away again.
      if (held.current && held.current.grip !== 'range') event.preventDefault();
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (held.current?.pointer !== event.pointerId) return;
      const { grip, place, range } = held.current;
      pull(range, grip, placeOfHand(event) - place);
    },
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
    // A click, not a press: a finger that scrolls the panel may begin on the track.
    onClick(event: MouseEvent<HTMLElement>) {
      if (pressed.current !== 'track') return;
      const place = placeOfHand(event);
      const end = nearestEnd(value, place);
      focusThumb(event.currentTarget, end);
      pull(value, end, place - (end === 'from' ? value[0] : value[1]));
    },
  };
}

function focusThumb(range: HTMLElement, end: 'from' | 'to'): void {
  const thumbs = range.querySelectorAll('input');
  thumbs[end === 'from' ? 0 : 1]?.focus({ preventScroll: true });
}

function grabOf(target: EventTarget): Grab | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-grab]') : null;
  return element?.dataset.grab as Grab | undefined;
}

/** Where a year stands on a track that runs from the middle of the first year to the middle of the last. */
export function placeOf(year: number, [first, last]: Years): CSSProperties {
  return { left: `${((year - first) / Math.max(1, last - first)) * 100}%` };
}

/** Between two years on the same track. */
export function spanBetween([from, to]: Years, extent: Years): CSSProperties {
  const years = Math.max(1, extent[1] - extent[0]);
  return { ...placeOf(from, extent), width: `${((to - from) / years) * 100}%` };
}

/** Over the bars of all years of the range; `left` is its middle, as it may be wider than a single thin bar. */
export function spanOfBars([from, to]: Years, [first, last]: Years): CSSProperties {
  const years = last - first + 1;
  const middle = (from + to + 1) / 2 - first;
  return { left: `${(middle / years) * 100}%`, width: `${((to - from + 1) / years) * 100}%` };
}
