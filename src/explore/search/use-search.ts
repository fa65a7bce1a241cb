/** What the search box lists for the words typed so far. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SearchIndex } from '../../atlas/search.ts';
import type { AtlasData } from '../../state/data.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { commandsOf } from './commands.ts';
import { createIndex, type SearchItem } from './items.ts';
import { type ListedGroup, remember, suggestionsOf } from './suggestions.ts';

const mostPerGroup = 8;
/** Half of a frame, so that keys are answered while a long list is read. */
const sliceMilliseconds = 8;

interface Search {
  groups: ListedGroup[];
  /** Names are still being read; until then nothing is listed, as the best may be missing. */
  isReading: boolean;
  /** Begins to read the names; called when the box is about to be used. */
  prepare(): void;
  /** The best match, for a reader who does not wait for the list. */
  best(): SearchItem | undefined;
  remember(item: SearchItem): void;
}

/** @param isOpen nothing is looked for while the list is closed */
export function useSearch(query: string, isOpen: boolean): Search {
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const view = useStore((state) => (isOpen ? state.view : null));
  const map = useStore((state) => state.passing.map);
  const [recent, setRecent] = useState<SearchItem[]>([]);
  const { index, isReading, prepare } = useIndex(data);
  const commands = useMemo(() => (isOpen ? commandsOf(data) : []), [data, isOpen]);

  function find(): ListedGroup[] {
    const state = store.getState();
    return index().find(query, mostPerGroup, (item) => item.isOffered?.(state) ?? true);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found and offered follows all of these
  const groups = useMemo((): ListedGroup[] => {
    if (!isOpen) return [];
    if (query.trim() === '') return suggestionsOf(store.getState(), commands, recent);
    return isReading ? [] : find();
  }, [query, isOpen, commands, recent, index, isReading, view, map]);

  return {
    groups,
    isReading,
    prepare,
    best() {
      index().read(Number.POSITIVE_INFINITY);
      return find()[0]?.items[0];
    },
    remember: (item) => setRecent(remember(recent, item)),
  };
}

interface ReadIndex {
  index(): SearchIndex<SearchItem>;
  isReading: boolean;
  prepare(): void;
}

/** The index is made when it is first asked for, slice by slice, and again only for other names. */
function useIndex(data: AtlasData): ReadIndex {
  const timer = useRef<number>(undefined);
  const { layers, gazetteer, sources, pinyin } = data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: boundaries come and go without changing a name
  const index = useMemo(() => {
    let made: SearchIndex<SearchItem> | undefined;
    return () => {
      made ??= createIndex(data);
      return made;
    };
  }, [layers, gazetteer, sources, pinyin]);
  const [read, setRead] = useState<{ index: () => SearchIndex<SearchItem> } | null>(null);
  const isReading = read?.index !== index;
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function readOn(): void {
    window.clearTimeout(timer.current);
    if (index().read(sliceMilliseconds)) setRead({ index });
    else timer.current = window.setTimeout(readOn);
  }

  return { index, isReading, prepare: () => isReading && readOn() };
}
