/** The conditions of a filter in words, one for each facet. */
import { facetsOf } from '../../atlas/facet.ts';
import type { LayerFilter } from '../../atlas/filter.ts';
import type { Layer } from '../../atlas/schema.ts';
import { facetTitle, type LabelContext, optionLabel } from '../filters/labels.ts';

export function conditionsOf(layer: Layer, filter: LayerFilter, context: LabelContext): string[] {
  const { words, format } = context;
  return facetsOf(layer).flatMap((facet) => {
    const chosen = filter.values[facet.id];
    if (!chosen) return [];
    const values = chosen.map((value) => optionLabel(facet, value, context));
    return [words.claims.condition(facetTitle(facet, context), format.list(values))];
  });
}
