/** What of the state the map is drawn from. Pure. */
import type { AtlasState } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';

const drawnParts = [
  'language',
  'camera',
  'projection',
  'layers',
  'filters',
  'time',
  'includeUndated',
  'onlyInView',
  'selection',
  'nearest',
  'area',
  'areaRule',
  'onlyInArea',
] as const satisfies (keyof ViewState)[];

/** Whether the map looks other than before. Panels, notices and the chooser leave it as it is. */
export function isDrawnFrom(state: AtlasState, before: AtlasState): boolean {
  if (state.data !== before.data) return true;
  if (state.passing.fan !== before.passing.fan || state.passing.sketch !== before.passing.sketch) return true;
  if (state.view.onlyInView && state.passing.mapBounds !== before.passing.mapBounds) return true;
  return drawnParts.some((part) => state.view[part] !== before.view[part]);
}
