/** The languages of the atlas as others name them (BCP 47). */
import type { Language } from './schema.ts';

/** What a text is in: `lang` of documents and pictures. */
export const languageTags: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** How dates, numbers and names are written and sorted, and words spelt. */
export const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };
