/** The conditions of a filter in words, one for each facet. */
import { facetsOf } from '../atlas/facet.ts';
import type { LayerFilter } from '../atlas/filter.ts';
import type { Layer } from '../atlas/schema.ts';
import { facetTitle, type LabelContext, optionLabel } from './labels.ts';

export function conditionsOf(layer: Layer, filter: LayerFilter, context: LabelContext): string[] {
  const { words, format } = context;
  return facetsOf(layer).flatMap((facet) => {
    const chosen = filter.values[facet.id]?.map((value) => optionLabel(facet, value, context));
    const range = filter.years[facet.id];
    const limit = chosen ? format.either(chosen) : range && format.years(...range);
    return limit === undefined ? [] : [words.claims.condition(facetTitle(facet, context), limit)];
  });
}
