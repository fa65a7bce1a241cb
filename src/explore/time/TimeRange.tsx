import { useId, useMemo } from 'react';
import { limitToYears } from '../../state/actions.ts';
import { timeExtent } from '../../state/shown.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { PlayControls } from './PlayControls.tsx';
import './TimeRange.css';

export const ChosenYears = lazyPart(() => import('./ChosenYears.tsx').then((part) => part.ChosenYears));

/** The filters of all layers at once: years, records without a year, and the visible part of the map. */
export function TimeRange() {
  const { words } = useWords();
  const store = useAtlasStore();
  const onlyInView = useStore((state) => state.view.onlyInView);
  const hintId = useId();
  return (
    <div className="time-range">
      <Years />
      <label className="check">
        <input
          type="checkbox"
          checked={onlyInView}
          aria-describedby={hintId}
          onChange={(event) => {
            const { checked } = event.target;
            store.change((view) => ({ ...view, onlyInView: checked }));
          }}
        />
        <span>{words.time.onlyInView}</span>
      </label>
      <p id={hintId} className="time-range__hint">
        {words.time.onlyInViewHint}
      </p>
    </div>
  );
}

function Years() {
  const { words } = useWords();
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const time = useStore((state) => state.view.time);
  const extent = useMemo(() => timeExtent(data), [data]);
  if (!extent) return null;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={time !== null}
          onChange={(event) => {
            const { checked } = event.target;
            store.change((view) => limitToYears(view, checked ? extent : null));
          }}
        />
        <span>{words.time.limit}</span>
      </label>
      <PlayControls />
      {time && <ChosenYears extent={extent} time={time} />}
    </>
  );
}
