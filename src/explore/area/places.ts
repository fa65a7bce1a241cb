/** The places that can be asked about: those that records carry the codes of. */

import type { Language } from '../../atlas/schema.ts';
import { createSearchIndex, type Findable, type SearchIndex } from '../../atlas/search.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';

const kinds = ['province', 'prefecture', 'country'] as const;
type Kind = (typeof kinds)[number];

export interface AreaPlace extends Findable<Kind> {
  /** Division or country code. */
  key: string;
}

export interface PlaceGroup {
  kind: Kind;
  places: AreaPlace[];
}

export interface PlaceIndex {
  /** In the order in which they are listed without words. */
  all: AreaPlace[];
  search: SearchIndex<AreaPlace>;
}

export function createPlaceIndex(gazetteer: Gazetteer, language: Language): PlaceIndex {
  const all = gazetteer
    .all()
    .flatMap(({ code, kind, name, pinyin }): AreaPlace[] =>
      kind === 'county' ? [] : [{ group: kind, key: code, name, pinyin }],
    );
  // Divisions keep the order of their codes, which is the official one; countries have none but the alphabet.
  const inOrder = (a: AreaPlace, b: AreaPlace): number =>
    a.group === 'country'
      ? a.name[language].localeCompare(b.name[language], language)
      : a.key < b.key
        ? -1
        : 1;
  const search = createSearchIndex(all, kinds);
  search.read(Number.POSITIVE_INFINITY);
  return { all: all.sort(inOrder), search };
}

/** What the words find, best first, the group of the best first; without words, everything. */
export function placeGroups({ all, search }: PlaceIndex, query: string): PlaceGroup[] {
  if (query.trim() === '')
    return kinds.map((kind) => ({ kind, places: all.filter(({ group }) => group === kind) }));
  return search
    .find(query, Number.POSITIVE_INFINITY)
    .map(({ group, items }) => ({ kind: group, places: items }));
}
