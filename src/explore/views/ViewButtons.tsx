import { useId } from 'react';
import type { Bounds } from '../../atlas/filter.ts';
import { backToStart } from '../../state/actions.ts';
import { viewBounds } from '../../state/data.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronDownIcon, HomeIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { usePopover } from '../../ui/use-popover.ts';
import './ViewButtons.css';

interface ViewButtonsProps {
  /** `bounds` in degrees; null when they are not known. */
  onFit(bounds: Bounds | null): void;
}

/** Where to go on the map: a row of buttons, or on a narrow screen a list that one button opens. */
export function ViewButtons({ onFit }: ViewButtonsProps) {
  const { words, format } = useWords();
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const popover = usePopover();
  const listId = useId();

  function go(move: () => void): void {
    popover.close();
    move();
  }

  return (
    <nav className="views" aria-label={words.views.title} {...popover.frame}>
      <button
        ref={popover.button}
        type="button"
        className="button button--plain views__toggle"
        aria-expanded={popover.open}
        aria-controls={listId}
        onClick={popover.toggle}
      >
        {words.views.title}
        <ChevronDownIcon />
      </button>
      <ul id={listId} className={popover.open ? 'views__list views__list--open' : 'views__list'}>
        {data.atlas.views.map((view) => (
          <li key={view.id}>
            <Button className="views__button" onClick={() => go(() => onFit(viewBounds(data, view)))}>
              {format.text(view.title)}
            </Button>
          </li>
        ))}
        <li>
          <Button
            className="views__button"
            title={words.views.start}
            onClick={() => go(() => store.change(backToStart))}
          >
            <HomeIcon />
            <span className="views__start">{words.views.start}</span>
          </Button>
        </li>
      </ul>
    </nav>
  );
}
