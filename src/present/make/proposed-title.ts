/** What a scene is called until its writer calls it something else. Pure. */
import { languages } from '../../atlas/schema.ts';
import type { DraftText } from '../../atlas/schema-own-story.ts';
import { formats } from '../../i18n/format.ts';
import { readyLayer } from '../../state/data.ts';
import { findRecord } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';

/** A list of more layers is no title. */
const mostLayers = 3;

/** The name of what is selected, else the titles of the layers that are shown, else (of none or of many) that of the atlas; in each language. */
export function proposedTitle({ data, view }: Pick<AtlasState, 'data' | 'view'>): DraftText {
  return selectedName({ data, view }) ?? layersTitle({ data, view }) ?? data.atlas.title;
}

/** What is selected, by its name; null when nothing is, or it has no name here. */
export function selectedName({ data, view }: Pick<AtlasState, 'data' | 'view'>): DraftText | null {
  const { selection } = view;
  if (selection?.kind === 'record') return findRecord(data, selection)?.record.name ?? null;
  if (!selection || !data.gazetteer.place(selection.code)) return null;
  return { en: data.gazetteer.name(selection.code, 'en'), zh: data.gazetteer.name(selection.code, 'zh') };
}

function layersTitle({ data, view }: Pick<AtlasState, 'data' | 'view'>): DraftText | null {
  const shown = view.layers.flatMap(({ id, visible }) => (visible ? (readyLayer(data, id) ?? []) : []));
  if (shown.length === 0 || shown.length > mostLayers) return null;
  const [en, zh] = languages.map((language) =>
    formats[language].list(shown.map(({ title }) => title[language])),
  );
  return { en: en ?? '', zh: zh ?? '' };
}
