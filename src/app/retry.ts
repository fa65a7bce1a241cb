/** Second tries for files that failed; what was already loaded stays. */
import { cleanView } from '../state/clean.ts';
import type { AtlasData, LayerData } from '../state/data.ts';
import type { AtlasStore } from '../state/store.ts';
import { loadAtlas, loadLayer } from './load.ts';

export async function retryLayer(store: AtlasStore, id: string): Promise<void> {
  putLayer(store, id, { status: 'loading' });
  putLayer(store, id, await loadLayer(id));
}

function putLayer(store: AtlasStore, id: string, entry: LayerData): void {
  const { data } = store.getState();
  putData(store, { ...data, layers: { ...data.layers, [id]: entry } });
}

/** Loads everything again, for the files that all layers share; a try that fails changes nothing. */
export async function retryShared(store: AtlasStore): Promise<void> {
  const loaded = await loadAtlas().catch(() => null);
  if (loaded) putData(store, loaded);
}

function putData(store: AtlasStore, data: AtlasData): void {
  store.setState({ data, view: cleanView(store.getState().view, data).view });
}
