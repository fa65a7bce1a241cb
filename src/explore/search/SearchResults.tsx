import { useEffect } from 'react';
import { languages } from '../../atlas/schema.ts';
import { readyLayer } from '../../state/data.ts';
import type { Selection } from '../../state/view.ts';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { kindText } from '../detail/place-text.ts';
import type { ResultGroup, SearchItem } from './items.ts';

interface SearchResultsProps {
  listId: string;
  open: boolean;
  query: string;
  groups: ResultGroup[];
  /** Counted over all groups. */
  active: number;
  optionId(index: number): string;
  onActivate(index: number): void;
  onChoose(selection: Selection): void;
}

/** The list under the search box; it stays in the page while closed, because the input names it. */
export function SearchResults({
  listId,
  open,
  query,
  groups,
  active,
  optionId,
  onActivate,
  onChoose,
}: SearchResultsProps) {
  const { words } = useWords();
  const { search } = words;
  const activeId = open ? optionId(active) : undefined;

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  let index = -1;
  return (
    <div className="search-results" hidden={!open}>
      <div id={listId} role="listbox" aria-label={search.results}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.kind} role="group" aria-label={search.groups[group.kind]}>
            <p className="search-results__group" aria-hidden="true">
              {search.groups[group.kind]}
            </p>
            {group.items.map((item) => {
              index += 1;
              const own = index;
              return (
                // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: keys are handled by the input
                <div
                  key={JSON.stringify(item.key)}
                  id={optionId(own)}
                  role="option"
                  aria-selected={own === active}
                  className="search-results__option"
                  // Keeps the focus in the input.
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseMove={() => onActivate(own)}
                  onClick={() => onChoose(item.key)}
                >
                  <Result item={item} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {groups.length === 0 && (
        <p className="search-results__none">
          {search.none(query)}
          <span className="search-results__second">{search.hint}</span>
        </p>
      )}
    </div>
  );
}

function Result({ item }: { item: SearchItem }) {
  const { words, language, format } = useWords();
  const data = useStore((state) => state.data);
  const other = languages.find((candidate) => candidate !== language) ?? language;
  const { key, name } = item;
  const layer = key.kind === 'record' ? readyLayer(data, key.layer) : undefined;
  const second = layer ? format.text(layer.title) : key.kind === 'place' ? placeLine(key.code) : undefined;

  function placeLine(code: string): string | undefined {
    const { gazetteer } = data;
    const place = gazetteer.place(code);
    const kind = place && kindText(place, words);
    const province = gazetteer.provinceOf(code);
    return kind && province ? words.search.placeIn(kind, gazetteer.name(province, language)) : kind;
  }

  return (
    <>
      <span className="search-results__name">{name[language]}</span>{' '}
      {name[other] !== name[language] && (
        <span className="search-results__other" lang={other}>
          {name[other]}
        </span>
      )}{' '}
      {second && <span className="search-results__second">{second}</span>}
    </>
  );
}
