import type { LayerFilter } from '../../atlas/filter.ts';
import { changeLayer, limitToYears, setFilter } from '../../state/actions.ts';
import type { ViewState } from '../../state/view.ts';

/** The view that shows just the records of a filter: its layer switched on, and no limit of all layers in the way. */
export function showRecords(view: ViewState, layer: string, filter: LayerFilter): ViewState {
  const switchedOn = changeLayer(view, layer, { visible: true });
  const unlimited = { ...limitToYears(switchedOn, null), onlyInView: false, onlyInArea: false };
  return setFilter(unlimited, layer, filter);
}
