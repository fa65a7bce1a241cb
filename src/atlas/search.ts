/** Search over names: Chinese, English, pinyin with or without tones, and initials. */
import type { LocalisedText } from './schema.ts';
import { normalise, type Reading, readingOf } from './text.ts';

/** Something that can be found by its name. `key` is the caller's. */
export interface Findable<Key> {
  key: Key;
  name: LocalisedText;
  /** Syllables with tone marks, separated by spaces; empty when unknown. */
  pinyin: string;
}

interface Indexed<Key> {
  item: Findable<Key>;
  zh: string;
  en: string;
  reading: Reading;
}

export interface SearchIndex<Key> {
  /** At most `limit` items, best first: whole name, then beginning, then inside; shorter names first. */
  find(query: string, limit: number): Findable<Key>[];
}

export function createSearchIndex<Key>(items: Findable<Key>[]): SearchIndex<Key> {
  const indexed: Indexed<Key>[] = items.map((item) => ({
    item,
    zh: normalise(item.name.zh),
    en: plainWords(item.name.en),
    reading: readingOf(item.pinyin),
  }));
  return {
    find(query, limit) {
      const words = normalise(query);
      if (words === '') return [];
      return indexed
        .map((entry) => ({ entry, score: score(entry, words) }))
        .filter((found) => found.score > 0)
        .sort(
          (a, b) =>
            b.score - a.score ||
            a.entry.zh.length - b.entry.zh.length ||
            a.entry.en.length - b.entry.en.length,
        )
        .slice(0, limit)
        .map((found) => found.entry.item);
    },
  };
}

function score<Key>(entry: Indexed<Key>, query: string): number {
  const joined = query.replaceAll(' ', '');
  return Math.max(
    nameScore(entry.zh, query),
    englishScore(entry.en, plainWords(query)),
    pinyinScore(entry.reading, joined),
  );
}

function nameScore(name: string, query: string): number {
  if (name === query) return 100;
  if (name.startsWith(query)) return 80;
  return name.includes(query) ? 60 : 0;
}

/** Words without punctuation, so that a word in brackets begins like any other. */
function plainWords(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A query matches English at the beginning of the name or of a word, so that "tea" does not find "steam". */
function englishScore(name: string, query: string): number {
  if (query === '') return 0;
  if (name === query) return 100;
  if (name.startsWith(query)) return 78;
  return ` ${name}`.includes(` ${query}`) ? 58 : 0;
}

function pinyinScore(reading: Reading, query: string): number {
  // Readers write ü as v on a Chinese keyboard; tone marks are gone by now and ü has become u.
  const typed = query.replaceAll('v', 'u');
  if (reading.joined === '' || typed.length < 2) return 0;
  if (reading.joined === typed) return 90;
  if (reading.joined.startsWith(typed)) return 70;
  if (reading.initials === typed) return 65;
  if (reading.initials.startsWith(typed)) return 50;
  return typed.length >= 4 && reading.joined.includes(typed) ? 40 : 0;
}
