/** A selected record of an archive that is not at hand, because it came by a link, is looked up in the index of its layer. */
import { archiveKey, readyLayer } from '../state/data.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';

export function keepArchiveRecord(store: AtlasStore): void {
  const asked = new Set<string>();

  async function look({ data, view: { selection } }: AtlasState): Promise<void> {
    if (selection?.kind !== 'record') return;
    const key = archiveKey(selection.layer, selection.record);
    const layer = readyLayer(data, selection.layer);
    if (!layer?.archive || asked.has(key) || Object.hasOwn(data.archiveRecords, key)) return;
    asked.add(key);
    const { findRecordById } = await import('./archives.ts');
    const found = await findRecordById(layer, selection.record);
    asked.delete(key);
    const { data: now } = store.getState();
    store.setState({ data: { ...now, archiveRecords: { ...now.archiveRecords, [key]: found } } });
  }

  store.subscribe((state, before) => {
    if (state.view.selection !== before.view.selection || state.data !== before.data) void look(state);
  });
  void look(store.getState());
}
