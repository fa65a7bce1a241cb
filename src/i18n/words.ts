/** Every word of the interface, by language; a language comes when it is first asked for. */

import { type LoadedOnce, loadOnce } from '../atlas/load-once.ts';
import { type Language, languages } from '../atlas/schema.ts';
import type { en } from './en.ts';

/** The English file gives the shape that the others must fill. */
export type Words = typeof en;

export const wordsIn: Record<Language, LoadedOnce<Words>> = {
  en: loadOnce(() => import('./en.ts').then((part) => part.en)),
  zh: loadOnce(() => import('./zh.ts').then((part) => part.zh)),
};

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { en: 'English', zh: '中文' };

/** The words of every language, for a switch without waiting. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(languages.map((language) => wordsIn[language].load()));
}
