import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { createPlaceIndex, type PlaceGroup, placeGroups } from './places.ts';

/**
 * Finds a province, prefecture or country: a combobox with a list, after the ARIA Authoring Practices. Without words
 * it lists them all; the focus stays in the input.
 */
export function PlaceChoice({ onChoose }: { onChoose(code: string): void }) {
  const { words, language, format } = useAllWords();
  const gazetteer = useStore((state) => state.data.gazetteer);
  const index = useMemo(() => createPlaceIndex(gazetteer, language), [gazetteer, language]);
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const area = useStore((state) => state.view.area);
  const [areaBefore, setAreaBefore] = useState(area);
  if (area !== areaBefore) {
    setAreaBefore(area);
    // Words that were left would seem to be the answer to another choice.
    if (area) setQuery('');
  }
  const groups = useMemo(() => (open ? placeGroups(index, query) : []), [open, index, query]);
  const places = groups.flatMap((group) => group.places);
  const optionId = (code: string): string => `${id}-${code}`;
  const activeCode = places[active]?.key;

  useEffect(() => {
    if (activeCode) document.getElementById(`${id}-${activeCode}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeCode, id]);

  function choose(code: string): void {
    setQuery('');
    setOpen(false);
    onChoose(code);
  }

  function show(): void {
    setOpen(true);
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While a Chinese input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) show();
      else if (places.length > 0) setActive((active + step + places.length) % places.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (activeCode) choose(activeCode);
    } else if (event.key === 'Escape' && (open || query !== '')) {
      // Escape closes the list, then clears the words; only then is it for the rest of the page.
      event.stopPropagation();
      event.preventDefault();
      if (open) setOpen(false);
      else setQuery('');
    }
  }

  return (
    <div className="place-choice">
      <label htmlFor={id}>{words.area.place}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && activeCode ? optionId(activeCode) : undefined}
        placeholder={words.area.placeHint}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          show();
        }}
        onKeyDown={onKeyDown}
        onClick={show}
        onBlur={() => setOpen(false)}
      />
      <p role="status" className="visually-hidden">
        {open &&
          query !== '' &&
          (places.length === 0
            ? words.area.noPlace(query)
            : words.area.placesFound(format.number(places.length)))}
      </p>
      <div className="place-choice__list" hidden={!open}>
        <div id={`${id}-list`} role="listbox" aria-label={words.area.place}>
          {groups.map((group) => (
            <Group
              key={group.kind}
              group={group}
              activeCode={activeCode}
              optionId={optionId}
              onActivate={(code) => setActive(places.findIndex((place) => place.key === code))}
              onChoose={choose}
            />
          ))}
        </div>
        {open && places.length === 0 && <p className="place-choice__none">{words.area.noPlace(query)}</p>}
      </div>
    </div>
  );
}

interface GroupProps {
  group: PlaceGroup;
  activeCode: string | undefined;
  optionId(code: string): string;
  onActivate(code: string): void;
  onChoose(code: string): void;
}

function Group({ group: { kind, places }, activeCode, optionId, onActivate, onChoose }: GroupProps) {
  const { words, language } = useAllWords();
  const title = words.area.placeGroups[kind];
  const gazetteer = useStore((state) => state.data.gazetteer);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
    <div role="group" aria-label={title}>
      <p className="place-choice__group" aria-hidden="true">
        {title}
      </p>
      {places.map(({ key, name }) => {
        const province = gazetteer.provinceOf(key);
        return (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: keys are handled by the input
          <div
            key={key}
            id={optionId(key)}
            role="option"
            aria-selected={key === activeCode}
            className="place-choice__option"
            // Keeps the focus in the input.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => onActivate(key)}
            onClick={() => onChoose(key)}
          >
            {name[language]}
            {province && <span className="area__soft"> {gazetteer.name(province, language)}</span>}
          </div>
        );
      })}
    </div>
  );
}
