/** The atlas in the colours of the page around it, as far as they can be read. */
import { type RefObject, useLayoutEffect } from 'react';
import { readableColours } from '../embed/colours.ts';
import { useStore } from '../ui/store-context.tsx';
import { useTone } from '../ui/tone.ts';

const ownTokens = { paper: '--paper', ink: '--ink', inkSoft: '--ink-soft', accent: '--accent' } as const;

export function useHostColours(root: RefObject<HTMLElement | null>): void {
  const accent = useStore((state) => state.view.embed?.accent ?? null);
  const ground = useStore((state) => state.view.embed?.ground ?? null);
  const tone = useTone();
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    // As `useDocument` does, which comes after this.
    document.documentElement.dataset.theme = tone;
    const style = getComputedStyle(document.documentElement);
    const token = (name: keyof typeof ownTokens): string => style.getPropertyValue(ownTokens[name]).trim();
    const own = {
      paper: token('paper'),
      ink: token('ink'),
      inkSoft: token('inkSoft'),
      accent: token('accent'),
    };
    const colours = readableColours({ accent, ground }, own);
    element.style.setProperty('--paper', colours.paper);
    element.style.setProperty('--accent', colours.accent);
    element.dataset.ground = ground === null ? 'own' : 'host';
  }, [root, accent, ground, tone]);
}
