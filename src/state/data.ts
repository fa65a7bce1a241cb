/** What was loaded, as plain values. Nothing here changes while a reader explores, except a retry. */
import type { Bounds } from '../atlas/filter.ts';
import type { Atlas, AtlasRecord, Claim, Layer, Source, Story, Units } from '../atlas/schema.ts';
import type { OwnStory } from '../atlas/schema-own-story.ts';
import type { CountyBoundaries, WorldBoundaries } from '../geo/boundaries.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';

/** A host that takes longer for a file, or a part of one, in milliseconds, counts as out of reach. */
export const patience = 60_000;

/** Why a file could not be used. `detail` is the technical reason, for whoever keeps the data. */
export interface LoadProblem {
  file: string;
  reason:
    | 'missing'
    | 'not-json'
    | 'not-valid'
    | 'network'
    | 'refused'
    | 'no-ranges'
    | 'needs-site'
    | 'no-version'
    | 'not-here'
    | 'unread'
    | 'newer';
  detail: string;
}

export type LayerData =
  | { status: 'loading' }
  | { status: 'ready'; layer: Layer }
  | { status: 'failed'; problem: LoadProblem };

export type StoryData =
  | { status: 'loading' }
  /** `own`: as the reader writes it, of a story that is the reader's own. */
  | { status: 'ready'; story: Story; own?: OwnStory }
  | { status: 'failed'; problem: LoadProblem };

/** A single record of an archive, or why it is not at hand. */
export type FoundRecord =
  | { status: 'ready'; record: AtlasRecord }
  | { status: 'missing' }
  | { status: 'failed'; problem: LoadProblem };

/** Boundaries as the map draws them, WGS 84; an absent part could not be loaded, see `problems`. */
export type Boundaries = Partial<WorldBoundaries & CountyBoundaries>;

export interface AtlasData {
  atlas: Atlas;
  units: Units['units'];
  gazetteer: Gazetteer;
  /** By layer id, each layer of `atlas.layers`. */
  layers: Record<string, LayerData>;
  /** By id: those of `atlas.stories` that were asked for, and the reader's own. */
  stories: Record<string, StoryData>;
  sources: Record<string, Source>;
  claims: Claim[];
  /** Tone-marked readings of Chinese names: "layer/record", "layer" for its title, "layer.field.value". */
  pinyin: Record<string, string>;
  boundaries: Boundaries;
  /** Records of archives that a reader has met, by "layer/record". */
  archiveRecords: Record<string, FoundRecord>;
  /** Files other than layers that could not be used. */
  problems: LoadProblem[];
}

/** The layers of an atlas without anything from its other files. */
export function emptyData(atlas: Atlas, gazetteer: Gazetteer, layers: AtlasData['layers']): AtlasData {
  return {
    atlas,
    units: {},
    gazetteer,
    layers,
    stories: {},
    sources: {},
    claims: [],
    pinyin: {},
    boundaries: {},
    archiveRecords: {},
    problems: [],
  };
}

/** The key of a record in `archiveRecords`. */
export function archiveKey(layer: string, record: string): string {
  return `${layer}/${record}`;
}

/** The layer, when it could be read. */
export function readyLayer(data: AtlasData, id: string): Layer | undefined {
  const entry = data.layers[id];
  return entry?.status === 'ready' ? entry.layer : undefined;
}

export function readyLayers(data: AtlasData): Layer[] {
  return data.atlas.layers.flatMap((id) => readyLayer(data, id) ?? []);
}

/** How far a story is; undefined: nobody asked for it yet. */
export function storyData(data: AtlasData, id: string): StoryData | undefined {
  return Object.hasOwn(data.stories, id) ? data.stories[id] : undefined;
}

/** The story, when it could be read. */
export function readyStory(data: AtlasData, id: string): Story | undefined {
  const entry = storyData(data, id);
  return entry?.status === 'ready' ? entry.story : undefined;
}

/** The reader's own story as it is written. */
export function ownStoryIn(data: AtlasData, id: string): OwnStory | undefined {
  const entry = storyData(data, id);
  return entry?.status === 'ready' ? entry.own : undefined;
}

/** All own stories that were read, the one last changed first. */
export function ownStories({ stories }: AtlasData): OwnStory[] {
  return Object.values(stories)
    .flatMap((entry) => (entry.status === 'ready' && entry.own ? entry.own : []))
    .sort((one, other) => Date.parse(other.changed) - Date.parse(one.changed));
}

/** The source, when the atlas has it: ids may come from anywhere, such as an address or a reader's own story. */
export function sourceIn(sources: AtlasData['sources'], id: string): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}

/** Where a view button leads, degrees; null for a place whose extent is not known. */
export function viewBounds({ gazetteer }: AtlasData, view: Atlas['views'][number]): Bounds | null {
  return view.bounds ?? gazetteer.bbox(view.place ?? '') ?? null;
}
