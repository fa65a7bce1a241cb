/** What lies under the data, sea and land; and what lies over its areas, borders and names. */
import type { LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { shapeCodes } from '../../atlas/record.ts';
import type { Palette } from '../palette.ts';
import { hasCode } from './areas.ts';
import { byZoom } from './by-zoom.ts';
import {
  emptyPart,
  fontStack,
  type Geometry,
  layerIds,
  noFeatures,
  type ShownLayer,
  type SourceModel,
  type StyleInput,
  type StylePart,
  sourceIds,
} from './model.ts';

export function groundPart({ geometry, palette }: StyleInput): StylePart {
  const source = (id: keyof Geometry): SourceModel => ({ data: geometry[id] ?? noFeatures });
  return {
    sources: {
      [sourceIds.countries]: source('countries'),
      [sourceIds.countryLines]: source('countryLines'),
      [sourceIds.provinces]: source('provinces'),
      [sourceIds.provinceLines]: source('provinceLines'),
      [sourceIds.prefectureLines]: source('prefectureLines'),
      [sourceIds.counties]: source('counties'),
      [sourceIds.dashLine]: source('dashLine'),
    },
    layers: [
      { id: layerIds.background, type: 'background', paint: { 'background-color': palette.sea } },
      {
        id: layerIds.land,
        type: 'fill',
        source: sourceIds.countries,
        paint: { 'fill-color': palette.land, 'fill-antialias': false },
      },
      // Nothing to see: they let the pointer find a county's name, once its border is drawn. From afar all of them would cost a third of a second.
      {
        id: layerIds.countyArea,
        type: 'fill',
        source: sourceIds.counties,
        minzoom: 4.6,
        paint: { 'fill-opacity': 0 },
      },
      {
        id: 'county-lines',
        type: 'line',
        source: sourceIds.counties,
        minzoom: 4.6,
        paint: {
          'line-color': palette.countyBorder,
          'line-width': byZoom(palette.scale.line, [5, 0.4], [9, 1]),
        },
      },
    ],
  };
}

/** Over the areas of data layers: a border is drawn once, whatever lies on its two sides. */
export function bordersPart({ palette }: StyleInput): StylePart {
  return {
    sources: {},
    layers: [
      {
        id: 'prefecture-lines',
        type: 'line',
        source: sourceIds.prefectureLines,
        minzoom: 4.6,
        paint: {
          'line-color': palette.border,
          'line-width': byZoom(palette.scale.line, [5, 0.5], [9, 1.2]),
        },
      },
      {
        id: 'province-lines',
        type: 'line',
        source: sourceIds.provinceLines,
        minzoom: 2.4,
        paint: {
          'line-color': palette.border,
          'line-width': byZoom(palette.scale.line, [3, 0.4], [6, 1.1]),
        },
      },
      countryLines('country-lines', palette),
      {
        id: 'dash-line',
        type: 'line',
        source: sourceIds.dashLine,
        paint: { 'line-color': palette.border, 'line-width': 1.6 * palette.scale.line },
      },
    ],
  };
}

function countryLines(id: string, palette: Palette): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: sourceIds.countryLines,
    paint: {
      'line-color': palette.border,
      'line-width': byZoom(palette.scale.line, [1, 0.4], [6, 1.2]),
    },
  };
}

/** The borders of a layer of countries that covers those of all countries. Counties have edges of their own. */
export function countryBordersPart({ layer }: ShownLayer, { palette, resolveCode }: StyleInput): StylePart {
  const part = emptyPart();
  if (layer.geometry !== 'country') return part;
  const filter = hasCode(layer.records.flatMap(shapeCodes).map(resolveCode));
  part.layers.push({ ...countryLines(`country-lines/${layer.id}`, palette), filter });
  return part;
}

/** Country, province and county names from the label points; the map engine keeps them from colliding. */
export function namesPart({ geometry, palette, language }: StyleInput): StylePart {
  const name = (
    kind: string,
    minzoom: number,
    maxzoom: number,
    size: [number, number],
  ): LayerSpecification => ({
    id: `names-${kind}`,
    type: 'symbol',
    source: sourceIds.labels,
    minzoom,
    maxzoom,
    filter: ['all', ['==', ['get', 'kind'], kind], ['>=', ['zoom'], ['get', 'minzoom']]],
    layout: {
      'text-field': ['get', language],
      'text-font': fontStack,
      'text-size': byZoom(palette.scale.text, [minzoom, size[0]], [minzoom + 4, size[1]]),
      'text-max-width': 7,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'order'],
      'text-letter-spacing': kind === 'county' ? 0 : 0.04,
    },
    paint: {
      'text-color': kind === 'country' ? palette.label : palette.labelFaint,
      'text-halo-color': palette.halo,
      'text-halo-width': 2 * palette.scale.text,
    },
  });
  return {
    sources: { [sourceIds.labels]: { data: geometry.labels ?? noFeatures } },
    layers: [
      name('county', 5.8, 24, [10.5, 14]),
      name('province', 3.6, 8, [11.5, 17]),
      name('country', 1.2, 5.6, [10.5, 15]),
    ],
  };
}
