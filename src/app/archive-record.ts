/** A selected record of an archive that is not at hand, because it came by a link, is looked up in the index of its layer. */
import type { Layer } from '../atlas/schema.ts';
import { archiveKey, type FoundRecord, readyLayer } from '../state/data.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';

export function keepArchiveRecord(store: AtlasStore): void {
  const asked = new Set<string>();

  async function look({ data, view: { selection } }: AtlasState): Promise<void> {
    if (selection?.kind !== 'record') return;
    const key = archiveKey(selection.layer, selection.record);
    const layer = readyLayer(data, selection.layer);
    if (!layer?.archive || asked.has(key) || Object.hasOwn(data.archiveRecords, key)) return;
    asked.add(key);
    const found = await lookUp(layer, selection.record);
    asked.delete(key);
    const { data: now } = store.getState();
    // The reader may have met it on the map meanwhile, with all that it tells.
    if (now.archiveRecords[key]?.status === 'ready') return;
    store.setState({ data: { ...now, archiveRecords: { ...now.archiveRecords, [key]: found } } });
  }

  store.subscribe((state, before) => {
    if (state.view.selection !== before.view.selection || state.data !== before.data) void look(state);
  });
  void look(store.getState());
}

/** Never rejects: when that part of the program does not come, the lookup has failed. */
async function lookUp(layer: Layer, id: string): Promise<FoundRecord> {
  try {
    const { findRecordById } = await import('./archives.ts');
    return await findRecordById(layer, id);
  } catch (error) {
    const file = layer.archive?.index ?? '';
    return { status: 'failed', problem: { file, reason: 'network', detail: String(error) } };
  }
}
