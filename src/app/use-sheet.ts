/** On a narrow screen panels live in one sheet at the bottom, which has three heights. */
import { useEffect, useState, useSyncExternalStore } from 'react';

const narrow = '(max-width: 899px)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow, isNarrow);
}

export function isNarrow(): boolean {
  return window.matchMedia(narrow).matches;
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** `content` names what the sheet shows; when that changes to something new, a lowered sheet rises to half. */
export function useSheet(content: string): [SheetHeight, (height: SheetHeight) => void] {
  const [height, setHeight] = useState<SheetHeight>('peek');
  useEffect(() => {
    if (content !== 'layers') setHeight((now) => (now === 'peek' ? 'half' : now));
  }, [content]);
  return [height, setHeight];
}
