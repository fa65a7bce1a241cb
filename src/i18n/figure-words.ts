/** A figure of a scene in words: the page, the stage, slides and pictures all say the same. Pure. */
import type { FoundFigure } from '../atlas/found-figure.ts';
import type { Figure, Units } from '../atlas/schema.ts';
import { claimText, shownText } from './claim-text.ts';
import { conditionsOf } from './conditions.ts';
import type { LabelContext } from './labels.ts';

export interface FigureWords {
  /** What the figure is of. */
  title: string;
  /** "more than 21 projects", "21 projects reported", or what was said instead of a number. */
  value: string;
  isNumber: boolean;
  /** "9 GI projects in this atlas"; null where nothing stands beside the figure. */
  shown: string | null;
  /** Year, conditions, notes and what other sources say: a line each. */
  remarks: string[];
}

export function figureWords(found: FoundFigure, units: Units['units'], context: LabelContext): FigureWords {
  switch (found.kind) {
    case 'claim':
      return claimWords(found, units, context);
    case 'record':
      return recordWords(found, units, context);
    case 'count':
      return countWords(found, context);
    case 'missing': {
      const { figure } = context.words.present;
      return { title: figure.missing, value: found.name, isNumber: false, shown: null, remarks: [] };
    }
  }
}

type Found<Kind extends FoundFigure['kind']> = Extract<FoundFigure, { kind: Kind }>;

function claimWords(
  { claim, otherwise, beside }: Found<'claim'>,
  units: Units['units'],
  context: LabelContext,
): FigureWords {
  const { words, format } = context;
  const said = claimText(claim, units, words, format);
  const isNumber = typeof claim.value === 'number';
  return {
    title: format.text(claim.measure),
    value: beside && isNumber ? words.present.figure.reported(said) : said,
    isNumber,
    shown: beside && words.present.figure.shown(shownText(beside.layer, beside.shown, words, format)),
    remarks: [
      ...(beside ? conditionsOf(beside.layer, beside.shown.filter, context) : []),
      ...(beside && beside.shown.assumed > 0
        ? [words.claims.assumed(format.number(beside.shown.assumed))]
        : []),
      ...yearAndNote(claim, context),
      ...otherwise.map((other) =>
        words.common.pair(words.claims.otherwise, claimText(other, units, words, format)),
      ),
    ],
  };
}

function recordWords(
  { layer, record, figure }: Found<'record'>,
  units: Units['units'],
  context: LabelContext,
): FigureWords {
  const { words, format } = context;
  const measure = layer.measures[figure.measure];
  return {
    title: words.common.pair(format.text(record.name), measure ? format.text(measure) : figure.measure),
    value: format.figure(figure, units),
    isNumber: true,
    shown: null,
    remarks: yearAndNote(figure, context),
  };
}

function countWords(
  { layer, amount, all, filter, years }: Found<'count'>,
  context: LabelContext,
): FigureWords {
  const { words, format } = context;
  const total = format.count(layer.noun, all);
  return {
    title: words.present.figure.onTheMap,
    value: amount === all ? total : words.present.figure.shownOf(format.amount(layer.noun, amount), total),
    isNumber: true,
    shown: null,
    remarks: [...conditionsOf(layer, filter, context), ...(years ? [format.years(...years)] : [])],
  };
}

function yearAndNote(
  { year, note }: Pick<Figure, 'year' | 'note'>,
  { words, format }: LabelContext,
): string[] {
  return [
    ...(year === undefined ? [] : [words.claims.ofYear(format.years(year, year))]),
    ...(note === undefined ? [] : [format.text(note)]),
  ];
}
