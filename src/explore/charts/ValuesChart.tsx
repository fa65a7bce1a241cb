import { useCallback, useMemo, useState } from 'react';
import type { Coverage, ValuesFacet } from '../../atlas/chart.ts';
import type { Layer } from '../../atlas/schema.ts';
import { colouringOf } from '../../map/colouring.ts';
import { setValues, toggleValue } from '../../state/actions.ts';
import { filterOf } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { facetTitle, optionLabel } from '../filters/labels.ts';
import { useLabelContext } from '../filters/use-label-context.ts';
import { usePalette } from '../legend/MarkPicture.tsx';
import { ChartCard } from './ChartCard.tsx';
import { CountTable } from './CountTable.tsx';
import { coverageNotes, drawingLabel, inChartOrder, unitOf } from './chart-text.ts';
import { useCounts } from './counts.ts';
import { Drawing } from './Drawing.tsx';
import { bandAt, listed, rowsLayout } from './layout.ts';
import { textMeasure } from './measure-text.ts';
import { type BarRow, barsTop, drawBars } from './plot.ts';

/** So many bars at first. */
export const barsAtFirst = 12;
const noneChosen: string[] = [];

interface ValuesChartProps {
  layer: Layer;
  facet: ValuesFacet;
  coverage: Coverage;
}

/** A bar for each value of a facet; pressing it chooses the value in the layer's filter. */
export function ValuesChart({ layer, facet, coverage }: ValuesChartProps) {
  const context = useLabelContext();
  const { words, format } = context;
  const store = useAtlasStore();
  const palette = usePalette();
  const counts = useCounts(layer, facet.id);
  const chosen = useStore((state) => filterOf(state.view, layer.id).values[facet.id] ?? noneChosen);
  const [expanded, setExpanded] = useState(false);
  const options = useMemo(
    () => inChartOrder(facet, coverage.totals, barsAtFirst, context),
    [facet, coverage, context],
  );
  const colours = useMemo(() => {
    const { items } = colouringOf(layer, facet.field?.id ?? null, palette);
    return new Map(items.flatMap(({ value, colour }) => (value === undefined ? [] : [[value, colour]])));
  }, [layer, facet, palette]);
  const layerColour = colouringOf(layer, null, palette).items[0]?.colour ?? palette.noValue;
  const rows = useMemo(
    () =>
      listed(options, chosen, expanded ? options.length : barsAtFirst).map((option) => ({
        key: option,
        name: optionLabel(facet, option, context),
        count: counts.get(option) ?? 0,
        value: format.number(counts.get(option) ?? 0),
        colour: colours.get(option) ?? layerColour,
        chosen: chosen.includes(option),
      })),
    [options, chosen, expanded, facet, context, counts, format, colours, layerColour],
  );
  const sizes = useMemo(() => {
    const measure = textMeasure();
    return (width: number) =>
      rowsLayout(
        rows.map((row) => row.name),
        rows.map((row) => row.value),
        width,
        measure,
      );
  }, [rows]);
  const draw = useCallback(
    (width: number) => {
      const size = sizes(width);
      const bars = rows.map((row, index): BarRow => ({ ...row, label: size.labels[index] ?? [row.name] }));
      return drawBars(bars, { ...size, width });
    },
    [rows, sizes],
  );
  const toggle = (option: string): void =>
    store.change((view) => toggleValue(view, layer.id, facet.id, option));
  const press = (_x: number, y: number, width: number): void => {
    const row = bandAt(y, barsTop, sizes(width).rowHeight, rows.length);
    const key = row === null ? undefined : rows[row]?.key;
    if (key !== undefined) toggle(key);
  };
  const title = facetTitle(facet, context);
  const unit = unitOf(layer, context);
  const tableRows = rows.map((row) => ({ ...row, label: row.name }));
  return (
    <ChartCard
      title={title}
      unit={unit}
      chosen={format.list(chosen.map((option) => optionLabel(facet, option, context)))}
      onClear={() => store.change((view) => setValues(view, layer.id, facet.id, []))}
      notes={[...coverageNotes(layer, coverage, context), words.charts.fromRecords]}
      table={<CountTable values={title} counts={unit} rows={tableRows} onToggle={toggle} />}
    >
      <Drawing
        label={drawingLabel(title, unit, tableRows, context)}
        draw={draw}
        onPress={press}
        className="drawing--pressed"
      />
      {options.length > barsAtFirst && (
        <Button look="quiet" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
          {expanded ? words.filters.showFewer : words.filters.showAll(format.number(options.length))}
        </Button>
      )}
    </ChartCard>
  );
}
