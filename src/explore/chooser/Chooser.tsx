import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { readyLayer } from '../../state/data.ts';
import { findRecord } from '../../state/shown.ts';
import type { AtlasState, Choice, Passing } from '../../state/store.ts';
import { type Selection, selectionKey } from '../../state/view.ts';
import { IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { focusDetail } from '../detail/focus.ts';
import { RecordMark } from '../detail/RecordMark.tsx';
import './Chooser.css';

/** Of an archive, thousands of records may lie under one click. */
const mostListed = 20;

type OpenChooser = NonNullable<Passing['chooser']>;

/** The things under one click, to choose from; nothing when no choice is open. */
export function Chooser() {
  const chooser = useStore((state) => state.passing.chooser);
  return chooser && <OpenChooserList key={chooser.at.join()} chooser={chooser} />;
}

function OpenChooserList({ chooser: { choices, at } }: { chooser: OpenChooser }) {
  const store = useAtlasStore();
  const { words, format } = useWords();
  const further = Math.max(0, choices.length - mostListed);
  const list = useRef<HTMLUListElement>(null);
  const origin = useRef<Element | null>(null);

  useLayoutEffect(() => {
    origin.current = document.activeElement;
    list.current?.querySelector('button')?.focus();
  }, []);

  function close(): void {
    store.pass({ chooser: null });
    if (origin.current instanceof HTMLElement) origin.current.focus();
  }

  function choose(selection: Selection): void {
    close();
    store.change((view) => ({ ...view, selection }));
    focusDetail();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Escape closes the list only, not what lies behind it.
    event.stopPropagation();
    close();
  }

  const [x, y] = at;
  return (
    <div
      role="dialog"
      aria-label={words.chooser.title}
      className="chooser"
      style={{ left: `clamp(8px, ${x}px, calc(100% - 288px))`, top: `clamp(64px, ${y}px, 52%)` }}
      onKeyDown={onKeyDown}
    >
      <div className="chooser__header">
        <h2 className="chooser__title">{words.chooser.title}</h2>
        <IconButton label={words.common.close} onClick={close}>
          <CloseIcon />
        </IconButton>
      </div>
      <ul ref={list} className="chooser__list">
        {choices.slice(0, mostListed).map((choice) => (
          <li key={selectionKey(choice.selection)}>
            <ChoiceButton choice={choice} onChoose={() => choose(choice.selection)} />
          </li>
        ))}
      </ul>
      {further > 0 && <p className="chooser__further">{words.chooser.further(format.number(further))}</p>}
    </div>
  );
}

function ChoiceButton({ choice: { selection, name }, onChoose }: { choice: Choice; onChoose(): void }) {
  const { format, language } = useWords();
  const data: AtlasState['data'] = useStore((state) => state.data);
  const layer = selection.kind === 'record' ? readyLayer(data, selection.layer) : undefined;
  const record = findRecord(data, selection)?.record;
  const called = record?.name ?? name;
  return (
    <button type="button" className="chooser__choice" onClick={onChoose}>
      {layer && record && <RecordMark layer={layer} record={record} />}
      <span>
        {called
          ? format.text(called)
          : selection.kind === 'place' && data.gazetteer.name(selection.code, language)}
        {layer && <span className="chooser__layer">{format.text(layer.title)}</span>}
      </span>
    </button>
  );
}
