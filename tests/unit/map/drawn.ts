/** Reads a style as MapLibre would: which layer draws a feature, and with which colour or picture. */
import {
  createExpression,
  featureFilter,
  type LayerSpecification,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { noFilter } from '../../../src/atlas/filter.ts';
import type { AtlasRecord, Layer } from '../../../src/atlas/schema.ts';
import { fanOut } from '../../../src/map/fan.ts';
import { palettes } from '../../../src/map/palette.ts';
import type { ShownLayer, StyleInput, StyleModel, StylePart } from '../../../src/map/style/model.ts';
import type { LayerView } from '../../../src/state/view.ts';
import { boundaries, gazetteer } from '../fixture-places.ts';
import { countryLayer, countyLayer, pointLayer } from '../fixtures.ts';

export const palette = palettes.light;
export const { resolve } = gazetteer();

export function show(
  layer: Layer,
  view: Partial<LayerView> = {},
  records: AtlasRecord[] = layer.records,
): ShownLayer {
  return { layer, view: { id: layer.id, visible: true, opacity: 1, colourBy: null, ...view }, records };
}

export function styleInput(change: Partial<StyleInput> = {}): StyleInput {
  return {
    shown: [show(countyLayer()), show(pointLayer()), show(countryLayer())],
    geometry: boundaries(),
    language: 'en',
    projection: 'mercator',
    palette,
    selection: null,
    selectedRecord: null,
    fan: null,
    area: null,
    sketch: null,
    nearest: null,
    archives: {
      filterOf: () => ({ own: noFilter, time: null, includeUndated: false }),
      attempts: {},
    },
    resolveCode: resolve,
    ...change,
  };
}

type Properties = Record<string, string | number>;
const polygon = 3;

/** Whether the layer draws a feature with these properties. */
export function draws(layer: LayerSpecification, properties: Properties, zoom = 6): boolean {
  const filter = 'filter' in layer ? layer.filter : undefined;
  return featureFilter(filter, 'filter').filter({ zoom }, { type: polygon, properties });
}

/** Ids of the layers in which the shape with this code is seen, bottom first. */
export function layersDrawing(part: StylePart, code: string): string[] {
  return part.layers.flatMap((layer) => {
    const opacity = layer.type === 'line' ? 'line-opacity' : 'fill-opacity';
    return draws(layer, { code }) && propertyOf(part, layer.id, opacity, { code }) !== 0 ? [layer.id] : [];
  });
}

export function layerOf({ layers }: StylePart, id: string): LayerSpecification {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`No layer "${id}", only ${layers.map((each) => each.id).join(', ')}.`);
  return layer;
}

/** The value of a paint or layout property for a feature at zoom 6. */
export function propertyOf(part: StylePart, id: string, name: string, properties: Properties = {}): unknown {
  const layer = layerOf(part, id);
  const value: unknown = { ...layer.layout, ...layer.paint }[name as never];
  if (!Array.isArray(value) || typeof value[0] !== 'string') return value;
  const expression = createExpression(value, name);
  if (expression.result === 'error') throw new Error(expression.value.map(({ message }) => message).join());
  const states = (part.states ?? []).filter(({ feature }) => feature === properties.code);
  return expression.value.evaluate(
    { zoom: 6 },
    { type: polygon, properties },
    Object.fromEntries(states.map(({ key, value: stateValue }) => [key, stateValue])),
  );
}

/** What MapLibre would complain of; empty for a sound style. */
export function complaints({ sources, layers, projection }: StyleModel): string[] {
  const style = {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, { data, clusterRadius }]) => [
        id,
        { type: 'geojson', data, cluster: clusterRadius !== undefined },
      ]),
    ),
    layers,
    projection: { type: projection },
  } as StyleSpecification;
  // Without `glyphs` MapLibre draws all text from local fonts; the validator does not know that yet.
  return validateStyleMin(style)
    .map(({ message }) => message)
    .filter((message) => !message.includes('"glyphs"'));
}

const layers = [countyLayer(), pointLayer(), countryLayer()];

/** What a style is made from when this record is selected. */
export function selecting(layer: string, id: string): Partial<StyleInput> {
  const selectedRecord = layers.flatMap(({ records }) => records).find((each) => each.id === id);
  if (!selectedRecord) throw new Error(`The fixture has no record "${id}".`);
  return { selection: { kind: 'record', layer, record: id }, selectedRecord };
}

export function dataOf({ sources }: StylePart, id: string): FeatureCollection {
  const source = sources[id];
  if (!source) throw new Error(`No source "${id}", only ${Object.keys(sources).join(', ')}.`);
  return source.data;
}

/** Where the two hosts of Xiamen are, and their fan. */
export const xiamen: [number, number] = [118.097, 24.438];
export const fan = fanOut('hosts', ['xiamen-university', 'xiamen-library'], xiamen, 11);
