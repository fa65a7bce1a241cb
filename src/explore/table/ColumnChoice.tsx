import { useId } from 'react';
import { columnsOf, columnsShown } from '../../atlas/columns.ts';
import type { Layer } from '../../atlas/schema.ts';
import { setColumns, showColumn } from '../../state/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { usePopover } from '../../ui/use-popover.ts';
import { columnTitle } from './cell-text.ts';

/** Which columns stand in the table. The name always does: it says which record a row is. */
export function ColumnChoice({ layer }: { layer: Layer }) {
  const wording = useAllWords();
  const { words } = wording;
  const store = useAtlasStore();
  const chosen = useStore((state) => state.view.columns);
  const popover = usePopover();
  const listId = useId();
  const shown = columnsShown(layer, chosen).map(({ id }) => id);
  return (
    <div className="column-choice" {...popover.frame}>
      <button
        ref={popover.button}
        type="button"
        className="button button--plain"
        aria-expanded={popover.open}
        aria-controls={listId}
        onClick={popover.toggle}
      >
        {words.table.columns}
        <ChevronDownIcon />
      </button>
      {/* The focus stays inside when words are clicked, so that the list stays open. */}
      <fieldset id={listId} className="column-choice__list" hidden={!popover.open} tabIndex={-1}>
        <legend className="visually-hidden">{words.table.choose}</legend>
        {columnsOf(layer).map((column) => {
          const { id } = column;
          return (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={shown.includes(id)}
                disabled={id === 'name'}
                onChange={(event) => {
                  const { checked } = event.target;
                  store.change((view) => showColumn(view, layer, id, checked));
                }}
              />
              <span>{columnTitle(column, wording)}</span>
            </label>
          );
        })}
        <Button
          aria-disabled={chosen === null}
          onClick={() => chosen && store.change((view) => setColumns(view, layer, null))}
        >
          {words.table.standardColumns}
        </Button>
      </fieldset>
    </div>
  );
}
