import { memo } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useWords } from '../../ui/store-context.tsx';
import { spanBetween } from './use-range-drag.ts';

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

/** Two thumbs on a track. The costliest part of a filter panel, so it is left alone while only counts change. */
export const YearSlider = memo(({ label, from, to, low, high, onChange }: YearSliderProps) => {
  const { words } = useWords();
  return (
    <Slider
      className="year-range__slider"
      style={{ paddingInline: `${50 / (to - from + 1)}%` }}
      aria-label={label}
      minValue={from}
      maxValue={to}
      value={[low, high]}
      formatOptions={{ useGrouping: false }}
      onChange={(next) => onChange([next[0] ?? from, next[1] ?? to])}
    >
      <SliderTrack className="year-range__track">
        <div className="year-range__span" style={spanBetween([low, high], [from, to])} data-grab />
        <SliderThumb className="year-range__thumb" index={0} aria-label={words.filters.from} />
        <SliderThumb className="year-range__thumb" index={1} aria-label={words.filters.to} />
      </SliderTrack>
    </Slider>
  );
});
