/** Search over names: Chinese, English, pinyin with or without tones, and initials. */
import type { LocalisedText } from './schema.ts';
import { normalise, type Reading, readingOf } from './text.ts';

/** Something that can be found by its name. */
export interface Findable<Group extends string> {
  /** What it is found among. */
  group: Group;
  name: LocalisedText;
  /** Syllables with tone marks, separated by spaces; empty when unknown. */
  pinyin: string;
  /** Further words that lead to it, in any language. */
  also?: string | undefined;
  /** Points off, for what is wanted less often than other groups that match alike: a whole name has 100, a part 60. */
  handicap?: number;
}

export interface FoundGroup<Item extends Findable<string>> {
  group: Item['group'];
  /** Best first. */
  items: Item[];
  /** How many more were found than are listed. */
  further: number;
}

export interface SearchIndex<Item extends Findable<string>> {
  /**
   * Reads items for about so many milliseconds and says whether all are read by then. What is not read yet is not
   * found, so a long list can be read in slices that leave the page free to answer keys.
   */
  read(milliseconds: number): boolean;
  /**
   * The best matches, at most `perGroup` in each group: whole name, then beginning, then inside; shorter names first.
   * The group that holds the best match comes first; of groups that match alike, the one that `groups` names first.
   */
  find(query: string, perGroup: number, isOffered?: (item: Item) => boolean): FoundGroup<Item>[];
}

interface Indexed<Item> {
  item: Item;
  zh: string;
  /** Words without punctuation, with a space before each, so that the beginning of a word can be looked for. */
  en: string;
  reading: Reading;
  also: string;
}

interface Query {
  zh: string;
  en: string;
  /** As letters of a reading; empty when there are too few to tell names apart. */
  reading: string;
  words: Word[];
}

interface Word {
  /** With the space that stands before it in `en`. */
  begins: string;
  /** A Chinese word, which may stand inside others; null for a Latin one. */
  inside: string | null;
}

interface Match<Item> {
  entry: Indexed<Item>;
  score: number;
}

/** @param groups the order of groups that match alike */
export function createSearchIndex<Item extends Findable<string>>(
  items: Iterable<Item>,
  groups: readonly Item['group'][],
): SearchIndex<Item> {
  const unread = items[Symbol.iterator]();
  const indexed = new Map<Item['group'], Indexed<Item>[]>(groups.map((group) => [group, []]));
  let isRead = false;

  return {
    read(milliseconds) {
      const end = performance.now() + milliseconds;
      while (!isRead && performance.now() < end) {
        // The clock is looked at once in a while: it costs as much as a short name.
        for (let count = 0; count < 50 && !isRead; count++) {
          const { value, done } = unread.next();
          if (done) isRead = true;
          else indexed.get(value.group)?.push(indexedItem(value));
        }
      }
      return isRead;
    },

    find(query, perGroup, isOffered = () => true) {
      const wanted = queryOf(query);
      if (wanted.zh === '') return [];
      const found: { best: Match<Item>; group: FoundGroup<Item> }[] = [];
      for (const [group, entries] of indexed) {
        const matches = bestMatches(entries, wanted, perGroup, isOffered);
        const [best] = matches.listed;
        if (!best) continue;
        const listed = matches.listed.map(({ entry }) => entry.item);
        found.push({ best, group: { group, items: listed, further: matches.count - listed.length } });
      }
      return found.sort((a, b) => compare(a.best, b.best)).map(({ group }) => group);
    },
  };
}

/** One pass that keeps only the best: of 100,000 matches none but a few are ever sorted. */
function bestMatches<Item extends Findable<string>>(
  entries: Indexed<Item>[],
  query: Query,
  most: number,
  isOffered: (item: Item) => boolean,
): { listed: Match<Item>[]; count: number } {
  const listed: Match<Item>[] = [];
  let count = 0;
  for (const entry of entries) {
    const score = scoreOf(entry, query);
    if (score === 0 || !isOffered(entry.item)) continue;
    count += 1;
    const match = { entry, score: score - (entry.item.handicap ?? 0) };
    const last = listed[most - 1];
    if (last && compare(match, last) >= 0) continue;
    const place = listed.findIndex((other) => compare(match, other) < 0);
    listed.splice(place === -1 ? listed.length : place, 0, match);
    listed.length = Math.min(listed.length, most);
  }
  return { listed, count };
}

function compare<Item>(a: Match<Item>, b: Match<Item>): number {
  return b.score - a.score || a.entry.zh.length - b.entry.zh.length || a.entry.en.length - b.entry.en.length;
}

function indexedItem<Item extends Findable<string>>(item: Item): Indexed<Item> {
  return {
    item,
    zh: normalise(item.name.zh),
    en: plainWords(item.name.en),
    reading: readingOf(item.pinyin),
    also: item.also ? plainWords(item.also) : '',
  };
}

const han = /\p{Script=Han}/u;

function queryOf(query: string): Query {
  const zh = normalise(query);
  const en = plainWords(query);
  // Readers write ü as v on a Chinese keyboard; tone marks are gone by now and ü has become u.
  const letters = zh.replaceAll(' ', '').replaceAll('v', 'u');
  return {
    zh,
    en,
    reading: /^\w{2,}$/.test(letters) ? letters : '',
    words: en
      .split(' ')
      .slice(1)
      .map((word) => ({ begins: ` ${word}`, inside: han.test(word) ? word : null })),
  };
}

/** Words without punctuation and with a space before each, so that a word in brackets begins like any other. */
function plainWords(text: string): string {
  const plain = normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? '' : ` ${plain}`;
}

function scoreOf<Item>(entry: Indexed<Item>, query: Query): number {
  return (
    Math.max(
      nameScore(entry.zh, query.zh),
      englishScore(entry.en, query.en),
      pinyinScore(entry.reading, query.reading),
    ) || wordsScore(entry, query.words)
  );
}

function nameScore(name: string, query: string): number {
  const at = name.indexOf(query);
  if (at === -1) return 0;
  if (at > 0) return 60;
  return name.length === query.length ? 100 : 80;
}

/** A query matches English at the beginning of the name or of a word, so that "tea" does not find "steam". */
function englishScore(name: string, query: string): number {
  const at = query === '' ? -1 : name.indexOf(query);
  if (at === -1) return 0;
  if (at > 0) return 58;
  return name.length === query.length ? 100 : 78;
}

function pinyinScore({ joined, initials }: Reading, query: string): number {
  if (query === '' || joined === '') return 0;
  const at = joined.indexOf(query);
  if (at === 0) return joined.length === query.length ? 90 : 70;
  if (initials.startsWith(query)) return initials.length === query.length ? 65 : 50;
  return at > 0 && query.length >= 4 ? 40 : 0;
}

/** Words in any order, of the name or of the further words: Latin ones by their beginning, Chinese ones anywhere. */
function wordsScore<Item>({ en, zh, also }: Indexed<Item>, words: Word[]): number {
  if (words.length === 0 || (words.length === 1 && also === '')) return 0;
  for (const { begins, inside } of words) {
    const has =
      en.includes(begins) ||
      also.includes(begins) ||
      (inside !== null && (zh.includes(inside) || also.includes(inside)));
    if (!has) return 0;
  }
  return 30;
}
