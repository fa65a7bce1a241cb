import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Atlas } from '../../atlas/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronDownIcon, HomeIcon } from '../../ui/icons.tsx';
import { useStore, useWords } from '../../ui/store-context.tsx';
import './ViewButtons.css';

type AtlasView = Atlas['views'][number];

interface ViewButtonsProps {
  onView(view: AtlasView): void;
  onStart(): void;
}

/** Where to go on the map: a row of buttons, or on a narrow screen a list that one button opens. */
export function ViewButtons({ onView, onStart }: ViewButtonsProps) {
  const { words, format } = useWords();
  const views = useStore((state) => state.data.atlas.views);
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const listId = useId();

  function go(move: () => void): void {
    setOpen(false);
    move();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    toggle.current?.focus();
  }

  function onBlur(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    <nav className="views" aria-label={words.views.title} onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={toggle}
        type="button"
        className="button button--plain views__toggle"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {words.views.title}
        <ChevronDownIcon />
      </button>
      <ul id={listId} className={open ? 'views__list views__list--open' : 'views__list'}>
        {views.map((view) => (
          <li key={view.id}>
            <Button className="views__button" onClick={() => go(() => onView(view))}>
              {format.text(view.title)}
            </Button>
          </li>
        ))}
        <li>
          <Button className="views__button" onClick={() => go(onStart)}>
            <HomeIcon />
            {words.views.start}
          </Button>
        </li>
      </ul>
    </nav>
  );
}
