/** All words, for the parts that load when first used: they come with the first of them, in every language. */
import type { Language } from '../atlas/schema.ts';
import { en } from './en.ts';
import { enParts } from './en-parts.ts';
import { zh } from './zh.ts';
import { zhParts } from './zh-parts.ts';

const allEnglish = { ...en, ...enParts };
export type AllWords = typeof allEnglish;

export const allWords: Record<Language, AllWords> = { en: allEnglish, zh: { ...zh, ...zhParts } };
