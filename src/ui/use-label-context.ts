import { useMemo } from 'react';
import type { LabelContext } from '../i18n/labels.ts';
import { useStore } from './store-context.tsx';
import { useAllWords } from './use-all-words.ts';

/** What labels are made from, the same object until the language or the places change. */
export function useLabelContext(): LabelContext {
  const { words, language, format } = useAllWords();
  const gazetteer = useStore((state) => state.data.gazetteer);
  return useMemo(
    () => ({ words, language, format, placeName: (code) => gazetteer.name(code, language) }),
    [words, language, format, gazetteer],
  );
}
