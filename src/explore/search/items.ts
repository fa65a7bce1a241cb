/** What the search box finds: every record of the layers that could be read, and every place of the gazetteer. */
import { createSearchIndex, type Findable, type SearchIndex } from '../../atlas/search.ts';
import { type AtlasData, readyLayers } from '../../state/data.ts';
import type { Selection } from '../../state/view.ts';

export type SearchItem = Findable<Selection>;

export interface ResultGroup {
  kind: Selection['kind'];
  items: SearchItem[];
}

/** Records come first, so that of a record and a place of one name the record, which says more, is found first. */
export function searchItems(data: AtlasData): SearchItem[] {
  const records = readyLayers(data).flatMap((layer) =>
    layer.records.map(({ id, name }): SearchItem => {
      return {
        key: { kind: 'record', layer: layer.id, record: id },
        name,
        pinyin: data.pinyin[`${layer.id}/${id}`] ?? '',
      };
    }),
  );
  const places = data.gazetteer.all().map(({ code, name, pinyin }): SearchItem => {
    return { key: { kind: 'place', code }, name, pinyin };
  });
  return [...records, ...places];
}

const perGroup = 8;

/** The best matches as groups, at most eight in each; the group that holds the best match comes first. */
export function searchResults(index: SearchIndex<Selection>, query: string): ResultGroup[] {
  const groups: ResultGroup[] = [];
  for (const item of index.find(query, Number.POSITIVE_INFINITY)) {
    const group = groups.find((candidate) => candidate.kind === item.key.kind);
    if (!group) groups.push({ kind: item.key.kind, items: [item] });
    else if (group.items.length < perGroup) group.items.push(item);
  }
  return groups;
}

export function createIndex(data: AtlasData): SearchIndex<Selection> {
  return createSearchIndex(searchItems(data));
}
