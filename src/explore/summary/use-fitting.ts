import { type RefObject, useLayoutEffect, useState } from 'react';

const mostRows = 2;

/**
 * How many items of a list stand within two rows of text, at least one. `content`: what the items say; they are
 * measured again when it changes, and when the list gets wider or narrower.
 */
export function useFitting(list: RefObject<HTMLElement | null>, content: string): number {
  const [fitting, setFitting] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words take other room
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    // It calls when the page is laid out, the first time as well: asking sooner would lay it out one time more.
    const observer = new ResizeObserver(() => setFitting(Math.max(1, countFitting(element))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, content]);
  return fitting;
}

function countFitting(list: HTMLElement): number {
  const rowHeight = Number.parseFloat(getComputedStyle(list).lineHeight);
  const end = list.getBoundingClientRect().top + mostRows * rowHeight + 1;
  const items = [...list.children];
  const firstOutside = items.findIndex((item) => item.getBoundingClientRect().bottom > end);
  return firstOutside === -1 ? items.length : firstOutside;
}
