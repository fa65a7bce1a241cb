import { readyLayer } from '../state/data.ts';
import { type RecordsOf, recordsShown } from '../state/shown.ts';
import type { AtlasState } from '../state/store.ts';
import type { ShownLayer } from './style/model.ts';

/** The layers that are switched on and could be read, topmost first, with the records that pass the filters. */
export function shownLayers(state: AtlasState, recordsOf: RecordsOf = recordsShown): ShownLayer[] {
  return state.view.layers.flatMap((view) => {
    const layer = view.visible ? readyLayer(state.data, view.id) : undefined;
    return layer ? [{ layer, view, records: recordsOf(state, layer) }] : [];
  });
}
