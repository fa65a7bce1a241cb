import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { LocalisedText } from '../../atlas/schema.ts';
import { IconButton } from '../../ui/Button.tsx';
import { CloseIcon, SearchIcon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/store-context.tsx';
import type { Effect, SearchItem } from './items.ts';
import { type FindInArchives, useArchiveSearch } from './use-archive-search.ts';
import { useSearch } from './use-search.ts';
import './SearchBox.css';

interface SearchBoxProps {
  onRun(effect: Effect): void;
  findInArchives: FindInArchives;
}

/**
 * The way to everything: a combobox with a list, after the ARIA Authoring Practices. The focus stays in the input; the
 * arrow keys move through the list and Enter takes the marked line, at first the best one.
 */
export function SearchBox({ onRun, findInArchives }: SearchBoxProps) {
  const { words, format } = useWords();
  const { search } = words;
  const input = useRef<HTMLInputElement>(null);
  const baseId = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [done, setDone] = useState<LocalisedText | undefined>();
  const { groups: own, Results, hasFailed, isReading, prepare, best, remember } = useSearch(query, open);
  const archives = useArchiveSearch(query, open, findInArchives);
  // Last, so that no line moves when they come.
  const groups = [...own, ...archives.groups];
  const items = groups.flatMap((group) => group.items);
  const optionId = (index: number): string => `${baseId}-option-${index}`;

  function show(): void {
    prepare();
    setDone(undefined);
    setActive(0);
    setOpen(true);
  }

  useShortcut(() => {
    input.current?.focus();
    input.current?.select();
    show();
  });

  function choose(item: SearchItem): void {
    setQuery('');
    setOpen(false);
    setDone(item.done);
    remember(item);
    onRun(item.effect);
  }

  /** For a reader who does not wait for the list. */
  async function chooseBest(): Promise<void> {
    const chosen = await best().catch(() => undefined);
    if (chosen && input.current?.value === query) choose(chosen);
  }

  function onChange(event: ChangeEvent<HTMLInputElement>): void {
    setQuery(event.target.value);
    show();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While a Chinese input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) show();
      else if (items.length > 0) setActive((active + step + items.length) % items.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const chosen = items[active];
      if (chosen) choose(chosen);
      else if (isReading) void chooseBest();
    } else if (event.key === 'Escape' && (open || query !== '')) {
      // The first press closes the list, the second clears the words; only then is Escape for the rest of the page.
      event.stopPropagation();
      event.preventDefault();
      if (open) setOpen(false);
      else setQuery('');
    }
  }

  function onBlur(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  const count = groups.reduce((sum, group) => sum + group.items.length + group.further, 0);
  const isSuggesting = query.trim() === '';
  const waiting = hasFailed ? words.app.partFailed : search.reading;
  const none = isReading ? waiting : archives.isLooking ? search.looking : search.none(query);
  const summary = count === 0 ? none : isSuggesting ? search.suggested(count) : search.found(count);
  const isExpanded = open && Results !== undefined;

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
        aria-expanded={isExpanded}
        aria-controls={Results && `${baseId}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isExpanded && items.length > 0 ? optionId(active) : undefined}
        aria-keyshortcuts="Control+K Meta+K"
        placeholder={search.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onFocus={prepare}
        onClick={() => !open && show()}
      />
      <span id={`${baseId}-hint`} className="visually-hidden">
        {search.hint}
      </span>
      {query !== '' && (
        <IconButton
          label={search.clear}
          onClick={() => {
            setQuery('');
            setActive(0);
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </IconButton>
      )}
      <p role="status" className="visually-hidden">
        {open ? summary : done && format.text(done)}
      </p>
      {Results ? (
        <Results
          listId={`${baseId}-list`}
          open={open}
          groups={groups}
          none={none}
          unsearched={archives.failed}
          active={active}
          optionId={optionId}
          onActivate={setActive}
          onChoose={choose}
        />
      ) : (
        <div className="search-results" hidden={!open}>
          <p className="search-results__none">{none}</p>
        </div>
      )}
    </search>
  );
}

/**
 * Ctrl+K, or ⌘K, from anywhere; "/" from the map. A single character works only where its part of the page has
 * the focus, so that speech input does not set it off (WCAG 2.1.4).
 */
function useShortcut(onShortcut: () => void): void {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  // Before the first picture of the page, so that there is no moment in which the keys do nothing.
  useLayoutEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent): void {
      const command =
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        !event.altKey;
      const onMap = event.target instanceof HTMLCanvasElement;
      if (!command && !(event.key === '/' && onMap)) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
