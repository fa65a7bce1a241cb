/** Where a language still has to be written. Pure. */
import type { Language } from '../../atlas/schema.ts';
import type { DraftText, OwnScene, OwnStory } from '../../atlas/schema-own-story.ts';

/** How many texts of a scene are empty in a language and written in the other one. */
export function gapsInScene({ title, text, notes }: OwnScene, language: Language): number {
  return [title, text, notes].filter((draft) => isGap(draft, language)).length;
}

/** The same of a whole story. */
export function gapsIn({ title, summary, scenes }: OwnStory, language: Language): number {
  const above = [title, summary].filter((draft) => isGap(draft, language)).length;
  return scenes.reduce((sum, scene) => sum + gapsInScene(scene, language), above);
}

function isGap(draft: DraftText, language: Language): boolean {
  return draft[language].trim() === '' && draft[otherLanguage(language)].trim() !== '';
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}
