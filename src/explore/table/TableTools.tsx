import { type RefObject, useRef } from 'react';
import { isEmpty, noFilter } from '../../atlas/filter.ts';
import type { Layer } from '../../atlas/schema.ts';
import { setFilter, setText } from '../../state/actions.ts';
import { filterOf } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useGesture } from '../../ui/gesture.ts';
import { DownloadIcon, SearchIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { ColumnChoice } from './ColumnChoice.tsx';

/** Above the table: the search of the layer, which filters the map as well, how many records are left, and the columns. */
export function TableTools({ layer, shown }: { layer: Layer; shown: number }) {
  const { words, format } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const all = format.count(layer.noun, layer.records.length);
  return (
    <div className="table-tools">
      <Search layer={layer} input={input} />
      <ColumnChoice layer={layer} />
      <Download layer={layer} />
      <p className="table-tools__count">
        {shown < layer.records.length ? words.layers.shownOf(format.amount(layer.noun, shown), all) : all}
      </p>
      {/* The button goes with the filters, and the focus to the search. An empty table has a button of its own. */}
      {shown > 0 && <ClearLayer layer={layer} onCleared={() => input.current?.focus()} />}
    </div>
  );
}

function Search({ layer, input }: { layer: Layer; input: RefObject<HTMLInputElement | null> }) {
  const { words } = useWords();
  const gesture = useGesture();
  const text = useStore((state) => filterOf(state.view, layer.id).text);
  return (
    <search className="table-tools__search" {...gesture.frame}>
      <SearchIcon />
      <input
        ref={input}
        type="search"
        aria-label={words.filters.search}
        placeholder={words.filters.search}
        value={text}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => {
          const typed = event.target.value;
          gesture.change((view) => setText(view, layer.id, typed));
        }}
      />
    </search>
  );
}

function Download({ layer }: { layer: Layer }) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  return (
    <Button onClick={() => store.pass({ download: { layer: layer.id, records: 'shown' } })}>
      <DownloadIcon />
      {words.download.open}
    </Button>
  );
}

function ClearLayer({ layer, onCleared }: { layer: Layer; onCleared(): void }) {
  const { words } = useWords();
  const store = useAtlasStore();
  const hasFilter = useStore((state) => !isEmpty(filterOf(state.view, layer.id)));
  const clear = (): void => {
    store.change((view) => setFilter(view, layer.id, noFilter));
    onCleared();
  };
  return hasFilter && <Button onClick={clear}>{words.filters.clearLayer}</Button>;
}
