import { memo } from 'react';
import { useWords } from '../../ui/store-context.tsx';
import { placeOf, spanBetween } from './use-range-drag.ts';

interface YearSliderProps {
  label: string;
  /** The extent, inclusive. */
  from: number;
  to: number;
  /** The chosen years, inclusive. */
  low: number;
  high: number;
  /** Must stay the same function. */
  onChange(range: [number, number]): void;
}

/** Two thumbs on a track: a range input each for the keyboard and for a screen reader; the pointer is use-range-drag's. */
export const YearSlider = memo(({ label, from, to, low, high, onChange }: YearSliderProps) => {
  const { words } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: it stands in a fieldset of its own, a second would frame it twice
    <div
      className="year-range__slider"
      style={{ paddingInline: `${50 / (to - from + 1)}%` }}
      role="group"
      aria-label={label}
      data-grab="track"
    >
      <div className="year-range__track">
        <div className="year-range__span" style={spanBetween([low, high], [from, to])} data-grab="range" />
        <Thumb
          label={words.filters.from}
          year={low}
          from={from}
          to={high}
          extent={[from, to]}
          onChange={(year) => onChange([year, high])}
        />
        <Thumb
          label={words.filters.to}
          year={high}
          from={low}
          to={to}
          extent={[from, to]}
          onChange={(year) => onChange([low, year])}
        />
      </div>
    </div>
  );
});

interface ThumbProps {
  label: string;
  year: number;
  /** How far it can go. */
  from: number;
  to: number;
  extent: [number, number];
  onChange(year: number): void;
}

function Thumb({ label, year, from, to, extent, onChange }: ThumbProps) {
  return (
    <div className="year-range__thumb" style={placeOf(year, extent)} data-grab="thumb">
      <input
        className="visually-hidden"
        type="range"
        aria-label={label}
        aria-valuetext={String(year)}
        min={from}
        max={to}
        value={year}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
