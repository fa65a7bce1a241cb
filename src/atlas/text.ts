/** Comparing words as readers type them: no case, no accents or tones, no full-width forms. */

/** Lower case, accents and tone marks removed, full-width forms made plain, white space folded. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s·'’-]+/g, ' ')
    .trim();
}

/** The reading of a Chinese name in the forms readers type. */
export interface Reading {
  /** "hongyuan xian" written together: "hongyuanxian". */
  joined: string;
  /** The first letter of each syllable: "hyx". */
  initials: string;
}

/** `pinyin`: syllables with tone marks, separated by spaces. */
export function readingOf(pinyin: string): Reading {
  const syllables = normalise(pinyin).split(' ').filter(Boolean);
  return { joined: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('') };
}
