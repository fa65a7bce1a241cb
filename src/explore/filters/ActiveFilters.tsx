import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { clearFilters } from '../../state/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { type Chip, chipsOf } from './chips.ts';
import './Filters.css';

/**
 * Every filter that is set, as buttons that remove it; nothing while there are none. `onCleared` is called when the
 * last filter is gone, and the pressed button with it: put the focus somewhere.
 */
export function ActiveFilters({ onCleared }: { onCleared?: () => void }) {
  const context = useLabelContext();
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const view = useStore((state) => state.view);
  const region = useRef<HTMLElement>(null);
  const titleId = useId();
  const { words } = context;
  const chips = chipsOf(view, data, context);
  const remove = (chip: Chip, index: number): void => {
    flushSync(() => store.change(chip.remove));
    // The pressed button is gone: the focus goes to its neighbour, so that a keyboard reader keeps the place.
    const buttons = region.current?.querySelectorAll<HTMLElement>('.chip') ?? [];
    if (buttons.length === 0) onCleared?.();
    else buttons[Math.min(index, buttons.length - 1)]?.focus();
  };
  const clearAll = (): void => {
    flushSync(() => store.change(clearFilters));
    onCleared?.();
  };
  if (chips.length === 0) return null;
  return (
    <section ref={region} className="active-filters" aria-labelledby={titleId}>
      <div className="active-filters__head">
        <h3 id={titleId}>{words.filters.active}</h3>
        <Button look="quiet" onClick={clearAll}>
          {words.filters.clearAll}
        </Button>
      </div>
      <ul className="active-filters__list">
        {chips.map((chip, index) => (
          <li key={chip.key}>
            <button
              type="button"
              className="chip"
              title={chip.label}
              aria-label={words.filters.remove(chip.label)}
              onClick={() => remove(chip, index)}
            >
              <span className="chip__label">{chip.label}</span>
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
