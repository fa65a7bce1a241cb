/** What a view shows of the data: the one place where filters meet records, for map, panels and counts alike. */
import type { FeatureCollection } from 'geojson';
import {
  type Bounds,
  type CommonFilter,
  facetCounts,
  filterRecords,
  isEmpty,
  noFilter,
  type RecordBounds,
} from '../atlas/filter.ts';
import { recordById } from '../atlas/layer-index.ts';
import { extentOf, shapeCodes } from '../atlas/record.ts';
import type { AtlasRecord, Layer } from '../atlas/schema.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { areaLimit } from './area-limit.ts';
import { type AtlasData, archiveKey, readyLayer, readyLayers } from './data.ts';
import type { AtlasState } from './store.ts';
import { filterOf, type Selection, type ViewState } from './view.ts';

export function commonFilter(data: AtlasData, view: ViewState, mapBounds: Bounds | null): CommonFilter {
  const { time, includeUndated } = view;
  return { time, includeUndated, inView: view.onlyInView ? mapBounds : null, inArea: areaLimit(data, view) };
}

/** Whether the layers show only what lies in a part of the earth. */
export function isLimitedByPlace({ data, view }: Pick<AtlasState, 'data' | 'view'>): boolean {
  return view.onlyInView || areaLimit(data, view) !== null;
}

/** Whether anything limits what is shown; an area with which something is wrong does not. */
export function hasFilters({ data, view }: Pick<AtlasState, 'data' | 'view'>): boolean {
  return (
    view.time !== null ||
    isLimitedByPlace({ data, view }) ||
    Object.values(view.filters).some((filter) => !isEmpty(filter))
  );
}

/** Whether the area alone leaves a layer without records: without it some would pass, and the layer has no filter of its own. */
export function isEmptiedByArea(state: AtlasState, layer: Layer): boolean {
  const { data, view, passing } = state;
  if (!isEmpty(filterOf(view, layer.id)) || areaLimit(data, view) === null) return false;
  if (recordsShown(state, layer).length > 0) return false;
  const everywhere = commonFilter(data, { ...view, onlyInArea: false }, passing.mapBounds);
  return filterRecords(layer, noFilter, everywhere, recordBounds(data)).length > 0;
}

const knownBounds = new WeakMap<Gazetteer, RecordBounds>();

/** The boxes a record covers, degrees: its shapes, or its point. The same function as long as places stay the same. */
export function recordBounds({ gazetteer }: AtlasData): RecordBounds {
  const boundsOf = knownBounds.get(gazetteer) ?? boundsIn(gazetteer);
  knownBounds.set(gazetteer, boundsOf);
  return boundsOf;
}

function boundsIn(gazetteer: Gazetteer): RecordBounds {
  return (record) => {
    const { place } = record;
    if (place.kind === 'point') return [[place.lon, place.lat, place.lon, place.lat]];
    return shapeCodes(record).flatMap((code) => {
      const box = gazetteer.bbox(code);
      return box ? [box] : [];
    });
  };
}

/** Remembers the last result for each layer, so that a change elsewhere costs nothing. */
function rememberPerLayer<Result>(
  compute: (data: AtlasData, layer: Layer, view: ViewState, common: CommonFilter) => Result,
) {
  const remembered = new Map<string, { keys: unknown[]; result: Result }>();
  return (state: AtlasState, layer: Layer): Result => {
    const { data, view, passing } = state;
    const inView = view.onlyInView ? passing.mapBounds : null;
    const keys = [
      recordBounds(data),
      layer,
      filterOf(view, layer.id),
      view.time,
      view.includeUndated,
      inView,
      areaLimit(data, view),
    ];
    const last = remembered.get(layer.id);
    if (last?.keys.every((key, index) => key === keys[index])) return last.result;
    const result = compute(data, layer, view, commonFilter(data, view, passing.mapBounds));
    remembered.set(layer.id, { keys, result });
    return result;
  };
}

function passing(data: AtlasData, layer: Layer, view: ViewState, common: CommonFilter): AtlasRecord[] {
  return filterRecords(layer, filterOf(view, layer.id), common, recordBounds(data));
}

/** How the records of a layer that pass all filters of a state are had. */
export type RecordsOf = (state: AtlasState, layer: Layer) => AtlasRecord[];

/** The records of a layer that pass all filters; the same array until a filter or the data changes. */
export const recordsShown: RecordsOf = rememberPerLayer(passing);

/** The same for a view that is not on the screen: not remembered, so that what is on the screen stays remembered. */
export function recordsOfView(
  data: AtlasData,
  layer: Layer,
  view: ViewState,
  mapBounds: Bounds | null,
): AtlasRecord[] {
  return passing(data, layer, view, commonFilter(data, view, mapBounds));
}

/** The same of a state of which a picture is made. */
export const recordsPictured: RecordsOf = ({ data, view, passing: { mapBounds } }, layer) =>
  recordsOfView(data, layer, view, mapBounds);

/** Counts for each facet value of a layer, each with every other filter applied. */
export const countsShown = rememberPerLayer((data, layer, view, common) =>
  facetCounts(layer, filterOf(view, layer.id), common, recordBounds(data)),
);

const noCodes: ReadonlySet<unknown> = new Set();
const knownCodes = new WeakMap<FeatureCollection, ReadonlySet<unknown>>();

/** The codes of shapes, read once: the shapes outlast many filters. */
function codesOf(shapes: FeatureCollection | undefined): ReadonlySet<unknown> {
  if (!shapes) return noCodes;
  const codes = knownCodes.get(shapes) ?? new Set(shapes.features.map(({ properties }) => properties?.code));
  knownCodes.set(shapes, codes);
  return codes;
}

/** Records that pass the filters but have no shape to be drawn on. */
export function notDrawn(data: AtlasData, layer: Layer, records: AtlasRecord[]): AtlasRecord[] {
  if (layer.geometry === 'point') return [];
  const codes = codesOf(layer.geometry === 'county' ? data.boundaries.counties : data.boundaries.countries);
  return records.filter(
    (record) => !shapeCodes(record).some((code) => codes.has(data.gazetteer.resolve(code))),
  );
}

interface FoundRecord {
  layer: Layer;
  record: AtlasRecord;
}

/** The record that a selection names, with its layer; null for a place, and for what the data do not have. */
export function findRecord(data: AtlasData, selection: Selection | null): FoundRecord | null {
  if (selection?.kind !== 'record') return null;
  const layer = readyLayer(data, selection.layer);
  const met = data.archiveRecords[archiveKey(selection.layer, selection.record)];
  const record = layer?.archive
    ? met?.status === 'ready' && met.record
    : layer && recordById(layer, selection.record);
  return layer && record ? { layer, record } : null;
}

export function selectedRecord({ data, view }: AtlasState): FoundRecord | null {
  return findRecord(data, view.selection);
}

/** The years that dated records span, over all layers; null when there are none. */
export function timeExtent(data: AtlasData): [number, number] | null {
  const extents = readyLayers(data).flatMap(layerExtent);
  return extentOf(extents) ?? null;
}

const extentsByLayer = new WeakMap<Layer, number[]>();

/** First and last year of the dated records; empty when there are none. */
function layerExtent(layer: Layer): number[] {
  const { from, to } = layer.time ?? {};
  const fields = [from, to].filter((field) => field !== undefined);
  const extent =
    extentsByLayer.get(layer) ??
    fields.flatMap((field) => extentOf(layer.records.map((record) => record.values[field])) ?? []);
  extentsByLayer.set(layer, extent);
  return extent;
}
