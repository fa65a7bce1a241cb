/** Second tries for files that failed; what was already loaded stays. */
import { cleanView } from '../state/clean.ts';
import type { AtlasData, LayerData } from '../state/data.ts';
import type { AtlasStore } from '../state/store.ts';
import { printView } from '../state/url.ts';
import { tellIgnored } from './history.ts';
import { addShared, loadLayer, loadShared } from './load.ts';

/** Tries the file of one layer again. */
export async function retryLayer(store: AtlasStore, id: string): Promise<void> {
  putLayer(store, id, { status: 'loading' });
  putLayer(store, id, await loadLayer(id, store.getState().data.atlas.archiveOrigins));
}

function putLayer(store: AtlasStore, id: string, entry: LayerData): void {
  const { data } = store.getState();
  putData(store, { ...data, layers: { ...data.layers, [id]: entry } });
}

/** Tries the shared files in `problems` again; those that fail once more stay there. */
export async function retryShared(store: AtlasStore): Promise<void> {
  const isFailed = (file: string): boolean =>
    store.getState().data.problems.some((problem) => problem.file === file);
  const parts = await loadShared(isFailed);
  // Another try may have been faster: what it has repaired stays as it is.
  const wanted = parts.filter(({ file }) => isFailed(file));
  putData(store, addShared(store.getState().data, wanted));
}

/** New data may show that the view names what is not there: that goes, and the reader is told. */
function putData(store: AtlasStore, data: AtlasData): void {
  const { view, start } = store.getState();
  const clean = cleanView(view, data);
  // Before the data, so that nobody sees them with a view that does not fit.
  if (printView(clean.view, start) !== printView(view, start)) store.change(() => clean.view, 'replace');
  store.setState({ data });
  tellIgnored(store, clean.ignored);
}
