/** Long texts step down in size until they fit; what does not fit even then scrolls. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

const steps = [1, 0.9, 0.8, 0.7, 0.62];

/** For a box of fixed height; its type is multiplied by `--stage-type`. `content` names what stands in it. */
export function useFittingType(content: string): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need another size
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = 0;
    const fit = (): void => {
      for (const step of steps) {
        element.style.setProperty('--stage-type', String(step));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    fit();
    const sizes = new ResizeObserver(fit);
    for (const each of [element, ...element.children]) sizes.observe(each);
    return () => sizes.disconnect();
  }, [content]);
  return box;
}
