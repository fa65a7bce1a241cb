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

/** Which archives were read anew and how often, as one text; what is wrong with one is told beside the map. */
function attemptsOf({ passing }: AtlasState): string {
  return Object.entries(passing.archives)
    .flatMap(([layer, { attempt }]) => (attempt > 0 ? `${layer} ${attempt}` : []))
    .join();
}

/** Whether the map looks other than before. Panels, notices and the chooser leave it as it is. */
export function isDrawnFrom(state: AtlasState, before: AtlasState): boolean {
  if (state.data !== before.data) return true;
  if (state.passing.fan !== before.passing.fan || state.passing.sketch !== before.passing.sketch) return true;
  if (attemptsOf(state) !== attemptsOf(before)) return true;
  if (state.view.onlyInView && state.passing.mapBounds !== before.passing.mapBounds) return true;
  return drawnParts.some((part) => state.view[part] !== before.view[part]);
}
