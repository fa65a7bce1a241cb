/** What the indexes of large layers have for the words typed so far: it comes late, and never holds up typing. */
import { useEffect, useState } from 'react';
import type { AtlasRecord } from '../../atlas/schema.ts';
import type { ArchiveHits } from '../../state/archive-records.ts';
import { type AtlasData, readyLayers } from '../../state/data.ts';
import type { Selection } from '../../state/view.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import type { SearchItem } from './items.ts';
import type { ListedGroup } from './suggestions.ts';

export type FindInArchives = (data: AtlasData, words: string) => Promise<ArchiveHits[]>;

/** Who types on is not asked for before this pause, in milliseconds. */
const pause = 150;

interface ArchiveSearch {
  groups: ListedGroup[];
  /** An answer is still to come. */
  isLooking: boolean;
  /** Ids of the layers whose index could not be read. */
  failed: string[];
}

const nothing: ArchiveSearch = { groups: [], isLooking: false, failed: [] };

/** @param isOpen nothing is looked for while the list is closed */
export function useArchiveSearch(query: string, isOpen: boolean, find: FindInArchives): ArchiveSearch {
  const store = useAtlasStore();
  const [answer, setAnswer] = useState<{ query: string; hits: ArchiveHits[] } | null>(null);
  const hasIndex = useStore(({ data }) => readyLayers(data).some(({ archive }) => archive?.index));
  const isAsked = isOpen && hasIndex && query.trim() !== '';

  useEffect(() => {
    if (!isAsked) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const hits = await find(store.getState().data, query).catch(() => []);
      if (!isStale) setAnswer({ query, hits });
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [query, isAsked, find, store]);

  if (!isAsked) return nothing;
  if (answer?.query !== query) return { ...nothing, isLooking: true };
  const items = answer.hits.flatMap(({ layer, records = [] }) =>
    records.map((record) => archiveItem(layer, record)),
  );
  return {
    groups: items.length === 0 ? [] : [{ group: 'archive', items, further: 0 }],
    isLooking: false,
    failed: answer.hits.flatMap(({ layer, problem }) => (problem ? layer : [])),
  };
}

/** A record that the index of an archive has. */
function archiveItem(layer: string, record: AtlasRecord): SearchItem {
  const selection: Selection = { kind: 'record', layer, record: record.id };
  const key = `${layer}/${record.id}`;
  return {
    group: 'archive',
    key,
    name: record.name,
    pinyin: '',
    effect: { kind: 'select', selection, record },
  };
}
