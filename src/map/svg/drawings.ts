/** A style as one camera sees it, in plain drawings: the SVG painter's half of the work that needs no page. */

import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { type MarkPicture, pictureOf } from '../marks.ts';
import type { FeatureState, StyleModel } from '../style/model.ts';
import { clustered } from './clusters.ts';
import { extentOf, type Frame, projectInto, ratioOf, turnsOf, zoomOf } from './frame.ts';
import { brokenIntoLines } from './lines.ts';
import { edgeOf, pathsInto } from './path.ts';
import {
  colourFrom,
  filterOf,
  names,
  numberFrom,
  type PropertyOf,
  paddingFrom,
  propertiesOf,
  type StateOf,
} from './properties.ts';
import { type Candidate, placeSymbols, type Sign, type Words } from './symbols.ts';

/** How shapes are filled and edged. Widths and dashes are CSS pixels, whatever the size of the picture. */
export interface Look {
  fill?: string;
  /** The name of a mark picture that fills the shape. */
  pattern?: string;
  stroke?: string;
  width?: number;
  dash?: number[];
  opacity: number;
}

export type Drawing =
  | { kind: 'ground'; fill: string }
  /** `path`: in the units of a frame. */
  | { kind: 'shape'; path: string; look: Look }
  | Sign
  | Words;

/** What the style draws in the frame, bottom first. */
export function drawingsOf(style: StyleModel, frame: Frame): Drawing[] {
  const zoom = zoomOf(frame);
  const seen = style.layers.filter(({ minzoom = 0, maxzoom = 24 }) => minzoom <= zoom && zoom < maxzoom);
  const features = featuresBySource(style, zoom);
  const pathsIn = pathsInto(frame);
  const areasOf = remembered(({ geometry }) => pathsIn(geometry));
  const linesOf = remembered(({ geometry }) => pathsIn(edgeOf(geometry)));
  const placesOf = placesIn(frame);
  const symbols = placeSymbols(
    seen.map((layer) => candidatesOf(layer, featuresOf(layer, features, zoom), placesOf, zoom)),
    frame,
  );
  const stateIn = statesBySource(style.states);
  return seen.flatMap((layer, index): Drawing[] => {
    const propertyOf = propertiesOf(layer, zoom, 'source' in layer ? stateIn(layer.source) : undefined);
    if (layer.type === 'background')
      return [{ kind: 'ground', fill: colourFrom(propertyOf('background-color')) }];
    if (layer.type === 'fill' || layer.type === 'line')
      return shapesOf(
        layer,
        featuresOf(layer, features, zoom),
        propertyOf,
        layer.type === 'fill' ? areasOf : linesOf,
      );
    return (symbols[index] ?? []).filter(({ opacity }) => opacity > 0);
  });
}

function statesBySource(states: FeatureState[]): (source: string) => StateOf {
  const known = new Map<string, Record<string, number>>();
  for (const { source, feature, key, value } of states) {
    const name = `${source} ${feature}`;
    known.set(name, { ...known.get(name), [key]: value });
  }
  return (source) =>
    ({ properties }) =>
      known.get(`${source} ${properties?.code}`) ?? {};
}

function featuresBySource({ sources }: StyleModel, zoom: number): Map<string, Feature[]> {
  return new Map(
    Object.entries(sources).map(([id, { data, clusterRadius }]) => [
      id,
      clusterRadius ? clustered(data, clusterRadius, zoom) : data.features,
    ]),
  );
}

function featuresOf(layer: LayerSpecification, bySource: Map<string, Feature[]>, zoom: number): Feature[] {
  if (!('source' in layer)) return [];
  return (bySource.get(layer.source) ?? []).filter(filterOf(layer, zoom));
}

type PathsOf = (feature: Feature) => Map<number, string>;

function remembered(make: PathsOf): PathsOf {
  const known = new WeakMap<Feature, Map<number, string>>();
  return (feature) => {
    const paths = known.get(feature) ?? make(feature);
    known.set(feature, paths);
    return paths;
  };
}

/** What is in one cell and of one look is one drawing. */
function shapesOf(
  layer: LayerSpecification,
  features: Feature[],
  propertyOf: PropertyOf,
  pathsOf: PathsOf,
): Drawing[] {
  const byLook = new Map<string, { kind: 'shape'; path: string; look: Look }>();
  for (const feature of features) {
    const look = layer.type === 'fill' ? fillLook(layer, feature, propertyOf) : lineLook(feature, propertyOf);
    const isSeen = look.opacity > 0 && (look.pattern ?? look.fill ?? look.stroke ?? 'none') !== 'none';
    if (!isSeen) continue;
    for (const [cell, path] of pathsOf(feature)) {
      const key = `${cell} ${JSON.stringify(look)}`;
      const same = byLook.get(key);
      if (same) same.path += path;
      else byLook.set(key, { kind: 'shape', path, look });
    }
  }
  return [...byLook.values()];
}

function fillLook(layer: LayerSpecification, feature: Feature, propertyOf: PropertyOf): Look {
  const opacity = numberFrom(propertyOf('fill-opacity', feature));
  return names(layer, 'fill-pattern')
    ? { pattern: String(propertyOf('fill-pattern', feature)), opacity }
    : { fill: colourFrom(propertyOf('fill-color', feature)), opacity };
}

function lineLook(feature: Feature, propertyOf: PropertyOf): Look {
  const width = numberFrom(propertyOf('line-width', feature));
  const dash = propertyOf('line-dasharray', feature);
  return {
    stroke: colourFrom(propertyOf('line-color', feature)),
    width,
    // The style counts dashes in widths of the line.
    ...(Array.isArray(dash) ? { dash: dash.map((part) => numberFrom(part) * width) } : {}),
    opacity: numberFrom(propertyOf('line-opacity', feature)),
  };
}

/** Where a point is, as shares of the frame's width and height: in each turn of the world that the picture shows. */
type PlacesOf = (feature: Feature) => [number, number][];

function placesIn(frame: Frame): PlacesOf {
  const project = projectInto(frame);
  const turns = turnsOf(frame);
  const [[left, top], [right, bottom]] = extentOf(frame);
  const ratio = ratioOf(frame.bounds);
  return ({ geometry }) => {
    const [longitude = 0, latitude = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
    return turns.flatMap((turn) => {
      const [x, y] = project([longitude + turn, latitude]);
      const isShown = left <= x && x <= right && top <= y && y <= bottom;
      return isShown ? [[x / frame.units, (y / frame.units) * ratio] as [number, number]] : [];
    });
  };
}

/** What a layer of symbols or circles would draw, before any makes way for another; in the order of their placement. */
function candidatesOf(
  layer: LayerSpecification,
  features: Feature[],
  placesOf: PlacesOf,
  zoom: number,
): Candidate[] {
  if (layer.type !== 'symbol' && layer.type !== 'circle') return [];
  const propertyOf = propertiesOf(layer, zoom);
  const inPlaces = (feature: Feature, make: (at: [number, number]) => Candidate): Candidate[] =>
    placesOf(feature).map(make);
  if (layer.type === 'circle')
    return features.flatMap((feature) => {
      const picture = circlePicture(feature, propertyOf);
      return inPlaces(feature, (at) => ({
        symbol: { kind: 'sign', at, picture, opacity: 1 },
        overlaps: true,
        // MapLibre places symbols; circles it just draws.
        padding: null,
      }));
    });
  const order = (feature: Feature): number => Number(propertyOf('symbol-sort-key', feature) ?? 0);
  const sorted = features.toSorted((first, second) => order(first) - order(second));
  if (!names(layer, 'icon-image'))
    return sorted.flatMap((feature) =>
      inPlaces(feature, (at) => ({
        symbol: wordsOf(feature, at, propertyOf),
        overlaps: propertyOf('text-allow-overlap', feature) === true,
        padding: numberFrom(propertyOf('text-padding', feature)),
      })),
    );
  return sorted.flatMap((feature): Candidate[] => {
    const picture = pictureOf(String(propertyOf('icon-image', feature)));
    const opacity = numberFrom(propertyOf('icon-opacity', feature));
    const overlaps = propertyOf('icon-allow-overlap', feature) === true;
    const padding = paddingFrom(propertyOf('icon-padding', feature));
    if (!picture) return [];
    return inPlaces(feature, (at) => ({
      symbol: { kind: 'sign', at, picture, opacity },
      overlaps,
      padding,
    }));
  });
}

function circlePicture(feature: Feature, propertyOf: PropertyOf): MarkPicture {
  const value = (name: string): unknown => propertyOf(`circle-${name}`, feature);
  const radius = numberFrom(value('radius'));
  const width = numberFrom(value('stroke-width'));
  const size = 2 * (radius + width);
  const round = (reach: number): string =>
    `M${size / 2 - reach} ${size / 2}a${reach} ${reach} 0 1 0 ${reach * 2} 0a${reach} ${reach} 0 1 0 ${-reach * 2} 0Z`;
  return {
    size,
    strokes: [
      // MapLibre draws the stroke round the circle, not on its edge.
      {
        path: round(radius + width / 2),
        fill: colourFrom(value('color')),
        ...(width > 0 ? { stroke: colourFrom(value('stroke-color')), width } : {}),
        opacity: numberFrom(value('opacity')),
      },
    ],
  };
}

function wordsOf(feature: Feature, at: [number, number], propertyOf: PropertyOf): Words {
  const value = (name: string): unknown => propertyOf(`text-${name}`, feature);
  const spacing = numberFrom(value('letter-spacing'));
  return {
    kind: 'words',
    at,
    lines: brokenIntoLines(String(value('field')), numberFrom(value('max-width')), spacing),
    size: numberFrom(value('size')),
    spacing,
    colour: colourFrom(value('color')),
    halo: colourFrom(value('halo-color')),
    haloWidth: numberFrom(value('halo-width')),
    opacity: numberFrom(value('opacity')),
  };
}
