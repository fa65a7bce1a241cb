/** The store for React: components read it through these hooks and change the view with `store.change`. */
import { createContext, type ReactNode, useContext } from 'react';
import { useStore as useZustandStore } from 'zustand';
import type { Language } from '../atlas/schema.ts';
import { type Format, formats } from '../i18n/format.ts';
import { type Words, words } from '../i18n/words.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';

export interface Wording {
  words: Words;
  language: Language;
  format: Format;
}

const wordings: Record<Language, Wording> = {
  en: { language: 'en', words: words.en, format: formats.en },
  zh: { language: 'zh', words: words.zh, format: formats.zh },
};

const StoreContext = createContext<AtlasStore | null>(null);
/** Beside the store, because nearly every component has words, and each that reads the store is asked at each change. */
const WordingContext = createContext<Wording>(wordings.en);

export function StoreProvider({ store, children }: { store: AtlasStore; children: ReactNode }) {
  const language = useZustandStore(store, (state) => state.view.language);
  return (
    <StoreContext value={store}>
      <WordingContext value={wordings[language]}>{children}</WordingContext>
    </StoreContext>
  );
}

export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext);
  if (!store)
    throw new Error('useAtlasStore: no <StoreProvider> above this component; put one around the app.');
  return store;
}

/** `selector` must return the same value for the same state: a part of it, or a remembered result. */
export function useStore<Part>(selector: (state: AtlasState) => Part): Part {
  return useZustandStore(useAtlasStore(), selector);
}

/** The words and number formats of the language on the screen. */
export function useWords(): Wording {
  return useContext(WordingContext);
}
