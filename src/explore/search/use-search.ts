/** What the search box lists for the words typed so far. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { loadOnce } from '../../atlas/load-once.ts';
import type { SearchIndex } from '../../atlas/search.ts';
import type { AtlasData } from '../../state/data.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import type { SearchItem } from './items.ts';
import type { ListedGroup } from './suggestions.ts';

type Engine = typeof import('./engine.ts');

export const searchEngine = loadOnce((): Promise<Engine> => import('./engine.ts'));

const mostPerGroup = 8;
/** Half of a frame, so that keys are answered while a long list is read. */
const sliceMilliseconds = 8;

interface Search {
  groups: ListedGroup[];
  /** The list of what is found; undefined until it has loaded. */
  Results: Engine['SearchResults'] | undefined;
  /** It did not load; the next `prepare` tries again. */
  hasFailed: boolean;
  /** Names are still being read; until then nothing is listed, as the best may be missing. */
  isReading: boolean;
  /** Loads what is missing and begins to read the names; called when the box is about to be used. */
  prepare(): void;
  /** The best match, for a reader who does not wait for the list. */
  best(): Promise<SearchItem | undefined>;
  remember(item: SearchItem): void;
}

/** @param isOpen nothing is looked for while the list is closed */
export function useSearch(query: string, isOpen: boolean): Search {
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const view = useStore((state) => (isOpen ? state.view : null));
  const map = useStore((state) => state.passing.map);
  const [recent, setRecent] = useState<SearchItem[]>([]);
  const { index, isReading, hasFailed, prepare } = useIndex(data);
  const engine = searchEngine.now();
  const commands = useMemo(() => (isOpen && engine ? engine.commandsOf(data) : []), [data, isOpen, engine]);

  function find(): ListedGroup[] {
    const state = store.getState();
    return index()?.find(query, mostPerGroup, (item) => item.isOffered?.(state) ?? true) ?? [];
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found and offered follows all of these
  const groups = useMemo((): ListedGroup[] => {
    if (!isOpen || !engine) return [];
    if (query.trim() === '') return engine.suggestionsOf(store.getState(), commands, recent);
    return isReading ? [] : find();
  }, [query, isOpen, engine, commands, recent, index, isReading, view, map]);

  return {
    groups,
    Results: engine?.SearchResults,
    hasFailed,
    isReading,
    prepare,
    async best() {
      await searchEngine.load();
      index()?.read(Number.POSITIVE_INFINITY);
      return find()[0]?.items[0];
    },
    remember: (item) => setRecent((before) => searchEngine.now()?.remember(before, item) ?? before),
  };
}

interface ReadIndex {
  /** Undefined until the engine has loaded. */
  index(): SearchIndex<SearchItem> | undefined;
  isReading: boolean;
  hasFailed: boolean;
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
      made ??= searchEngine.now()?.createIndex(data);
      return made;
    };
  }, [layers, gazetteer, sources, pinyin]);
  const [read, setRead] = useState<{ index: ReadIndex['index'] } | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [, setLoaded] = useState(searchEngine.now);
  const isReading = read?.index !== index;
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function readOn(): void {
    window.clearTimeout(timer.current);
    if (index()?.read(sliceMilliseconds)) setRead({ index });
    else timer.current = window.setTimeout(readOn);
  }

  function prepare(): void {
    if (!isReading) return;
    setHasFailed(false);
    searchEngine.load().then(
      (engine) => {
        setLoaded(engine);
        readOn();
      },
      (error: unknown) => {
        console.error('The search could not be loaded.', error);
        setHasFailed(true);
      },
    );
  }

  return { index, isReading, hasFailed, prepare };
}
