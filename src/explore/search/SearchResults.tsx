import { useEffect } from 'react';
import { languages } from '../../atlas/schema.ts';
import { languageOf } from '../../i18n/source-text.ts';
import { readyLayer } from '../../state/data.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import type { SearchItem } from './items.ts';
import { secondLine } from './second-line.ts';
import type { ListedGroup } from './suggestions.ts';

interface SearchResultsProps {
  listId: string;
  open: boolean;
  groups: ListedGroup[];
  /** What to say when nothing is listed. */
  none: string;
  /** Ids of the layers that could not be searched. */
  unsearched: string[];
  /** Counted over all groups. */
  active: number;
  optionId(index: number): string;
  onActivate(index: number): void;
  onChoose(item: SearchItem): void;
}

/** The list under the search box; it stays in the page while closed, because the input names it. */
export function SearchResults(props: SearchResultsProps) {
  const { listId, open, groups, none, unsearched, active, optionId, onActivate, onChoose } = props;
  const { words, format } = useAllWords();
  const { search } = words;
  const activeId = open ? optionId(active) : undefined;

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  let index = -1;
  return (
    <div className="search-results" hidden={!open}>
      <div id={listId} className="search-results__list" role="listbox" aria-label={search.results}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.group} role="group" aria-label={search.groups[group.group]}>
            <p className="search-results__group" aria-hidden="true">
              {search.groups[group.group]}
            </p>
            {group.items.map((item) => {
              index += 1;
              const own = index;
              return (
                // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: keys are handled by the input
                <div
                  key={`${item.group} ${item.key}`}
                  id={optionId(own)}
                  role="option"
                  aria-selected={own === active}
                  className="search-results__option"
                  // Keeps the focus in the input.
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseMove={() => onActivate(own)}
                  onClick={() => onChoose(item)}
                >
                  <Result item={item} />
                </div>
              );
            })}
            {group.further > 0 && (
              <p className="search-results__further" aria-hidden="true">
                {search.further(format.number(group.further))}
              </p>
            )}
          </div>
        ))}
      </div>
      {groups.length === 0 && (
        <p className="search-results__none">
          {none}
          <span className="search-results__second">{search.hint}</span>
        </p>
      )}
      {unsearched.map((layer) => (
        <Unsearched key={layer} layer={layer} />
      ))}
      <Keys />
    </div>
  );
}

function Unsearched({ layer }: { layer: string }) {
  const { words, format } = useAllWords();
  const title = useStore(({ data }) => readyLayer(data, layer)?.title);
  return (
    <p className="search-results__further" role="alert">
      {words.archive.searchFailed(title ? format.text(title) : layer)}
    </p>
  );
}

/** The combobox announces its keys itself; these are for the eyes. */
function Keys() {
  const { keys } = useAllWords().words.search;
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <p className="search-results__keys" aria-hidden="true">
      <span>
        <kbd>{isApple ? '⌘ K' : 'Ctrl K'}</kbd> {keys.open}
      </span>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {keys.move}
      </span>
      <span>
        <kbd>Enter</kbd> {keys.choose}
      </span>
      <span>
        <kbd>Esc</kbd> {keys.close}
      </span>
    </p>
  );
}

function Result({ item }: { item: SearchItem }) {
  const { words, language, format } = useAllWords();
  const store = useAtlasStore();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  const { name } = item;
  const second = secondLine(item, store.getState(), { words, format });
  // A command is read in the language of the page only; a name is looked up in the other one as well.
  const isName = item.effect.kind === 'select' || item.group === 'layer';
  return (
    <>
      <span lang={languageOf(name[language])}>{name[language]}</span>{' '}
      {isName && name[other] !== name[language] && (
        <span className="search-results__other" lang={other}>
          {name[other]}
        </span>
      )}{' '}
      {second && <span className="search-results__second">{second}</span>}
    </>
  );
}
