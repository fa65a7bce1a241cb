import { useId, useMemo } from 'react';
import { limitToYears } from '../../state/actions.ts';
import { timeExtent } from '../../state/shown.ts';
import { useGesture } from '../../ui/gesture.ts';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { PlayControls } from './PlayControls.tsx';
import { usePlayer } from './use-player.ts';
import { YearRange } from './YearRange.tsx';
import { countUndatedHidden, recordsPerYear, visibleLayers } from './years.ts';
import './TimeRange.css';

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

function ChosenYears({ extent: [from, to], time }: { extent: [number, number]; time: [number, number] }) {
  const { words, format } = useWords();
  const store = useAtlasStore();
  const gesture = useGesture();
  const data = useStore((state) => state.data);
  const player = usePlayer();
  const layers = useStore((state) => state.view.layers);
  const includeUndated = useStore((state) => state.view.includeUndated);
  const hidden = useStore(countUndatedHidden);
  const counts = useMemo(() => recordsPerYear(visibleLayers(data, layers)), [data, layers]);
  const frame = {
    ...gesture.frame,
    // Whoever takes hold of the years stops their playing.
    onPointerDownCapture() {
      player.pause();
      gesture.frame.onPointerDownCapture();
    },
  };
  return (
    <div className="time-range__years">
      <YearRange
        label={words.time.years}
        from={from}
        to={to}
        range={time}
        counts={counts}
        frame={frame}
        onChange={(range) => gesture.change((before) => ({ ...before, time: range }))}
      />
      {hidden > 0 && (
        <p className="time-range__hint">{words.time.undatedHidden(hidden, format.number(hidden))}</p>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={includeUndated}
          onChange={(event) => {
            const { checked } = event.target;
            store.change((before) => ({ ...before, includeUndated: checked }));
          }}
        />
        <span>{words.time.includeUndated}</span>
      </label>
    </div>
  );
}
