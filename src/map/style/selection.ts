/** What is selected: its counties or its country outlined, or a ring round its point. */
import type {
  CircleLayerSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { shapeCodes } from '../../atlas/record.ts';
import type { Palette } from '../palette.ts';
import { hasCode } from './areas.ts';
import { emptyPart, type StyleInput, type StylePart, sourceIds } from './model.ts';

/** From here on most counties are larger than the ring. */
const ringZoom = 5;

export function selectedAreaPart(input: StyleInput): StylePart {
  const { palette } = input;
  const part = emptyPart();
  const codes = selectedCodes(input).map(input.resolveCode);
  if (codes.length === 0) return part;
  const outline = (id: string, source: string, colour: string, width: number): LayerSpecification => ({
    id: `selection-${id}`,
    type: 'line',
    source,
    filter: hasCode(codes),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width * palette.scale.line },
  });
  for (const source of [sourceIds.countryLines, sourceIds.provinces, sourceIds.counties]) {
    part.layers.push(
      outline(`${source}-halo`, source, palette.selectionHalo, 5),
      outline(source, source, palette.selection, 2.2),
    );
  }
  if (codes.length === 1) part.layers.push(ringRound(codes, palette));
  return part;
}

/** From afar a county is smaller than its own outline: a ring shows where to look. */
function ringRound(codes: string[], palette: Palette): LayerSpecification {
  return {
    id: 'selection-ring',
    type: 'circle',
    source: sourceIds.labels,
    maxzoom: ringZoom,
    filter: ['all', ['==', ['get', 'kind'], 'county'], hasCode(codes)] as FilterSpecification,
    paint: ringPaint(palette, 13, 2),
  };
}

/** `radius` and `width` in CSS pixels, before the palette's scale. */
function ringPaint(palette: Palette, radius: number, width: number): CircleLayerSpecification['paint'] {
  return {
    'circle-radius': radius * palette.scale.mark,
    'circle-color': 'transparent',
    'circle-stroke-color': palette.selection,
    'circle-stroke-width': width * palette.scale.line,
  };
}

export function selectedPointPart({ selectedRecord, fan, palette }: StyleInput): StylePart {
  const part = emptyPart();
  const place = selectedRecord?.place;
  if (place?.kind !== 'point') return part;
  const leaf = fan?.leaves.find((candidate) => candidate.record === selectedRecord?.id);
  const coordinates = leaf?.position ?? [place.lon, place.lat];
  part.sources[sourceIds.selection] = {
    data: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }],
    },
  };
  part.layers.push({
    id: 'selection-point',
    type: 'circle',
    source: sourceIds.selection,
    paint: ringPaint(palette, 15, 2.4),
  });
  return part;
}

function selectedCodes({ selection, selectedRecord }: StyleInput): string[] {
  if (selection?.kind === 'place') return [selection.code];
  return selectedRecord ? shapeCodes(selectedRecord) : [];
}
