/** The store for React: components read it through these hooks and change the view with `store.change`. */
import { createContext, type ReactNode, useContext } from 'react';
import { useStore as useZustandStore } from 'zustand';
import type { Language } from '../atlas/schema.ts';
import { type Format, formats } from '../i18n/format.ts';
import { type Words, words } from '../i18n/words.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';

const StoreContext = createContext<AtlasStore | null>(null);

export function StoreProvider({ store, children }: { store: AtlasStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
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

export interface Wording {
  words: Words;
  language: Language;
  format: Format;
}

/** The words and number formats of the language on the screen. */
export function useWords(): Wording {
  const language = useStore((state) => state.view.language);
  return { words: words[language], language, format: formats[language] };
}
