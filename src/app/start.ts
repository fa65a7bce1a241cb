/** From nothing to a store that holds the data and the view that the address names. */
import type { Language } from '../atlas/schema.ts';
import { languages } from '../atlas/schema.ts';
import { type AtlasStore, createAtlasStore } from '../state/store.ts';
import { startView } from '../state/view.ts';
import { keepArchiveRecord } from './archive-record.ts';
import { keepCountyDetail } from './county-detail.ts';
import { keepAddress, openView, tellIgnored } from './history.ts';
import { loadAtlas } from './load.ts';
import { markDataReady } from './measure.ts';

/** Throws a LoadProblem when `atlas.json` cannot be used: without it there is nothing to show. */
export async function startAtlas(): Promise<AtlasStore> {
  const data = await loadAtlas();
  markDataReady();
  const start = startView(data.atlas, browserLanguage() ?? data.atlas.defaultLanguage);
  const { view, ignored } = openView(window.location.search, start, data);
  const store = createAtlasStore(data, start, view);
  tellIgnored(store, ignored);
  keepAddress(store);
  keepCountyDetail(store);
  keepArchiveRecord(store);
  return store;
}

/** The first of the reader's languages that the atlas speaks. */
export function browserLanguage(): Language | undefined {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.flatMap((tag) => languages.find((language) => language === tag) ?? [])[0];
}
