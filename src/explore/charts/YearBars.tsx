import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { YearsFacet } from '../../atlas/chart.ts';
import type { Layer } from '../../atlas/schema.ts';
import { colouringOf } from '../../map/colouring.ts';
import { setYears } from '../../state/actions.ts';
import { filterOf } from '../../state/view.ts';
import { useGesture } from '../../ui/gesture.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { usePalette } from '../legend/MarkPicture.tsx';
import type { CountRow } from './CountTable.tsx';
import { drawingLabel, unitOf } from './chart-text.ts';
import { useCounts } from './counts.ts';
import { Drawing } from './Drawing.tsx';
import { nearestBand } from './layout.ts';
import { drawYears, yearsLeft, yearsRight } from './plot-years.ts';

const height = 150;

export interface YearsModel {
  rows: (CountRow & { year: number; count: number })[];
  range: [number, number] | undefined;
  /** Chooses one year, or lets it go when it alone is chosen. */
  toggle(year: number): void;
  clear(): void;
}

/** The years from `from` to `to` with their counts, and what a press on one of them does. */
export function useYears(layer: Layer, facet: YearsFacet | undefined, from: number, to: number): YearsModel {
  const { format } = useLabelContext();
  const store = useAtlasStore();
  const id = facet?.id ?? '';
  const counts = useCounts(layer, id);
  const range = useStore((state) => filterOf(state.view, layer.id).years[id]);
  const rows = useMemo(
    () =>
      Array.from({ length: to - from + 1 }, (_, index) => {
        const year = from + index;
        const count = counts.get(String(year)) ?? 0;
        const chosen = range !== undefined && year >= range[0] && year <= range[1];
        const label = format.years(year, year);
        return { key: String(year), year, label, count, value: format.number(count), chosen };
      }),
    [from, to, counts, range, format],
  );
  const set = (next: [number, number] | null): void =>
    store.change((view) => setYears(view, layer.id, id, next));
  return {
    rows,
    range,
    toggle: (year) => set(range?.[0] === year && range[1] === year ? null : [year, year]),
    clear: () => set(null),
  };
}

interface YearBarsProps {
  layer: Layer;
  facet: YearsFacet;
  title: string;
  years: YearsModel;
}

/** A bar a year. A press chooses the year; dragging across chooses a range, as one step of the history. */
export function YearBars({ layer, facet, title, years }: YearBarsProps) {
  const context = useLabelContext();
  const gesture = useGesture();
  const palette = usePalette();
  const area = useRef<HTMLDivElement>(null);
  const colour = colouringOf(layer, null, palette).items[0]?.colour ?? palette.noValue;
  const { rows } = years;
  const draw = useCallback((width: number) => drawYears(rows, colour, width, height), [rows, colour]);
  useBrush(area, {
    yearAt(x, width) {
      const step = (width - yearsLeft - yearsRight) / rows.length;
      return rows[nearestBand(x, yearsLeft, step, rows.length)]?.year ?? facet.from;
    },
    onYear(year) {
      if (year >= facet.from && year <= facet.to) years.toggle(year);
    },
    onRange(a, b) {
      const from = Math.max(Math.min(a, b), facet.from);
      const to = Math.min(Math.max(a, b), facet.to);
      if (from > to) return;
      // The whole extent is no filter, so records without a year come back.
      const isWhole = from === facet.from && to === facet.to;
      gesture.change((view) => setYears(view, layer.id, facet.id, isWhole ? null : [from, to]));
    },
  });
  const seen = rows.filter((row) => row.count > 0);
  return (
    <div {...gesture.frame}>
      <Drawing
        label={drawingLabel(title, unitOf(layer, context), seen, context)}
        draw={draw}
        area={area}
        className="drawing--brushed"
      />
    </div>
  );
}

interface Brush {
  /** The year under a position in CSS pixels, or the nearest to it. */
  yearAt(x: number, width: number): number;
  onYear(year: number): void;
  /** The years where the drag began and where it is now. */
  onRange(from: number, to: number): void;
}

function useBrush(area: React.RefObject<HTMLDivElement | null>, brush: Brush): void {
  const latest = useRef(brush);
  latest.current = brush;
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let began: number | null = null;
    let now: number | null = null;
    const yearOf = (event: PointerEvent): number => {
      const box = element.getBoundingClientRect();
      return latest.current.yearAt(event.clientX - box.left, box.width);
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      began = yearOf(event);
      now = null;
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      if (began === null) return;
      const year = yearOf(event);
      if (year === (now ?? began)) return;
      now = year;
      latest.current.onRange(began, year);
    };
    const up = (): void => {
      if (began !== null && now === null) latest.current.onYear(began);
      began = null;
    };
    const cancel = (): void => {
      began = null;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
    };
  }, [area]);
}
