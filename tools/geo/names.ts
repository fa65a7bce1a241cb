import { readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { customPinyin, pinyin } from 'pinyin-pro';
import { countryNames } from './country-names.ts';
import { customaryNames, peoples, provinceNames } from './english-names.ts';
import { pinyinOverrides } from './pinyin-overrides.ts';

export interface Name {
  en: string;
  zh: string;
}

customPinyin(pinyinOverrides);
for (const language of ['en', 'zh']) {
  const url = new URL(`node_modules/i18n-iso-countries/langs/${language}.json`, import.meta.url);
  countries.registerLocale(JSON.parse(readFileSync(url, 'utf8')));
}

/** Tone-marked pinyin of the Chinese characters of a name, syllables separated by spaces. */
export function toPinyin(chinese: string): string {
  const characters = chinese.match(/\p{Script=Han}+/gu) ?? [];
  return characters.map((run) => pinyin(run, { toneSandhi: false })).join(' ');
}

/** The short customary name of a country, by ISO 3166-1 alpha-3 code. */
export function countryName(code: string): Name {
  const en = countryNames[code]?.en ?? countries.getName(code, 'en');
  const zh = countryNames[code]?.zh ?? countries.getName(code, 'zh');
  if (!en || !zh) throw new Error(`No name for country ${code}: add it to tools/geo/country-names.ts.`);
  return { en, zh };
}

/** Toneless syllables joined as pinyin orthography does: Rong'an, Xi'an. */
function romanise(syllables: string[]): string {
  const plain = syllables.map((syllable) =>
    syllable
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0304\u030c]/g, '')
      .normalize('NFC'),
  );
  const joined = plain
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function list(words: string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
}

const kinds: [suffix: string, english: string][] = [
  ['自治县', ' Autonomous County'],
  ['自治州', ' Autonomous Prefecture'],
  ['矿区', ' Mining District'],
  ['区', ' District'],
  ['县', ' County'],
  ['市', ' City'],
];
const anyPeople = Object.keys(peoples).sort((a, b) => b.length - a.length);
const withPeoples = new RegExp(`^(.+?)((?:${anyPeople.join('|')})+)$`);
const eachPeople = new RegExp(anyPeople.join('|'), 'g');

/** English name of a county or prefecture, romanised from the Chinese name unless it has a customary one. */
function divisionEnglish(code: string, chinese: string): string {
  const customary = customaryNames[code] ?? provinceNames[code];
  if (customary) return customary;
  const [suffix, english] = kinds.find(([end]) => chinese.endsWith(end)) ?? [];
  if (!suffix || !english)
    throw new Error(`No English kind for ${code} ${chinese}: add the name to tools/geo/english-names.ts.`);
  const stem = chinese.slice(0, -suffix.length);
  const [, place = stem, named = ''] = suffix.startsWith('自治') ? (withPeoples.exec(stem) ?? []) : [];
  const people = list((named.match(eachPeople) ?? []).map((people) => peoples[people] ?? ''));
  if (suffix.startsWith('自治') && !people)
    throw new Error(`No people known in ${code} ${chinese}: add it to tools/geo/english-names.ts.`);
  // Prefecture-level cities are known by their bare names.
  const kind = suffix === '市' && code.endsWith('00') ? '' : english;
  // The whole name is read, for a single character may be read otherwise on its own (Yu County, 蔚县).
  const syllables = toPinyin(chinese)
    .split(' ')
    .slice(0, [...place].length);
  return [romanise(syllables), people].filter(Boolean).join(' ') + kind;
}

/** Both names of a province, prefecture or county, from its code and full Chinese name. */
export function divisionName(code: string, chinese: string): Name {
  return { en: divisionEnglish(code, chinese), zh: chinese };
}
