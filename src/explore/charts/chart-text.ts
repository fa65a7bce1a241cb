/** What the charts say in words. */
import type { Uniform, ValuesFacet } from '../../atlas/chart.ts';
import type { ComparedFigure, ComparedRow } from '../../atlas/chart-figures.ts';
import { countRecords } from '../../atlas/count.ts';
import type { Facet } from '../../atlas/facet.ts';
import type { Layer, Units } from '../../atlas/schema.ts';
import type { SeriesPoint } from '../../atlas/series.ts';
import { facetTitle, type LabelContext, optionLabel, optionsInOrder } from '../../i18n/labels.ts';

/** A chart has this many bars at first, and the others on request. */
export const barsAtFirst = 12;

/** "Number of GI projects". */
export function unitOf({ noun }: Layer, { words, language }: LabelContext): string {
  return words.charts.numberOf(language === 'zh' ? noun.zh : noun.en.other);
}

/** The records among which a chart counts, and how many of them state no value. */
export interface Counted {
  all: number;
  without: number;
}

/** What a chart of counts leaves out, or counts twice. The numbers follow the filters as the bars do. */
export function coverageNotes(
  layer: Layer,
  facet: Facet,
  { all, without }: Counted,
  hasSeveral: boolean,
  { words, format }: LabelContext,
): string[] {
  const tell = facet.field?.type === 'entries' ? words.charts.noneRecorded : words.charts.notStated;
  return [
    ...(without === 0 ? [] : [tell(format.amount(layer.noun, without), format.count(layer.noun, all))]),
    ...(hasSeveral ? [words.charts.hasSeveral] : []),
  ];
}

/** The accessible name of a drawing: all that a reader of the bars sees, in words. */
export function drawingLabel(
  title: string,
  unit: string,
  rows: { label: string; value: string }[],
  { words }: LabelContext,
): string {
  const values = rows.map(({ label, value }) => words.charts.valueOf(label, value));
  return words.charts.drawing(title, unit, values);
}

/**
 * Values in the order of their bars, which no filter changes: as the legend has them when there are few, and as
 * the places have it always, those with the most records first when a chart has no room for all.
 */
export function inChartOrder(
  facet: ValuesFacet,
  totals: Map<string, number>,
  context: LabelContext,
): string[] {
  const ordered = optionsInOrder(facet, totals, context);
  if (ordered.length <= barsAtFirst) return ordered;
  return [...ordered].sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
}

/** Why a facet has no chart. */
export function uniformText(layer: Layer, { facet, coverage }: Uniform, context: LabelContext): string {
  const { words, format } = context;
  const title = facetTitle(facet, context);
  const [only] = facet.options;
  if (only === undefined) return words.charts.noValue(title);
  const value =
    facet.field?.type === 'year'
      ? format.years(Number(only), Number(only))
      : optionLabel(facet, only, context);
  const all = countRecords(layer.records);
  const records = format.count(layer.noun, all);
  if (coverage.without === 0) return words.charts.everyRecord(title, value, records);
  const stated = all - coverage.without;
  return words.charts.oneValue(title, value, format.amount(layer.noun, stated), records);
}

/** A reported point in words: "101 hosts", "200 hosts (planned)", "further 51 hosts", "Start". */
export function pointText(
  { part, claim, value }: SeriesPoint,
  units: Units['units'],
  { words, format }: LabelContext,
): string {
  if (part === 'start') return words.charts.part.start;
  const figure = format.figure({ value, unit: claim.unit, qualifier: claim.qualifier }, units);
  return part === 'addition' ? words.charts.further(figure) : figure;
}

/** A figure as a tip says it: "more than 1.2 billion RMB, 2020 (note)". */
export function figureText(
  figure: ComparedFigure,
  unit: string,
  units: Units['units'],
  { format, language }: LabelContext,
): string {
  const comma = language === 'zh' ? '，' : ', ';
  const year = figure.year === undefined ? [] : [format.years(figure.year, figure.year)];
  const note = figure.note ? [format.text(figure.note)] : [];
  return [format.figure({ ...figure, unit }, units), ...year, ...note].join(comma);
}

/** What a reader of the dots must know. */
export function figureNotes(rows: ComparedRow[], { words }: LabelContext): string[] {
  const figures = rows.flatMap((row) => row.figures);
  return [
    ...(figures.length > rows.length ? [words.charts.severalDots] : []),
    ...(new Set(figures.map((figure) => figure.year)).size > 1 ? [words.charts.yearsDiffer] : []),
    ...(figures.some((figure) => figure.qualifier === 'planned') ? [words.charts.hollow] : []),
  ];
}
