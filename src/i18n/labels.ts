/** The words for a facet and its options. */
import type { Facet } from '../atlas/facet.ts';
import { evidenceGrades, type Language, type Layer } from '../atlas/schema.ts';
import type { AllWords } from './all-words.ts';
import type { Format } from './format.ts';

export interface LabelContext {
  words: AllWords;
  language: Language;
  format: Format;
  /** The name of a division or country code, where the gazetteer has one. */
  placeName(code: string): string | undefined;
}

export function facetTitle(facet: Facet, { words, format }: LabelContext): string {
  if (facet.field) return format.text(facet.field.title);
  switch (facet.id) {
    case 'evidence':
      return words.evidence.title;
    case 'precision':
      return words.precision.title;
    case 'province':
      return words.place.province;
    default:
      return words.place.country;
  }
}

/** An option that no definition knows is shown as it is. */
export function optionLabel(
  facet: Facet,
  option: string,
  { words, format, placeName }: LabelContext,
): string {
  const { field } = facet;
  if (field?.type === 'boolean') return option === 'true' ? words.common.yes : words.common.no;
  if (field) {
    const value = 'values' in field ? field.values?.[option] : undefined;
    return value ? format.text(value) : option;
  }
  if (facet.id === 'evidence') return (words.evidence.grade as Record<string, string>)[option] ?? option;
  if (facet.id === 'precision') return (words.precision.value as Record<string, string>)[option] ?? option;
  return placeName(option) ?? option;
}

/** What a grade of evidence means in this layer, in a sentence; other options need none. */
export function optionHint(
  layer: Layer,
  facet: Facet,
  option: string,
  { words, format }: LabelContext,
): string | null {
  const grade = evidenceGrades.find((each) => each === option);
  if (facet.field || facet.id !== 'evidence' || !grade) return null;
  const own = layer.evidence?.[grade];
  return own ? format.text(own) : words.evidence.meaning[grade];
}

/** From the most exact to the least. */
const precisionOrder = ['site', 'radius', 'district', 'city', 'county', 'assumed', 'country'];

/** Province and country by how many records they have; the others keep the order of the definition. */
export function optionsInOrder(
  facet: Facet & { kind: 'values' },
  totals: Map<string, number>,
  context: LabelContext,
): string[] {
  if (facet.field) return facet.options;
  if (facet.id === 'evidence') return evidenceGrades.filter((grade) => facet.options.includes(grade));
  if (facet.id === 'precision')
    return precisionOrder.filter((precision) => facet.options.includes(precision));
  const label = (option: string): string => optionLabel(facet, option, context);
  return [...facet.options].sort(
    (a, b) =>
      (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || label(a).localeCompare(label(b), context.language),
  );
}
