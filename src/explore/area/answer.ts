/** What lies in the area, layer by layer. */
import type { AtlasRecord } from '../../atlas/schema.ts';
import { areaTest } from '../../state/area.ts';
import { type AtlasData, readyLayer } from '../../state/data.ts';
import { insideArea } from '../../state/inside-area.ts';
import { hasFilters } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import type { ViewState } from '../../state/view.ts';

/**
 * Codes of the counties in the area that these records touch; a county of a record that reaches beyond the area is
 * left out.
 */
export function countiesInside(
  data: AtlasData,
  view: Pick<ViewState, 'area' | 'areaRule'>,
  records: AtlasRecord[],
): string[] {
  const isInside = areaTest(data, view);
  const codes = new Set<string>();
  for (const record of records) {
    const { place } = record;
    if (place.kind !== 'county') continue;
    for (const county of place.counties) {
      const alone = { ...record, place: { ...place, counties: [county] } };
      if (isInside?.(alone)) codes.add(data.gazetteer.resolve(county.code));
    }
  }
  return [...codes];
}

/** How many records of all layers that could be read lie in the area and pass the filters. */
export function countInside(state: AtlasState): number {
  return state.view.layers.reduce((sum, { id }) => {
    const layer = readyLayer(state.data, id);
    return layer && !layer.archive ? sum + insideArea(state, layer).length : sum;
  }, 0);
}

/** Whether something other than the area keeps records out of the answer. */
export function isOtherwiseFiltered({ data, view }: Pick<AtlasState, 'data' | 'view'>): boolean {
  return hasFilters({ data, view: { ...view, onlyInArea: false } });
}
