/** What a reader sees, as plain values. Everything here is in the address; nothing else is. */
import { type LayerFilter, noFilter } from '../atlas/filter.ts';
import type { Atlas, Language, Layer } from '../atlas/schema.ts';
import type { Area } from '../geo/area.ts';
import type { ShapeRule } from '../geo/area-rules.ts';
import type { EmbedOptions } from './url-embed.ts';

export interface Camera {
  /** Degrees, WGS 84. */
  longitude: number;
  latitude: number;
  zoom: number;
  /** Degrees clockwise from north. */
  bearing: number;
  /** Degrees from straight down. */
  pitch: number;
}

export interface LayerView {
  id: string;
  visible: boolean;
  /** 0.1 to 1. */
  opacity: number;
  /** The field that colours the layer, or null for the layer's default. */
  colourBy: string | null;
}

export type Selection = { kind: 'record'; layer: string; record: string } | { kind: 'place'; code: string };
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const projections = ['mercator', 'globe'] as const;
export type Projection = (typeof projections)[number];
/** The open panel; `layer:<id>` is the layers panel with one layer unfolded, `source:<id>` one source in the list. */
export type Panel =
  | 'layers'
  | 'none'
  | 'about'
  | 'sources'
  | 'area'
  | 'stories'
  | `layer:${string}`
  | `source:${string}`;
/** What stands in the dock under the map: the records of one layer as a table or as charts. */
export interface Dock {
  show: 'table' | 'charts';
  layer: string;
}
/** `column`: the id of a column of the table in the dock. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** The scene of a story that the reader reads or presents. What the map shows may have moved on from it. */
export interface StoryPlace {
  /** `notes`: in the presenter window, which has notes and no map; `edit`: while the reader makes the story, which is an own one. */
  show: 'read' | 'present' | 'notes' | 'edit';
  story: string;
  scene: string;
  /** The talk whose windows follow each other; absent where there is one window only. */
  talk?: string;
}

export interface ViewState {
  language: Language;
  theme: Theme;
  /** null: the start view, fitted to the screen. */
  camera: Camera | null;
  projection: Projection;
  /** Topmost first. */
  layers: LayerView[];
  filters: Record<string, LayerFilter>;
  time: [number, number] | null;
  includeUndated: boolean;
  onlyInView: boolean;
  selection: Selection | null;
  /** The layer whose records nearest to the selection are listed and joined to it by lines. */
  nearest: string | null;
  /** The part of the earth that the reader asks about. */
  area: Area | null;
  areaRule: ShapeRule;
  /** Whether all layers show only what lies in the area. */
  onlyInArea: boolean;
  panel: Panel;
  dock: Dock | null;
  /** How the table in the dock is sorted; null: in the order of the file. */
  sort: Sort | null;
  /** The columns of the table in the dock, in their order; null: the standard ones. */
  columns: string[] | null;
  /** The id of the measure whose figures the charts compare; null: that with the most records. */
  measure: string | null;
  story: StoryPlace | null;
  /** Seconds after which a story that is presented goes on by itself, again and again; null: it waits for a key. */
  kiosk: number | null;
  /** The id of the fixed version of the data that is shown; null: those of the site as it is now. Another one needs another page. */
  dataVersion: string | null;
  /** How the atlas stands in a page of somebody else; null: it is a page of its own. */
  embed: EmbedOptions | null;
}

/** The view a newcomer gets. `language` is the browser's when the atlas speaks it; `dataVersion` that of the data. */
export function startView(atlas: Atlas, language: Language, dataVersion: string | null = null): ViewState {
  return {
    language,
    theme: 'system',
    camera: null,
    projection: atlas.start.projection,
    layers: atlas.layers.map((id) => ({
      id,
      visible: atlas.start.visible.includes(id),
      opacity: 1,
      colourBy: null,
    })),
    filters: {},
    time: null,
    includeUndated: false,
    onlyInView: false,
    selection: null,
    nearest: null,
    area: null,
    areaRule: 'overlap',
    onlyInArea: false,
    panel: 'layers',
    dock: null,
    sort: null,
    columns: null,
    measure: null,
    story: null,
    kiosk: null,
    dataVersion,
    embed: null,
  };
}

export function filterOf(view: ViewState, layer: string): LayerFilter {
  return view.filters[layer] ?? noFilter;
}

/** The field that colours a layer now: the reader's choice, or the first of the definition. */
export function colourFieldOf(layer: Layer, layerView: LayerView | undefined): string | null {
  const choices = layer.mark.colourBy;
  const chosen = layerView?.colourBy ?? null;
  return chosen !== null && choices.includes(chosen) ? chosen : (choices[0] ?? null);
}

/** Whether a story stands beside the map, to be read or made. */
export function isBesideMap({ story }: Pick<ViewState, 'story'>): boolean {
  return story?.show === 'read' || story?.show === 'edit';
}

/** Nothing may come between a presenter and the audience. */
export function isPresenting({ story }: Pick<ViewState, 'story'>): boolean {
  return story?.show === 'present';
}

/** What tells selections apart: a code, or "layer/record". */
export function selectionKey(selection: Selection): string {
  return selection.kind === 'place' ? selection.code : `${selection.layer}/${selection.record}`;
}
