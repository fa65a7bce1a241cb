/** What belongs to the document itself: language, title, theme and the map's state for tests from outside. */

import { useEffect } from 'react';
import { languageTags } from '../atlas/language-tags.ts';
import { selectedRecord } from '../state/shown.ts';
import { useStore, useWords } from '../ui/store-context.tsx';
import { useTone } from '../ui/tone.ts';

/** `ownTitle`: of a window that is not the atlas itself. */
export function useDocument(ownTitle?: string): void {
  const { words, language, format } = useWords();
  const tone = useTone();
  const atlas = useStore((state) => state.data.atlas);
  const selected = useStore((state) => selectedRecord(state)?.record ?? null);
  const map = useStore((state) => state.passing.map);
  const shown = selected
    ? words.app.title(format.text(atlas.title), format.text(selected.name))
    : format.text(atlas.title);
  const title = ownTitle ?? shown;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const { documentElement } = document;
    const tag = languageTags[language];
    // Setting it anew makes the browser style the whole page again, the first view with it.
    if (documentElement.lang !== tag) documentElement.lang = tag;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = tone;
  }, [tone]);
  useEffect(() => {
    document.documentElement.dataset.map = map;
  }, [map]);
}
