/** From nothing to a store that holds the data and the view that the address names. */
import type { Language } from '../atlas/schema.ts';
import { languages } from '../atlas/schema.ts';
import { wordsIn } from '../i18n/words.ts';
import { areaQuestions, needsAreaQuestions } from '../state/area-limit.ts';
import { type AtlasStore, createAtlasStore } from '../state/store.ts';
import { dataVersionIn } from '../state/url.ts';
import { startView } from '../state/view.ts';
import { keepArchiveRecord } from './archive-record.ts';
import { keepAddress, openView, tellIgnored } from './history.ts';
import { loadAtlas } from './load.ts';
import { markDataReady } from './measure.ts';
import { followStoryLinks } from './story-link.ts';

/** Throws a LoadProblem when `atlas.json` or the version of the data that the address names cannot be used, and an Error when words or another part of the program cannot be had: without them there is nothing to show. */
export async function startAtlas(): Promise<AtlasStore> {
  const { search } = window.location;
  const dataVersion = dataVersionIn(search);
  if (dataVersion !== null) await (await import('./data-version.ts')).openDataVersion(dataVersion);
  const [data] = await Promise.all([
    loadAtlas(),
    wordsIn[languageOfPage()].load(),
    needsAreaQuestions(search) && areaQuestions.load(),
  ]);
  markDataReady();
  const start = startView(data.atlas, browserLanguage() ?? data.atlas.defaultLanguage, dataVersion);
  const { view, ignored } = openView(search, start, data);
  await wordsIn[view.language].load();
  const store = createAtlasStore(data, start, view);
  tellIgnored(store, ignored);
  // In a frame "back" belongs to the page around it.
  if (!view.embed) keepAddress(store);
  keepArchiveRecord(store);
  followStoryLinks(store);
  return store;
}

/** What src/first-view/opening.ts found before the program came, so that the words can come beside the data. */
function languageOfPage(): Language {
  const { lang } = document.documentElement;
  return languages.find((language) => lang.startsWith(language)) ?? 'en';
}

/** The first of the reader's languages that the atlas speaks. */
export function browserLanguage(): Language | undefined {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.flatMap((tag) => languages.find((language) => language === tag) ?? [])[0];
}
