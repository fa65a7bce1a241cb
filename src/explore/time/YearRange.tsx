import { useCallback, useRef, useState } from 'react';
import type { Gesture } from '../../ui/gesture.ts';
import { useWords } from '../../ui/store-context.tsx';
import { isWhole } from './steps.ts';
import { spanOfBars, useRangeDrag } from './use-range-drag.ts';
import { YearSlider } from './YearSlider.tsx';
import { clampRange, yearBars } from './years.ts';
import './YearRange.css';

interface YearRangeProps {
  /** What the range is of, for the slider's accessible name. */
  label: string;
  /** The extent, inclusive. */
  from: number;
  to: number;
  range: [number, number];
  /** Records per year. */
  counts: Map<number, number>;
  /** Where one gesture ends and the next may begin. */
  frame: Gesture['frame'];
  onChange(range: [number, number]): void;
}

/** Two thumbs under a small histogram, and the same range as two numbers to type. */
export function YearRange({ label, from, to, range, counts, frame, onChange }: YearRangeProps) {
  const { words } = useWords();
  const value = clampRange(range, from, to);
  const drag = useRangeDrag(value, [from, to], onChange);
  const latest = useRef(onChange);
  latest.current = onChange;
  const change = useCallback((next: [number, number]) => latest.current(next), []);
  return (
    <div className="year-range" {...frame}>
      <div className="year-range__picture" {...drag}>
        <div className="year-range__chart">
          {!isWhole(value, [from, to]) && (
            <div className="year-range__window" style={spanOfBars(value, [from, to])} data-grab="range" />
          )}
          <Histogram
            label={words.time.perYear(String(from), String(to))}
            from={from}
            to={to}
            range={value}
            counts={counts}
          />
        </div>
        <YearSlider label={label} from={from} to={to} low={value[0]} high={value[1]} onChange={change} />
      </div>
      <div className="year-range__numbers">
        <YearInput
          label={words.filters.from}
          year={value[0]}
          from={from}
          to={value[1]}
          onChange={(year) => onChange([year, value[1]])}
        />
        <span aria-hidden="true">–</span>
        <YearInput
          label={words.filters.to}
          year={value[1]}
          from={value[0]}
          to={to}
          onChange={(year) => onChange([value[0], year])}
        />
      </div>
    </div>
  );
}

interface HistogramProps {
  label: string;
  from: number;
  to: number;
  range: [number, number];
  counts: Map<number, number>;
}

const histogramHeight = 36;

function Histogram({ label, from, to, range, counts }: HistogramProps) {
  const { words, format } = useWords();
  const bars = yearBars(counts, from, to, range);
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  const spoken = bars
    .filter((bar) => bar.count > 0)
    .map((bar) => words.common.pair(String(bar.year), format.number(bar.count)));
  return (
    <svg
      className="year-range__histogram"
      role="img"
      aria-label={words.common.clauses([label, ...spoken])}
      viewBox={`0 0 ${bars.length} ${histogramHeight}`}
      preserveAspectRatio="none"
    >
      {bars.map(({ year, count, selected }, index) => {
        // A single record must still be seen beside a year of fifty.
        const height = count === 0 ? 0 : Math.max(2, (count / highest) * histogramHeight);
        return (
          <rect
            key={year}
            data-grab={selected ? 'range' : undefined}
            className={selected ? 'year-range__bar year-range__bar--selected' : 'year-range__bar'}
            x={index + 0.08}
            y={histogramHeight - height}
            width={0.84}
            height={height}
          >
            <title>{`${year}: ${count}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}

interface YearInputProps {
  label: string;
  year: number;
  from: number;
  to: number;
  onChange(year: number): void;
}

/** Takes a year as soon as it is whole and within the bounds; anything else is put back on leaving the field. */
function YearInput({ label, year, from, to, onChange }: YearInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string): void => {
    setDraft(text);
    const typed = Number(text);
    if (Number.isInteger(typed) && typed >= from && typed <= to) onChange(typed);
  };
  return (
    <input
      className="year-range__number"
      type="number"
      inputMode="numeric"
      aria-label={label}
      min={from}
      max={to}
      value={draft ?? year}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setDraft(null)}
    />
  );
}
