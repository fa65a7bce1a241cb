/** What questions about space look like: the area, the one being drawn, lines to what is nearest, and how far a point may be off. */

import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { circle } from '@turf/circle';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AtlasRecord } from '../../atlas/schema.ts';
import { regionOf } from '../../geo/area.ts';
import { inPieces, outlineOf } from '../../geo/outline.ts';
import { precisionRadius } from '../../geo/precision.ts';
import { areaTo, type Sketch } from '../../geo/sketch.ts';
import { greatCircle } from '../../geo/sphere.ts';
import type { Nearest } from '../../state/nearest.ts';
import type { Palette } from '../palette.ts';
import { emptyPart, type StyleInput, type StylePart, sourceIds } from './model.ts';

/** The area that the reader asks about: a veil and a dashed outline. */
export function areaShapePart({ area, palette }: StyleInput): StylePart {
  if (!area) return emptyPart();
  const source = sourceIds.area;
  return {
    sources: { [source]: { data: area } },
    layers: [
      {
        id: 'area-fill',
        type: 'fill',
        source,
        filter: partIs('fill'),
        paint: { 'fill-color': palette.area, 'fill-opacity': 0.09, 'fill-antialias': false },
      },
      line('area-halo', source, palette, { color: palette.selectionHalo, width: 4, opacity: 0.75 }),
      line('area-edge', source, palette, { color: palette.area, width: 2, dash: [3, 2] }),
    ],
  };
}

/** The drawing so far, with what the pointer would make of it. */
export function sketchPart({ sketch, palette }: StyleInput): StylePart {
  if (!sketch) return emptyPart();
  const source = sourceIds.sketch;
  return {
    sources: { [source]: { data: remembered(sketches, sketch, sketchFeatures) } },
    layers: [
      {
        id: 'sketch-fill',
        type: 'fill',
        source,
        filter: partIs('fill'),
        paint: { 'fill-color': palette.area, 'fill-opacity': 0.12, 'fill-antialias': false },
      },
      line('sketch-halo', source, palette, { color: palette.selectionHalo, width: 4.4, opacity: 0.85 }),
      line('sketch-edge', source, palette, { color: palette.area, width: 2.2 }),
      {
        id: 'sketch-points',
        type: 'circle',
        source,
        filter: partIs('point'),
        paint: {
          'circle-radius': 5.5 * palette.scale.mark,
          'circle-color': palette.selectionHalo,
          'circle-stroke-color': palette.area,
          'circle-stroke-width': 2.2 * palette.scale.line,
        },
      },
    ],
  };
}

const sketches = new WeakMap<Sketch, FeatureCollection>();

function sketchFeatures(sketch: Sketch): FeatureCollection {
  const { points, pointer } = sketch;
  const features = points.map((coordinates) => feature('point', { type: 'Point', coordinates }));
  const area = pointer && areaTo(sketch, pointer);
  const region = area?.kind === 'box' || area?.kind === 'circle' ? regionOf(area) : null;
  if (region && typeof region !== 'string') {
    const { fill, edge } = outlineOf(region);
    features.push(feature('fill', fill), feature('edge', edge));
  }
  if (sketch.kind === 'polygon' && points.length > 0) {
    const path = pointer ? [...points, pointer] : points;
    const closed = inPieces([...path, ...path.slice(0, 1)]);
    features.push(feature('edge', { type: 'LineString', coordinates: inPieces(path) }));
    if (path.length > 2) features.push(feature('fill', { type: 'Polygon', coordinates: [closed] }));
  }
  return { type: 'FeatureCollection', features };
}

/** Lines from what is selected to the records nearest to it. */
export function nearestPart({ nearest, palette }: StyleInput): StylePart {
  if (!nearest) return emptyPart();
  const source = sourceIds.nearest;
  return {
    sources: { [source]: { data: remembered(spiders, nearest, spiderFeatures) } },
    layers: [
      line('nearest-halo', source, palette, { color: palette.selectionHalo, width: 4, opacity: 0.8 }),
      line('nearest-lines', source, palette, { color: palette.selection, width: 1.6 }),
      {
        id: 'nearest-ends',
        type: 'circle',
        source,
        filter: partIs('point'),
        paint: {
          'circle-radius': 4 * palette.scale.mark,
          'circle-color': palette.selection,
          'circle-stroke-color': palette.selectionHalo,
          'circle-stroke-width': 1.5 * palette.scale.line,
        },
      },
    ],
  };
}

const spiders = new WeakMap<Nearest, FeatureCollection>();

function spiderFeatures({ items }: Nearest): FeatureCollection {
  const features = items.flatMap(({ from, position }) => [
    feature('edge', { type: 'LineString', coordinates: greatCircle(from, position) }),
    feature('point', { type: 'Point', coordinates: from }),
    feature('point', { type: 'Point', coordinates: position }),
  ]);
  return { type: 'FeatureCollection', features };
}

/** How far the selected point may be off, true to scale; not for a leaf of the fan, which is drawn aside. */
export function uncertaintyPart({ selectedRecord, fan, palette }: StyleInput): StylePart {
  const isLeaf = fan?.leaves.some(({ record }) => record === selectedRecord?.id);
  if (selectedRecord?.place.kind !== 'point' || isLeaf) return emptyPart();
  const source = sourceIds.uncertainty;
  return {
    sources: { [source]: { data: remembered(uncertain, selectedRecord, uncertainFeatures) } },
    layers: [
      {
        id: 'uncertainty-fill',
        type: 'fill',
        source,
        paint: { 'fill-color': palette.selection, 'fill-opacity': 0.07, 'fill-antialias': false },
      },
      {
        id: 'uncertainty-edge',
        type: 'line',
        source,
        paint: {
          'line-color': palette.selection,
          'line-width': 1.3 * palette.scale.line,
          'line-dasharray': [4, 3],
        },
      },
    ],
  };
}

const uncertain = new WeakMap<AtlasRecord, FeatureCollection>();

function uncertainFeatures({ place }: AtlasRecord): FeatureCollection {
  if (place.kind !== 'point') return { type: 'FeatureCollection', features: [] };
  const round = circle([place.lon, place.lat], precisionRadius(place.precision), { steps: 96 });
  return { type: 'FeatureCollection', features: [round] };
}

type Part = 'fill' | 'edge' | 'point';

function feature(part: Part, geometry: Geometry): Feature {
  return { type: 'Feature', properties: { part }, geometry };
}

function partIs(part: Part): ['==', ['get', 'part'], Part] {
  return ['==', ['get', 'part'], part];
}

interface LineLook {
  color: string;
  /** CSS pixels, before the palette's scale. */
  width: number;
  opacity?: number;
  dash?: number[];
}

function line(
  id: string,
  source: string,
  { scale }: Palette,
  { color, width, opacity = 1, dash }: LineLook,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    filter: partIs('edge'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': width * scale.line,
      'line-opacity': opacity,
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  };
}

/** The same features for the same object: the painter hands data to MapLibre only when it differs. */
function remembered<Key extends object>(
  known: WeakMap<Key, FeatureCollection>,
  key: Key,
  make: (key: Key) => FeatureCollection,
): FeatureCollection {
  const features = known.get(key) ?? make(key);
  known.set(key, features);
  return features;
}
