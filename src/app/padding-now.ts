/** What lies over the map of the full atlas and of the stage. */
import type { Padding } from '../map/padding.ts';
import { isNarrow } from './use-sheet.ts';

/** On the stage the words stand at the left, or below the map of a narrow screen. */
function roomBeside(words: DOMRect, air: number): Padding {
  return isNarrow()
    ? { top: air, right: air, bottom: window.innerHeight - words.top + air, left: air }
    : { top: air, right: air, bottom: air, left: words.right + air };
}

/** CSS pixels that panels cover now, and some air between them and what is shown; read from the page, so that it is true whatever is open. */
export function paddingNow(air: number): Padding {
  const height = (selector: string): number =>
    document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  const width = (selector: string): number =>
    document.querySelector(selector)?.getBoundingClientRect().width ?? 0;
  const bar = height('.bar') + air;
  const words = document.querySelector('.stage-words')?.getBoundingClientRect();
  if (words) return roomBeside(words, air);
  if (isNarrow()) {
    // What opens raises a low sheet to half of the window; a full one covers the map anyway.
    const app = document.querySelector('.app') as HTMLElement;
    const isRaised = app.dataset.side === 'true';
    const half =
      (window.innerHeight * Number.parseFloat(getComputedStyle(app).getPropertyValue('--half'))) / 100;
    const sheet = isRaised ? half : Math.min(height('.sheet'), half);
    // The start view may reach under the disclaimer: its picture, which stands there first, does not know how high that is.
    const footer = isRaised ? height('.footer') : 16;
    return { top: bar, right: air, bottom: sheet + footer + air, left: air };
  }
  return {
    top: bar,
    right: width('.column--right') + 40 + air,
    bottom: height('.footer') + height('.strip') + height('.dock') + air,
    left: width('.column--left .panel') + 16 + air,
  };
}
