import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { nothingRests } from '../../atlas/references.ts';
import type { Source } from '../../atlas/schema.ts';
import type { Selection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Cite } from '../citation/Cite.tsx';
import { byUse, findSources, kindCounts } from './find-sources.ts';
import { useResting } from './resting.ts';
import { SourceItem } from './SourceItem.tsx';
import './sources.css';
import { sourceIn } from '../../state/data.ts';

/** So many are listed at first, and so many more with each press of the button: hundreds at once would hold up typing. */
const page = 50;

interface SourcesPanelProps {
  onClose(): void;
  onGoTo(target: Selection): void;
}

/** Every source of the atlas, to be searched; one of them unfolded shows what rests on it. */
export function SourcesPanel({ onClose, onGoTo }: SourcesPanelProps) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const sources = useStore((state) => state.data.sources);
  const panel = useStore((state) => state.view.panel);
  const open = panel.startsWith('source:') ? panel.slice('source:'.length) : null;
  const resting = useResting();
  const all = useMemo(() => byUse(Object.values(sources), resting), [sources, resting]);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<Source['kind'] | null>(null);
  const found = useMemo(() => findSources(all, query, kind), [all, query, kind]);
  const [limit, setLimit] = useState(page);
  const openAt = found.findIndex((source) => source.id === open);
  const listed = found.slice(0, Math.max(limit, openAt + 1));
  const list = useRef<HTMLUListElement>(null);
  const showAll = useCallback(() => {
    setQuery('');
    setKind(null);
  }, []);

  // A source newly opened is shown whatever was searched for; one that is searched away later is left alone.
  const scrolledTo = useRef<string | null>(null);
  const isKnown = open !== null && sourceIn(sources, open) !== undefined;
  useEffect(() => {
    if (open === scrolledTo.current) return;
    if (isKnown && openAt === -1) {
      showAll();
      return;
    }
    scrolledTo.current = open;
    const button = list.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    button?.closest('li')?.scrollIntoView({ block: 'nearest' });
    button?.focus({ preventScroll: true });
  }, [open, isKnown, openAt, showAll]);

  const toggle = useCallback(
    (id: string) =>
      store.change((view) => ({
        ...view,
        panel: view.panel === `source:${id}` ? 'sources' : `source:${id}`,
      })),
    [store],
  );
  return (
    <Panel
      className="sources"
      title={words.sourcesPanel.title}
      onClose={onClose}
      closeLabel={words.common.close}
    >
      <div className="sources__top">
        {open !== null && !isKnown && <p role="status">{words.sourcesPanel.missing(open)}</p>}
        {all.length === 0 ? (
          <p>{words.sourcesPanel.notLoaded}</p>
        ) : (
          <Search
            query={query}
            onQuery={setQuery}
            kind={kind}
            onKind={setKind}
            all={all}
            found={found.length}
          />
        )}
        {found.length === 0 && all.length > 0 && (
          <>
            <p>{words.sourcesPanel.none}</p>
            <Button onClick={showAll}>{words.sourcesPanel.clear}</Button>
          </>
        )}
        <Cite subject={{ kind: 'atlas' }} />
      </div>
      <ul ref={list} className="sources__list" aria-label={words.sourcesPanel.list}>
        {listed.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            resting={resting.get(source.id) ?? nothingRests}
            isOpen={source.id === open}
            onToggle={toggle}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      {listed.length < found.length && (
        <div className="sources__more">
          <Button onClick={() => setLimit(listed.length + page)}>
            {words.sourcesPanel.more(format.number(Math.min(page, found.length - listed.length)))}
          </Button>
        </div>
      )}
    </Panel>
  );
}

interface SearchProps {
  query: string;
  onQuery(query: string): void;
  kind: Source['kind'] | null;
  onKind(kind: Source['kind'] | null): void;
  all: Source[];
  found: number;
}

function Search({ query, onQuery, kind, onKind, all, found }: SearchProps) {
  const { words, format } = useAllWords();
  const id = useId();
  const kinds = useMemo(() => kindCounts(all), [all]);
  return (
    <>
      <label htmlFor={`${id}query`}>{words.sourcesPanel.search}</label>
      <input
        id={`${id}query`}
        type="search"
        value={query}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => onQuery(event.target.value)}
      />
      <label htmlFor={`${id}kind`}>{words.sourcesPanel.kind}</label>
      <select
        id={`${id}kind`}
        value={kind ?? ''}
        onChange={(event) => onKind(kinds.find(([value]) => value === event.target.value)?.[0] ?? null)}
      >
        <option value="">{words.sourcesPanel.allKinds(format.number(all.length))}</option>
        {kinds.map(([value, count]) => (
          <option key={value} value={value}>
            {words.sourcesPanel.kindCount(words.detail.sourceKind[value], format.number(count))}
          </option>
        ))}
      </select>
      <p className="sources__found" role="status">
        {words.sourcesPanel.found(format.number(found), format.number(all.length))}
      </p>
    </>
  );
}
