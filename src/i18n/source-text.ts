/** A source in words, as the detail panel cites it. */
import type { Source } from '../atlas/schema.ts';
import type { AllWords } from './all-words.ts';
import type { Format } from './format.ts';

/** The title, with its language where that is not the language of the page. */
export function sourceTitle({ title }: Source, format: Format): { text: string; lang?: string } {
  if (typeof title !== 'string') return { text: format.text(title) };
  const lang = languageOf(title);
  return lang === undefined ? { text: title } : { text: title, lang };
}

/** What stands under the title after the publisher: kind, date, notes. */
export function sourceFacts(source: Source, words: AllWords, format: Format): string[] {
  const { kind, date, dateNote, note, copy } = source;
  return [
    words.detail.sourceKind[kind],
    ...(date === undefined ? [] : [format.date(date)]),
    ...(dateNote === undefined ? [] : [format.text(dateNote)]),
    ...(note === undefined ? [] : [format.text(note)]),
    ...(copy ? [words.detail.readOnCopy] : []),
  ];
}

/** The language of words that stay in their own, as far as the script tells it: kana come before Han. */
export function languageOf(words: string): 'ja' | 'zh' | 'en' | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) return 'ja';
  if (/\p{Script=Han}/u.test(words)) return 'zh';
  return /\p{Script=Latin}/u.test(words) && !/\p{Script=Cyrillic}/u.test(words) ? 'en' : undefined;
}
