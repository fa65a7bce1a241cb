/** Why a selected record is not on the map. */
import { passesFilter } from '../../atlas/filter.ts';
import { readyLayer } from '../../state/data.ts';
import { commonFilter, notDrawn, recordsShown, selectedRecord } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import { filterOf } from '../../state/view.ts';

export type RecordStatus = 'shown' | 'switchedOff' | 'leftOut' | 'notDrawn';

export function recordStatus(state: AtlasState): RecordStatus {
  const selected = selectedRecord(state);
  if (!selected) return 'shown';
  const { layer, record } = selected;
  if (notDrawn(state.data, layer, [record]).length > 0) return 'notDrawn';
  if (!state.view.layers.some((view) => view.id === layer.id && view.visible)) return 'switchedOff';
  const { data, view, passing } = state;
  const isShown = layer.archive
    ? passesFilter(layer, record, filterOf(view, layer.id), commonFilter(data, view, passing.mapBounds))
    : recordsShown(state, layer).includes(record);
  return isShown ? 'shown' : 'leftOut';
}

/** A selection that leads nowhere: its layer is still loading, could not be loaded, or has no such record. */
export function missingReason(state: AtlasState, layer: string): 'loading' | 'layer' | 'record' {
  const status = state.data.layers[layer]?.status;
  if (status === 'loading') return 'loading';
  return status === 'failed' || (status === 'ready' && !readyLayer(state.data, layer)) ? 'layer' : 'record';
}
