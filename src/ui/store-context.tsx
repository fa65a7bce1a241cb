/** The store for React: components read it through these hooks and change the view with `store.change`. */
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useStore as useZustandStore } from 'zustand';
import type { Language } from '../atlas/schema.ts';
import { type Format, formats } from '../i18n/format.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import { type AtlasState, type AtlasStore, withNotice } from '../state/store.ts';

export interface Wording {
  words: Words;
  language: Language;
  format: Format;
}

const wordings = new Map<Language, Wording>();

/** The same object each time; undefined while the words have not come. */
function wordingIn(language: Language): Wording | undefined {
  const words = wordsIn[language].now();
  if (words && !wordings.has(language))
    wordings.set(language, { language, words, format: formats[language] });
  return wordings.get(language);
}

const StoreContext = createContext<AtlasStore | null>(null);
/** Beside the store, because nearly every component has words, and each that reads the store is asked at each change. */
const WordingContext = createContext<Wording | null>(null);

/** The words of the store's language must have come before this is first drawn. */
export function StoreProvider({ store, children }: { store: AtlasStore; children: ReactNode }) {
  return (
    <StoreContext value={store}>
      <WordingContext value={useWording(store)}>{children}</WordingContext>
    </StoreContext>
  );
}

/** The wording of the view. Until the words of another language have come, the one before stays; if they do not come, the view goes back to it. */
function useWording(store: AtlasStore): Wording | null {
  const language = useZustandStore(store, (state) => state.view.language);
  const [, setCome] = useState<Language>();
  const shown = useRef<Wording>(null);
  shown.current = wordingIn(language) ?? shown.current;
  useEffect(() => {
    if (wordingIn(language)) return;
    let isGone = false;
    const goBack = (): void => {
      const before = shown.current?.language;
      if (isGone || !before) return;
      store.change((view) => ({ ...view, language: before }), 'replace');
      const { notices } = store.getState().passing;
      store.pass({ notices: withNotice(notices, { kind: 'language-failed' }) });
    };
    wordsIn[language].load().then(() => !isGone && setCome(language), goBack);
    return () => {
      isGone = true;
    };
  }, [language, store]);
  return shown.current;
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
  const wording = useContext(WordingContext);
  if (!wording)
    throw new Error('useWords: no words yet; put a <StoreProvider> around the app once they are loaded.');
  return wording;
}
