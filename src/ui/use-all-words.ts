/** Words for parts that load when first used; what is on the screen at the start has `useWords`. */
import { type AllWords, allWords } from '../i18n/all-words.ts';
import { useWords, type Wording } from './store-context.tsx';

export interface AllWording extends Wording {
  words: AllWords;
}

const known = new WeakMap<Wording, AllWording>();

/** All words and the number formats of the language on the screen; the same object until that changes. */
export function useAllWords(): AllWording {
  const wording = useWords();
  const all = known.get(wording) ?? { ...wording, words: allWords[wording.language] };
  known.set(wording, all);
  return all;
}
