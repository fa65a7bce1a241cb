import { useCallback, useMemo, useState } from 'react';
import type { Coverage, ValuesFacet } from '../../atlas/chart.ts';
import type { Layer } from '../../atlas/schema.ts';
import { facetTitle, optionLabel } from '../../i18n/labels.ts';
import { colouringOf } from '../../map/colouring.ts';
import { setValues, toggleValue } from '../../state/actions.ts';
import { colourFieldOf, filterOf } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { usePalette } from '../legend/MarkPicture.tsx';
import { ChartCard } from './ChartCard.tsx';
import { CountTable } from './CountTable.tsx';
import { barsAtFirst, drawingLabel, inChartOrder, unitOf } from './chart-text.ts';
import { useCounts, useCoverageNotes } from './counts.ts';
import { Drawing } from './Drawing.tsx';
import { listed, rowAt, rowsLayout } from './layout.ts';
import { textMeasure } from './measure-text.ts';
import { barRowHeight, barsTop, drawBars } from './plot-bars.ts';

const noneChosen: string[] = [];

interface ValuesChartProps {
  layer: Layer;
  facet: ValuesFacet;
  coverage: Coverage;
}

/** A bar for each value of a facet; pressing it chooses the value in the layer's filter. */
export function ValuesChart({ layer, facet, coverage }: ValuesChartProps) {
  const context = useLabelContext();
  const { words, format, language } = context;
  const store = useAtlasStore();
  const palette = usePalette();
  const counts = useCounts(layer, facet.id);
  const coverageNotes = useCoverageNotes(layer, facet, coverage.hasSeveral);
  const chosen = useStore((state) => filterOf(state.view, layer.id).values[facet.id] ?? noneChosen);
  const [expanded, setExpanded] = useState(false);
  const options = useMemo(() => inChartOrder(facet, coverage.totals, context), [facet, coverage, context]);
  const coloursMap = useStore(
    ({ view }) =>
      colourFieldOf(
        layer,
        view.layers.find(({ id }) => id === layer.id),
      ) === facet.id,
  );
  // A hue means one thing: the value that it means on the map now.
  const colours = useMemo(() => {
    const { items } = colouringOf(layer, coloursMap ? facet.id : null, palette);
    return new Map(items.flatMap(({ values = [], colour }) => values.map((value) => [value, colour])));
  }, [layer, facet, palette, coloursMap]);
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
  const layoutAt = useMemo(() => {
    const measure = textMeasure(language);
    const names = rows.map((row) => row.name);
    const values = rows.map((row) => row.value);
    return (width: number) =>
      rowsLayout(names, values, { width, top: barsTop, lowest: barRowHeight }, measure);
  }, [rows, language]);
  const draw = useCallback((width: number) => drawBars(rows, layoutAt(width), width), [rows, layoutAt]);
  const toggle = (option: string): void =>
    store.change((view) => toggleValue(view, layer.id, facet.id, option));
  const press = (_x: number, y: number, width: number): void => {
    const row = rowAt(y, layoutAt(width).rows);
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
      notes={[...coverageNotes, words.charts.fromRecords]}
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
