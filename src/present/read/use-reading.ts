/** Ties scrolling to scenes, both ways. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { sceneRead } from './scene-read.ts';

/** How often scrolling is looked at, in milliseconds: each new scene moves the map. */
const lookEvery = 120;
const scrollKeys = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '];

/**
 * Scrolling by hand tells `onRead` which scene is reached, and a scene that is shown in another way is scrolled to.
 * `text`: holds the articles of the scenes; scenes are numbered from 0.
 */
export function useReading(
  text: RefObject<HTMLElement | null>,
  shown: number,
  onRead: (scene: number) => void,
): void {
  /** Whether the reader scrolls: a scroll that follows the scene must not choose the next one. */
  const isByHand = useRef(false);
  const readTo = useRef<number | null>(null);
  const latest = useRef({ shown, onRead });
  latest.current = { shown, onRead };

  useEffect(() => {
    const scroller = scrollerOf(text.current);
    if (!scroller) return;
    const end = new AbortController();
    const listen = { signal: end.signal, passive: true };
    let waiting: number | undefined;
    const look = (): void => {
      waiting = undefined;
      if (!isByHand.current) return;
      const { top } = scroller.getBoundingClientRect();
      const tops = articlesIn(text.current).map((article) => article.getBoundingClientRect().top - top);
      const { clientHeight, scrollHeight, scrollTop } = scroller;
      const scene = sceneRead(tops, clientHeight, scrollHeight - clientHeight - scrollTop);
      if (scene === latest.current.shown) return;
      readTo.current = scene;
      latest.current.onRead(scene);
    };
    const byHand = (): void => {
      isByHand.current = true;
    };
    for (const act of ['wheel', 'touchmove', 'pointerdown']) scroller.addEventListener(act, byHand, listen);
    scroller.addEventListener('keydown', ({ key }) => scrollKeys.includes(key) && byHand(), listen);
    scroller.addEventListener(
      'scroll',
      () => {
        waiting ??= window.setTimeout(look, lookEvery);
      },
      listen,
    );
    end.signal.addEventListener('abort', () => window.clearTimeout(waiting));
    return () => end.abort();
  }, [text]);

  const isNew = useRef(true);
  useLayoutEffect(() => {
    const isOpening = isNew.current;
    isNew.current = false;
    const isRead = readTo.current === shown;
    readTo.current = null;
    // A story is opened at its title.
    if (isRead || (isOpening && shown === 0)) return;
    isByHand.current = false;
    scrollTo(articlesIn(text.current)[shown], isOpening);
  }, [text, shown]);
}

function articlesIn(text: HTMLElement | null): HTMLElement[] {
  return [...(text?.querySelectorAll('article') ?? [])];
}

/** The panel scrolls, or on a narrow screen the sheet around it. */
function scrollerOf(element: HTMLElement | null | undefined): HTMLElement | null {
  let parent = element?.parentElement ?? null;
  while (parent && !/auto|scroll/.test(getComputedStyle(parent).overflowY)) parent = parent.parentElement;
  return parent;
}

function scrollTo(article: HTMLElement | undefined, isOpening: boolean): void {
  const scroller = scrollerOf(article);
  if (!article || !scroller) return;
  const isAtOnce = isOpening || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const down = article.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollBy({ top: down, behavior: isAtOnce ? 'instant' : 'smooth' });
}
