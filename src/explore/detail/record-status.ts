/** Why a selected record is not on the map. */
import { readyLayer } from '../../state/data.ts';
import { notDrawn, recordsShown, selectedRecord } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';

export type RecordStatus = 'shown' | 'switchedOff' | 'leftOut' | 'notDrawn';

export function recordStatus(state: AtlasState): RecordStatus {
  const selected = selectedRecord(state);
  if (!selected) return 'shown';
  const { layer, record } = selected;
  if (notDrawn(state.data, layer, [record]).length > 0) return 'notDrawn';
  if (!state.view.layers.some((view) => view.id === layer.id && view.visible)) return 'switchedOff';
  return recordsShown(state, layer).includes(record) ? 'shown' : 'leftOut';
}

/** A selection that leads nowhere: its layer is still loading, could not be loaded, or has no such record. */
export function missingReason(state: AtlasState, layer: string): 'loading' | 'layer' | 'record' {
  const status = state.data.layers[layer]?.status;
  if (status === 'loading') return 'loading';
  return status === 'failed' || (status === 'ready' && !readyLayer(state.data, layer)) ? 'layer' : 'record';
}
