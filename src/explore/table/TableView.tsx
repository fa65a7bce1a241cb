/** The records of a layer as a table that filters, and selects, with the map. */
import { useMemo, useRef } from 'react';
import { countRecords } from '../../atlas/count.ts';
import { isEmpty, noFilter } from '../../atlas/filter.ts';
import { sortRecords } from '../../atlas/order.ts';
import type { Layer } from '../../atlas/schema.ts';
import { changeLayer, clearFilters, setFilter } from '../../state/actions.ts';
import { recordsShown, selectedRecord } from '../../state/shown.ts';
import { filterOf, type Selection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { focusDetail } from '../detail/focus.ts';
import { RecordGrid } from './RecordGrid.tsx';
import { remembered } from './remembered.ts';
import { TableTools } from './TableTools.tsx';
import './TableView.css';

interface TableViewProps {
  layer: Layer;
  /** Selects a record and brings it into sight on the map where it is not. */
  onSelect(target: Selection): void;
  /** Selects a record and shows it on the map, as near as it goes. */
  onGoTo(target: Selection): void;
}

export function TableView(props: TableViewProps) {
  return props.layer.archive ? <TooLarge layer={props.layer} /> : <Records {...props} />;
}

function TooLarge({ layer }: { layer: Layer }) {
  const { words, format } = useAllWords();
  return (
    <div className="table-view__empty">
      <p>{words.archive.noTable(format.count(layer.noun, countRecords(layer.records)))}</p>
      {layer.archive?.index !== undefined && <p>{words.archive.noTableSearch}</p>}
    </div>
  );
}

function Records({ layer, onSelect, onGoTo }: TableViewProps) {
  const { language } = useAllWords();
  const sort = useStore((state) => state.view.sort);
  const shown = useStore((state) => recordsShown(state, layer));
  const selectedId = useStore(({ view: { selection } }) =>
    selection?.kind === 'record' && selection.layer === layer.id ? selection.record : null,
  );
  const records = useMemo(
    () => (sort ? sortRecords(layer, shown, sort.column, sort.descending, language) : shown),
    [layer, shown, sort, language],
  );
  const selected = useMemo(
    () => (selectedId === null ? -1 : records.findIndex((record) => record.id === selectedId)),
    [records, selectedId],
  );
  const element = useRef<HTMLDivElement>(null);

  function choose(id: string): void {
    const target: Selection = { kind: 'record', layer: layer.id, record: id };
    const { current } = element;
    if (id === selectedId) onGoTo(target);
    else onSelect(target);
    if (current?.isConnected) return;
    remembered(layer.id).leftFor = id;
    focusDetail();
  }

  return (
    <div ref={element} className="table-view">
      <TableTools layer={layer} shown={shown.length} />
      <SwitchedOff layer={layer} />
      {selectedId !== null && selected === -1 && <SelectedLeftOut />}
      {records.length === 0 ? (
        <Empty layer={layer} />
      ) : (
        <RecordGrid layer={layer} records={records} selected={selected} onChoose={({ id }) => choose(id)} />
      )}
    </div>
  );
}

/** Why the map shows none of these records. */
function SwitchedOff({ layer }: { layer: Layer }) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const isOff = useStore(({ view }) => view.layers.some(({ id, visible }) => id === layer.id && !visible));
  return (
    isOff && (
      <p className="table-view__note">
        {words.table.switchedOff}{' '}
        <Button
          look="quiet"
          onClick={() => store.change((view) => changeLayer(view, layer.id, { visible: true }))}
        >
          {words.table.switchOn}
        </Button>
      </p>
    )
  );
}

function SelectedLeftOut() {
  const { words, format } = useAllWords();
  const record = useStore((state) => selectedRecord(state)?.record);
  return (
    <p className="table-view__note" role="status">
      {record && words.table.selectedLeftOut(format.text(record.name))}
    </p>
  );
}

function Empty({ layer }: { layer: Layer }) {
  const { words, language, format } = useAllWords();
  const store = useAtlasStore();
  const empty = useRef<HTMLDivElement>(null);
  const hasFilter = useStore((state) => !isEmpty(filterOf(state.view, layer.id)));
  const records = language === 'en' ? layer.noun.en.other : format.text(layer.title);
  const clear = (): void => {
    // The button goes with what it clears: the focus goes to the search above the table.
    empty.current?.parentElement?.querySelector('input')?.focus();
    store.change(hasFilter ? (view) => setFilter(view, layer.id, noFilter) : clearFilters);
  };
  return (
    <div ref={empty} className="table-view__empty">
      <p>{layer.records.length === 0 ? words.table.noRecords : words.layers.noMatch(records)}</p>
      {layer.records.length > 0 && (
        <Button onClick={clear}>{hasFilter ? words.filters.clearLayer : words.filters.clearAll}</Button>
      )}
    </div>
  );
}
