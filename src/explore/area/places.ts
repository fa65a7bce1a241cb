/** The places that can be asked about: those that records carry the codes of. */

import type { Language } from '../../atlas/schema.ts';
import { createSearchIndex, type Findable, type SearchIndex } from '../../atlas/search.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';

const kinds = ['province', 'prefecture', 'country'] as const;
type Kind = (typeof kinds)[number];

export interface PlaceGroup {
  kind: Kind;
  places: Findable<string>[];
}

export interface PlaceIndex {
  /** By code. */
  kindOf: Map<string, Kind>;
  /** In the order in which they are listed without words. */
  all: Findable<string>[];
  search: SearchIndex<string>;
}

export function createPlaceIndex(gazetteer: Gazetteer, language: Language): PlaceIndex {
  const kindOf = new Map<string, Kind>();
  const all: Findable<string>[] = [];
  for (const { code, kind, name, pinyin } of gazetteer.all()) {
    if (kind === 'county') continue;
    kindOf.set(code, kind);
    all.push({ key: code, name, pinyin });
  }
  // Divisions keep the order of their codes, which is the official one; countries have none but the alphabet.
  const inOrder = (a: Findable<string>, b: Findable<string>): number =>
    kindOf.get(a.key) === 'country'
      ? a.name[language].localeCompare(b.name[language], language)
      : a.key < b.key
        ? -1
        : 1;
  return { kindOf, all: all.sort(inOrder), search: createSearchIndex(all) };
}

/** What the words find, best first, the group of the best first; without words, everything. */
export function placeGroups({ kindOf, all, search }: PlaceIndex, query: string): PlaceGroup[] {
  const isEmpty = query.trim() === '';
  const found = isEmpty ? all : search.find(query, Number.POSITIVE_INFINITY);
  const order = isEmpty ? kinds : [...new Set(found.map(({ key }) => kindOf.get(key)))];
  return order
    .flatMap((kind) => kind ?? [])
    .map((kind) => ({ kind, places: found.filter(({ key }) => kindOf.get(key) === kind) }));
}
