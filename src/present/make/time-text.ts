import { locales } from '../../atlas/language-tags.ts';
import type { Language } from '../../atlas/schema.ts';

/** A moment as the reader's clock has it. `iso`: a timestamp. */
export function timeText(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(iso));
}
