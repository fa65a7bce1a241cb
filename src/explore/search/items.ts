/** What the search box finds, each with what choosing it does. */
import type { Bounds } from '../../atlas/filter.ts';
import type { AtlasRecord, LocalisedText, Source } from '../../atlas/schema.ts';
import { createSearchIndex, type Findable, type SearchIndex } from '../../atlas/search.ts';
import { openPanel } from '../../state/actions.ts';
import { type AtlasData, readyLayers } from '../../state/data.ts';
import type { AtlasState, SharingWay } from '../../state/store.ts';
import type { Selection, ViewState } from '../../state/view.ts';
import { commandsOf } from './commands.ts';
import { filterCommands } from './layer-commands.ts';

/** In this order when their matches are alike: a record says more than a place of the same name. */
const groups = ['record', 'place', 'layer', 'view', 'filter', 'action', 'source', 'archive'] as const;
export type Group = (typeof groups)[number];

/** The part of the page where an effect is to be seen. */
export type Part = 'side' | 'dock' | 'layer' | 'layers';

/** What choosing an item does; always one step for the back button. */
export type Effect =
  /** Opens the detail of a record or place and flies there. `record`: one that the data do not hold yet. */
  | { kind: 'select'; selection: Selection; record?: AtlasRecord }
  | { kind: 'fit'; bounds: Bounds }
  | { kind: 'download'; layer: string }
  | { kind: 'share'; way: SharingWay }
  | { kind: 'change'; change(view: ViewState): ViewState; shows?: Part | undefined };

export interface SearchItem extends Findable<Group> {
  /** Tells it from the others of its group; for a layer, source or place its id or code. */
  key: string;
  effect: Effect;
  /** Absent: always. */
  isOffered?: ((state: AtlasState) => boolean) | undefined;
  /** What to announce once it is done; a detail that opens speaks for itself. */
  done?: LocalisedText | undefined;
}

export function* searchItems(data: AtlasData): Generator<SearchItem> {
  yield* commandsOf(data);
  for (const source of Object.values(data.sources)) yield sourceItem(source);
  for (const { code, name, pinyin } of data.gazetteer.all()) {
    yield { group: 'place', key: code, name, pinyin, effect: select({ kind: 'place', code }) };
  }
  for (const layer of readyLayers(data)) {
    // What stands for an archive here are groups; its records are found by its index.
    for (const { id, name } of layer.archive ? [] : layer.records) {
      const key = `${layer.id}/${id}`;
      const effect = select({ kind: 'record', layer: layer.id, record: id });
      yield { group: 'record', key, name, pinyin: data.pinyin[key] ?? '', effect };
    }
    yield* filterCommands(data, layer);
  }
}

function select(selection: Selection): Effect {
  return { kind: 'select', selection };
}

function sourceItem({ id, title, publisher }: Source): SearchItem {
  return {
    group: 'source',
    key: id,
    name: typeof title === 'string' ? { en: title, zh: title } : title,
    pinyin: '',
    also: publisher,
    // Titles are long and hold many words: what can be done with a word comes before those who wrote it.
    handicap: 25,
    effect: { kind: 'change', change: (view) => openPanel(view, `source:${id}`), shows: 'side' },
  };
}

export function createIndex(data: AtlasData): SearchIndex<SearchItem> {
  return createSearchIndex(searchItems(data), groups);
}
