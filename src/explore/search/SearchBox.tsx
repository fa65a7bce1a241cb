import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SearchIndex } from '../../atlas/search.ts';
import type { AtlasData } from '../../state/data.ts';
import type { Selection } from '../../state/view.ts';
import { IconButton } from '../../ui/Button.tsx';
import { CloseIcon, SearchIcon } from '../../ui/icons.tsx';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { focusDetail } from '../detail/focus.ts';
import { createIndex, searchResults } from './items.ts';
import { SearchResults } from './SearchResults.tsx';
import './SearchBox.css';

/**
 * Finds any record or place: a combobox with a list, after the ARIA Authoring Practices. The focus stays in the
 * input; the arrow keys move through the list and Enter takes the marked line, at first the best one.
 */
export function SearchBox({ onGoTo }: { onGoTo(selection: Selection): void }) {
  const { words } = useWords();
  const { search } = words;
  const data = useStore((state) => state.data);
  const indexOf = useIndex(data);
  const input = useRef<HTMLInputElement>(null);
  const baseId = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  useShortcut(input);

  const groups = useMemo(
    () => (query.trim() === '' ? [] : searchResults(indexOf(), query)),
    [query, indexOf],
  );
  const items = groups.flatMap((group) => group.items);
  const expanded = open && query.trim() !== '';
  const optionId = (index: number): string => `${baseId}-option-${index}`;

  function choose(selection: Selection): void {
    setQuery('');
    setOpen(false);
    onGoTo(selection);
    focusDetail();
  }

  function onChange(event: ChangeEvent<HTMLInputElement>): void {
    setQuery(event.target.value);
    setActive(0);
    setOpen(true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While a Chinese input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      if (expanded) setActive((active + step + items.length) % items.length);
      else setOpen(true);
    } else if (event.key === 'Enter' && expanded) {
      const chosen = items[active];
      event.preventDefault();
      if (chosen) choose(chosen.key);
    } else if (event.key === 'Escape' && query !== '') {
      // The first press closes the list, the second clears the words; only then is Escape for the rest of the page.
      event.stopPropagation();
      event.preventDefault();
      if (expanded) setOpen(false);
      else setQuery('');
    }
  }

  function onBlur(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    <search className="search-box" onBlur={onBlur}>
      <SearchIcon />
      <input
        ref={input}
        type="text"
        className="search-box__input"
        role="combobox"
        aria-label={search.label}
        aria-describedby={`${baseId}-hint`}
        aria-expanded={expanded}
        aria-controls={`${baseId}-list`}
        aria-autocomplete="list"
        aria-activedescendant={expanded && items.length > 0 ? optionId(active) : undefined}
        aria-keyshortcuts="Control+K"
        placeholder={search.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onFocus={() => indexOf()}
        onClick={() => setOpen(true)}
      />
      <span id={`${baseId}-hint`} className="visually-hidden">
        {search.hint}
      </span>
      {query !== '' && (
        <IconButton
          label={search.clear}
          onClick={() => {
            setQuery('');
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </IconButton>
      )}
      <p role="status" className="visually-hidden">
        {expanded && (items.length === 0 ? search.none(query) : search.found(items.length))}
      </p>
      <SearchResults
        listId={`${baseId}-list`}
        open={expanded}
        query={query}
        groups={groups}
        active={active}
        optionId={optionId}
        onActivate={setActive}
        onChoose={choose}
      />
    </search>
  );
}

/** The index is made when it is first asked for, and again only for other data. */
function useIndex(data: AtlasData): () => SearchIndex<Selection> {
  return useMemo(() => {
    let index: SearchIndex<Selection> | undefined;
    return () => {
      index ??= createIndex(data);
      return index;
    };
  }, [data]);
}

/**
 * Ctrl+K, or ⌘K, from anywhere; "/" from the map. A single character works only where its part of the page has
 * the focus, so that speech input does not set it off (WCAG 2.1.4).
 */
function useShortcut(input: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent): void {
      const command =
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        !event.altKey;
      const onMap = event.target instanceof HTMLCanvasElement;
      if (!command && !(event.key === '/' && onMap)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
