/** What a style is made from and what it consists of: plain values that either painter can draw. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { AtlasRecord, Language, Layer } from '../../atlas/schema.ts';
import type { Sketch } from '../../geo/sketch.ts';
import type { Boundaries } from '../../state/data.ts';
import type { Nearest } from '../../state/nearest.ts';
import type { Fan } from '../../state/store.ts';
import type { LayerView, Projection, Selection } from '../../state/view.ts';
import type { Palette } from '../palette.ts';
import type { ArchiveFilter } from './archive.ts';

/** Boundaries, `properties.code` on each shape, and label points. An absent part was not loaded. */
export type Geometry = Boundaries & { labels?: FeatureCollection };

/** A layer with the records that pass the filters, and how the reader wants it drawn. */
export interface ShownLayer {
  layer: Layer;
  view: LayerView;
  /** In the order of the file. */
  records: AtlasRecord[];
}

/** What layers with an archive are drawn from besides. */
export interface ArchiveInput {
  filterOf(layer: string): ArchiveFilter;
  /** How often the reader asked to read an archive anew, by layer. */
  attempts: Record<string, number>;
}

export interface StyleInput {
  /** Topmost first; only layers that are switched on and could be read. */
  shown: ShownLayer[];
  geometry: Geometry;
  language: Language;
  projection: Projection;
  palette: Palette;
  selection: Selection | null;
  /** The selected record, wherever the filters leave it. */
  selectedRecord: AtlasRecord | null;
  fan: Fan | null;
  /** The area of the view: features whose `properties.part` is `fill` or `edge`. */
  area: FeatureCollection | null;
  /** The area that is being drawn. */
  sketch: Sketch | null;
  nearest: Nearest | null;
  archives: ArchiveInput;
  /** From an old division code to the one the shapes carry. */
  resolveCode(code: string): string;
}

export interface SourceModel {
  /** Empty beside an archive. */
  data: FeatureCollection;
  /** Points that are nearer to each other than so many CSS pixels are drawn as one; absent: none are. */
  clusterRadius?: number;
  /** Tiles out of an archive, by its address; a new `attempt` reads it anew. */
  archive?: { address: string; attempt: number };
}

/** What a style says of one feature beside its layers, as an expression reads it: `['feature-state', key]`. Absent: 0. */
export interface FeatureState {
  source: string;
  /** The `code` of the feature. */
  feature: string;
  key: string;
  value: number;
}

export interface StyleModel {
  sources: Record<string, SourceModel>;
  /** Bottom first, as MapLibre draws them. */
  layers: LayerSpecification[];
  /** Changing these is drawn at once; changing layers first sends their shapes through the worker. */
  states: FeatureState[];
  projection: Projection;
}

/** The state of an area of which nothing is drawn; any other number is that of its look. */
export const unseen = -1;

/** What one part of the map adds to the style. */
export type StylePart = Pick<StyleModel, 'sources' | 'layers'> & { states?: FeatureState[] };

export const sourceIds = {
  countries: 'countries',
  countryLines: 'country-lines',
  prefectureLines: 'prefecture-lines',
  provinceLines: 'province-lines',
  dashLine: 'dash-line',
  counties: 'counties',
  provinces: 'provinces',
  labels: 'labels',
  selection: 'selection',
  fan: 'fan',
  area: 'area',
  sketch: 'sketch',
  nearest: 'nearest',
  uncertainty: 'uncertainty',
  points: (layer: string): string => `points/${layer}`,
  archive: (layer: string): string => `archive/${layer}`,
} as const;

/** The data layer of a source of `sourceIds.archive`; undefined for any other source. */
export function archiveLayerOf(sourceId: string): string | undefined {
  return after(sourceIds.archive(''), sourceId);
}

/** The data layer of a source of `sourceIds.points`; undefined for any other source. */
export function pointLayerOf(sourceId: string): string | undefined {
  return after(sourceIds.points(''), sourceId);
}

function after(prefix: string, text: string): string | undefined {
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}

const numbered = (name: string, look: number): string => (look === 0 ? name : `${name}-${look}`);

/** Map layers that answer to the pointer carry the data layer's id after a slash. */
export const layerIds = {
  background: 'sea',
  land: 'land',
  countyArea: 'county-area',
  /** `look`: which of the looks of its areas the map layer draws. */
  area: (layer: string, look = 0): string => `${numbered('area', look)}/${layer}`,
  areaHatched: (layer: string, look = 0): string => `${numbered('area-hatched', look)}/${layer}`,
  areaApart: (layer: string, look = 0): string => `${numbered('area-apart', look)}/${layer}`,
  areaEdge: (layer: string, look = 0): string => `${numbered('area-edge', look)}/${layer}`,
  areaEdgeAssumed: (layer: string, look = 0): string => `${numbered('area-edge-assumed', look)}/${layer}`,
  point: (layer: string): string => `point/${layer}`,
  dot: (layer: string): string => `dot/${layer}`,
  cluster: (layer: string): string => `cluster/${layer}`,
  markRoom: (layer: string): string => `mark-room/${layer}`,
  clusterCount: (layer: string): string => `cluster-count/${layer}`,
  fanLegs: 'fan-legs',
  fanLeaves: 'fan-leaves',
} as const;

export const fontStack = [
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'PingFang SC',
  'Microsoft YaHei',
  'Segoe UI',
  'sans-serif',
];

export function emptyPart(): StylePart {
  return { sources: {}, layers: [] };
}

export const noFeatures: FeatureCollection = { type: 'FeatureCollection', features: [] };
