import { useMemo } from 'react';
import { useGesture } from '../../ui/gesture.ts';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { usePlayer } from './use-player.ts';
import { YearRange } from './YearRange.tsx';
import { countUndatedHidden, recordsPerYear, visibleLayers } from './years.ts';

interface ChosenYearsProps {
  /** The first and the last year of any record. */
  extent: [number, number];
  time: [number, number];
}

/** The years that the layers are limited to, and what becomes of records without a year. */
export function ChosenYears({ extent: [from, to], time }: ChosenYearsProps) {
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
