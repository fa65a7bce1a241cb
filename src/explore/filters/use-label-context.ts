import { useMemo } from 'react';
import { useStore, useWords } from '../../ui/store-context.tsx';
import type { LabelContext } from './labels.ts';

/** What labels are made from, the same object until the language or the places change. */
export function useLabelContext(): LabelContext {
  const { words, language, format } = useWords();
  const gazetteer = useStore((state) => state.data.gazetteer);
  return useMemo(
    () => ({ words, language, format, placeName: (code) => gazetteer.name(code, language) }),
    [words, language, format, gazetteer],
  );
}
