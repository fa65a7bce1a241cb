/** From a record's value to its colour: the same answer for the marks, the legend and the charts. */
import { addWeight } from '../atlas/count.ts';
import { categoryValues, entriesOf, fieldOf, numberValue } from '../atlas/record.ts';
import {
  type AtlasRecord,
  type EvidenceGrade,
  evidenceGrades,
  type Field,
  type Layer,
} from '../atlas/schema.ts';
import { dataColour, type Palette } from './palette.ts';

/** One line of a legend. A class gives its bounds instead of values, `to` exclusive; neither: no value. */
export interface LegendItem {
  colour: string;
  /** Category ids: one, or all that share the colour of the rest. */
  values?: string[];
  from?: number;
  to?: number;
}

export interface Colouring {
  field: Field | null;
  items: LegendItem[];
  /** The one colour of a record's mark: that for several where its values differ in colour. */
  colourOf(record: AtlasRecord): string;
}

/** `colourBy`: a field id of the layer, or null for the layer's one colour. */
export function colouringOf(layer: Layer, colourBy: string | null, palette: Palette): Colouring {
  const field = colourBy === null ? undefined : fieldOf(layer, colourBy);
  if (field?.type === 'category' || field?.type === 'boolean') return byCategory(layer, field, palette);
  if (field && 'classes' in field && field.classes) return byClass(field, field.classes, palette);
  const colour = dataColour(palette, layer.mark.colour);
  return { field: null, items: [{ colour }], colourOf: () => colour };
}

/**
 * How sure the thing is that the colour tells: for a field of entries the strongest grade among them, else the
 * record's own. null: no entries, so nothing to be sure of.
 */
export function gradeOf(field: Field | null, record: AtlasRecord): EvidenceGrade | null {
  if (field?.type !== 'entries') return record.evidence;
  const grades = entriesOf(record.values[field.id]).map((entry) => entry.evidence ?? record.evidence);
  return evidenceGrades.find((grade) => grades.includes(grade)) ?? null;
}

function byCategory(
  layer: Layer,
  field: Field & { type: 'category' | 'boolean' },
  palette: Palette,
): Colouring {
  const items = categoryItems(layer, field, palette);
  const colours = new Map(
    items.flatMap(({ colour, values = [] }) => values.map((value) => [value, colour] as const)),
  );
  if (layer.records.some((record) => categoryValues(field, record).length === 0))
    items.push({ colour: palette.noValue });
  return {
    field,
    items,
    colourOf: (record) => {
      const [colour = palette.noValue, ...others] = new Set(
        categoryValues(field, record).map((value) => colours.get(value) ?? palette.noValue),
      );
      return others.length === 0 ? colour : palette.several;
    },
  };
}

/**
 * A colour for each value that the layer's file names one for, and a standard colour for each other; where there are too
 * few of these, the rarer values share the last. Chosen by all records of the layer, so that no filter changes a colour.
 */
function categoryItems(
  layer: Layer,
  field: Field & { type: 'category' | 'boolean' },
  palette: Palette,
): LegendItem[] {
  const amounts = new Map<string, number>();
  for (const record of layer.records)
    for (const value of categoryValues(field, record)) addWeight(amounts, value, record);
  const declared = field.type === 'category' ? Object.keys(field.values) : ['true', 'false'];
  const present = declared.filter((value) => amounts.has(value));
  const colours = new Map(
    Object.entries(field.type === 'category' ? (field.colours ?? {}) : {}).map(([value, token]) => [
      value,
      dataColour(palette, token),
    ]),
  );
  const standard = palette.qualitative.filter((colour) => ![...colours.values()].includes(colour));
  const unnamed = present.filter((value) => !colours.has(value));
  const single =
    unnamed.length <= standard.length ? unnamed : mostOften(unnamed, amounts, standard.length - 1);
  unnamed
    .filter((value) => single.includes(value))
    .forEach((value, index) => {
      colours.set(value, standard[index] ?? palette.noValue);
    });
  const rest = unnamed.filter((value) => !single.includes(value));
  const items = present.flatMap((value): LegendItem[] => {
    const colour = colours.get(value);
    return colour === undefined ? [] : [{ colour, values: [value] }];
  });
  return rest.length === 0 ? items : [...items, { colour: standard.at(-1) ?? palette.noValue, values: rest }];
}

/** The values of most records; of as many, those that the definition names first. */
function mostOften(values: string[], amounts: Map<string, number>, count: number): string[] {
  return values
    .toSorted((a, b) => (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0))
    .slice(0, Math.max(count, 0));
}

function byClass(field: Field, classes: number[], palette: Palette): Colouring {
  const colours = pick(palette.sequence, classes.length);
  const items = classes.map((from, index): LegendItem => {
    const to = classes[index + 1];
    return { colour: colours[index] ?? palette.noValue, from, ...(to === undefined ? {} : { to }) };
  });
  return {
    field,
    items: [...items, { colour: palette.noValue }],
    colourOf: (record) => {
      const number =
        field.type === 'entries' ? entriesOf(record.values[field.id]).length : numberValue(field, record);
      const reached = number === undefined ? 0 : classes.filter((from) => number >= from).length;
      return colours[reached - 1] ?? palette.noValue;
    },
  };
}

/** `count` colours spread evenly over the sequence, its ends included. */
function pick(sequence: readonly string[], count: number): string[] {
  if (count <= 1) return sequence.slice(-1);
  return Array.from({ length: count }, (_, index) => {
    return sequence[Math.round((index * (sequence.length - 1)) / (count - 1))] ?? '';
  });
}
