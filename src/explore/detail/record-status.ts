/** Why a selected record is not on the map. */
import { passesFilter } from '../../atlas/filter.ts';
import { archiveKey, readyLayer } from '../../state/data.ts';
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

/** A selection that leads nowhere: it is still loading, its layer or the index of it could not be read, or has no such record. */
export function missingReason(
  { data }: AtlasState,
  layer: string,
  record: string,
): 'loading' | 'layer' | 'record' | 'index' | 'no-index' {
  const status = data.layers[layer]?.status;
  if (status === 'loading') return 'loading';
  const archive = readyLayer(data, layer)?.archive;
  if (archive) {
    const entry = data.archiveRecords[archiveKey(layer, record)];
    if (archive.index === undefined) return 'no-index';
    return entry === undefined ? 'loading' : entry.status === 'failed' ? 'index' : 'record';
  }
  return status === 'failed' || (status === 'ready' && !readyLayer(data, layer)) ? 'layer' : 'record';
}
