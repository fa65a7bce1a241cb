import { useCallback, useId, useMemo, useState } from 'react';
import { type ComparedFigure, type ComparedMeasure, rowsShown } from '../../atlas/chart-figures.ts';
import type { Layer } from '../../atlas/schema.ts';
import { colouringOf } from '../../map/colouring.ts';
import { recordsShown } from '../../state/shown.ts';
import type { Selection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { usePalette } from '../legend/MarkPicture.tsx';
import { ChartCard } from './ChartCard.tsx';
import { drawingLabel, figureNotes, figureText } from './chart-text.ts';
import { Drawing } from './Drawing.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { rowAt, rowsLayout, spaced, wrapLabel } from './layout.ts';
import { textMeasure } from './measure-text.ts';
import { type Dot, dotRowHeight, dotsTop, dotsWidth, drawDots } from './plot-dots.ts';

const rowsAtFirst = 12;
/** More rows than this nobody compares by eye; the table in the dock has all of them. */
const mostRows = 100;
const tipWidth = 240;

interface FiguresChartProps {
  layer: Layer;
  measures: ComparedMeasure[];
  onGoTo(target: Selection): void;
}

/** The figures of one measure side by side, one row a record; a press on a row opens the record. */
export function FiguresChart({ layer, measures, onGoTo }: FiguresChartProps) {
  const context = useLabelContext();
  const { words, format, language } = context;
  const selectId = useId();
  const [first] = measures;
  const store = useAtlasStore();
  const chosenId = useStore((state) => state.view.measure);
  const [expanded, setExpanded] = useState(false);
  const measure = measures.find(({ id }) => id === chosenId) ?? first;
  const units = useStore((state) => state.data.units);
  const records = useStore((state) => recordsShown(state, layer));
  const selected = useStore(({ view: { selection } }) =>
    selection?.kind === 'record' && selection.layer === layer.id ? selection.record : null,
  );
  const palette = usePalette();
  const shown = useMemo(() => new Set(records), [records]);
  const { rows, count } = useMemo(
    () => (measure ? rowsShown(measure, shown, expanded ? mostRows : rowsAtFirst) : { rows: [], count: 0 }),
    [measure, shown, expanded],
  );
  const colour = colouringOf(layer, null, palette).items[0]?.colour ?? palette.noValue;
  const layoutAt = useMemo(() => {
    const measureText = textMeasure(language);
    const names = rows.map((row) => format.text(row.record.name));
    return (width: number) =>
      rowsLayout(names, [], { width, top: dotsTop, lowest: dotRowHeight }, measureText);
  }, [rows, format, language]);
  const unit = measure && units[measure.unit]?.[language];
  const factor = unit?.factor ?? 1;
  const draw = useCallback(
    (width: number) => {
      const layout = layoutAt(width);
      const measureText = textMeasure(language);
      const values = rows.flatMap((row) => row.figures.map((figure) => figure.value));
      const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
      // Figures that are all 0 still need a scale.
      const domain: [number, number] = [least, least === most ? 1 : most];
      const inner = dotsWidth(layout, width);
      const xOf = ({ value }: ComparedFigure): number =>
        ((value - domain[0]) / (domain[1] - domain[0])) * inner;
      const dots = rows.flatMap(({ record, figures }, row): Dot[] => {
        const labels = figures.map(({ year }) => (year === undefined ? '' : String(year)));
        const standing = spaced(figures.map(xOf), labels.map(measureText), 4);
        return figures.map((figure, index) => ({
          row,
          value: figure.value,
          planned: figure.qualifier === 'planned',
          label: standing.has(index) ? (labels[index] ?? '') : '',
          title: [format.text(record.name), figureText(figure, measure?.unit ?? '', units, context)]
            .flatMap((line) => wrapLabel(line, tipWidth, measureText))
            .join('\n'),
        }));
      });
      const tick = (value: number): string => format.number(Number((value * factor).toPrecision(12)));
      // One tick alone would tell no scale.
      const ticks = Math.max(2, Math.floor(inner / (measureText(tick(domain[1])) + 24)));
      const selectedRow = rows.findIndex(({ record }) => record.id === selected);
      return drawDots(dots, colour, { domain, tick, ticks }, layout, selectedRow, width);
    },
    [rows, layoutAt, measure, units, context, format, language, colour, factor, selected],
  );
  if (!measure) return null;
  const open = (record: string): void => onGoTo({ kind: 'record', layer: layer.id, record });
  const press = (_x: number, y: number, width: number): void => {
    const row = rowAt(y, layoutAt(width).rows);
    const record = row === null ? undefined : rows[row]?.record;
    if (record) open(record.id);
  };
  const unitName = (id: string): string => units[id]?.[language].name ?? id;
  const title = format.text(measure.title);
  const unitText =
    unitName(measure.unit) === '' ? words.charts.noUnit : words.charts.unit(unitName(measure.unit));
  const said = rows.map(({ record, figures }) => ({
    label: format.text(record.name),
    value: format.list(figures.map((figure) => figureText(figure, measure.unit, units, context))),
  }));
  const choice = (
    <div className="chart-card__choice">
      <label htmlFor={selectId}>{words.charts.measure}</label>
      <select
        id={selectId}
        value={measure.id}
        onChange={(event) => {
          const { value } = event.target;
          store.change((view) => ({ ...view, measure: value === first?.id ? null : value }));
        }}
      >
        {measures.map((each) => (
          <option key={each.id} value={each.id}>
            {words.charts.measureOption(
              format.text(each.title),
              unitName(each.unit) || words.charts.noUnit,
              format.count(layer.noun, each.rows.length),
            )}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <ChartCard
      title={words.charts.figures}
      above={choice}
      unit={unitText}
      notes={
        rows.length === 0
          ? [words.charts.noFigures]
          : [
              ...(expanded && count > mostRows
                ? [words.charts.largestOnly(format.number(mostRows), format.number(count))]
                : []),
              ...figureNotes(rows, context),
              words.charts.figuresSource,
            ]
      }
      table={rows.length > 0 && <FiguresTable title={title} unit={measure.unit} rows={rows} onOpen={open} />}
    >
      {rows.length > 0 && (
        <Drawing
          label={drawingLabel(title, unitText, said, context)}
          draw={draw}
          onPress={press}
          className="drawing--pressed"
        />
      )}
      {count > rowsAtFirst && (
        <Button look="quiet" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
          {expanded
            ? words.filters.showFewer
            : words.filters.showAll(format.number(Math.min(count, mostRows)))}
        </Button>
      )}
    </ChartCard>
  );
}
