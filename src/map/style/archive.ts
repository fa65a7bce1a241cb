/**
 * A layer whose records lie in an archive: a dot each, cut into tiles. What a record is coloured and filtered by is read off
 * its feature by expressions; its properties are named like the fields and the built-in facets.
 */
import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { facetsOf } from '../../atlas/facet.ts';
import type { LayerFilter } from '../../atlas/filter.ts';
import type { Archive, Layer } from '../../atlas/schema.ts';
import { colourFieldOf } from '../../state/view.ts';
import { type Colouring, colouringOf } from '../colouring.ts';
import type { Palette } from '../palette.ts';
import { byZoom } from './by-zoom.ts';
import {
  layerIds,
  noFeatures,
  type ShownLayer,
  type StyleInput,
  type StylePart,
  sourceIds,
} from './model.ts';
import { type DotPart, dotPaint } from './points.ts';

/** What limits a layer of an archive: its own filter and the years of all layers. */
export interface ArchiveFilter {
  own: LayerFilter;
  time: [number, number] | null;
  includeUndated: boolean;
}

export function archivePart({ layer, view }: ShownLayer, archive: Archive, input: StyleInput): StylePart {
  const source = sourceIds.archive(layer.id);
  const { palette, archives } = input;
  const colouring = colouringOf(layer, colourFieldOf(layer, view), palette);
  const partOf = (part: DotPart): ExpressionSpecification =>
    part === 'mark'
      ? colourExpression(colouring, palette)
      : ['literal', (part === 'halo' ? palette.halo : part) as never];
  const filter = filterExpression(layer, archive, archives.filterOf(layer.id));
  return {
    sources: {
      [source]: {
        data: noFeatures,
        archive: { address: archive.tiles, attempt: archives.attempts[layer.id] ?? 0 },
      },
    },
    layers: [
      {
        id: layerIds.dot(layer.id),
        type: 'circle',
        source,
        'source-layer': archive.tileLayer,
        ...(filter ? { filter } : {}),
        paint: {
          ...dotPaint(view.opacity, palette.scale, (ifConfirmed, otherwise) => [
            'case',
            ['==', propertyOf(archive, 'evidence'), 'confirmed'],
            partOf(ifConfirmed),
            partOf(otherwise),
          ]),
          'circle-radius': byZoom(palette.scale.mark, [2, 1.6], [7, 3.6], [12, 6]),
        },
      },
    ],
  };
}

/** A value of the feature, or the one that all records have. */
function propertyOf({ forAll }: Archive, id: string): ExpressionSpecification {
  const common = (forAll as Record<string, string | number | undefined>)[id];
  return common === undefined ? ['get', id] : ['literal', common as never];
}

/** The year, or 0 where there is none. */
function yearOf(id: string): ExpressionSpecification {
  return ['to-number', ['get', id]];
}

function colourExpression({ field, items }: Colouring, palette: Palette): ExpressionSpecification {
  const classes = items.flatMap(({ from, colour }) => (from === undefined ? [] : [from, colour]));
  const values = items.flatMap(({ values: shared, colour }) =>
    shared === undefined ? [] : [shared, colour],
  );
  if (field && classes.length > 0)
    return ['step', yearOf(field.id), palette.noValue, ...classes] as unknown as ExpressionSpecification;
  if (field && values.length > 0)
    return [
      'match',
      ['to-string', ['get', field.id]],
      ...values,
      palette.noValue,
    ] as unknown as ExpressionSpecification;
  return ['literal', (items[0]?.colour ?? palette.noValue) as never];
}

/** The filters as the map engine evaluates them; undefined without any. It must pass what `filterRecords` counts. */
export function filterExpression(
  layer: Layer,
  archive: Archive,
  { own, time, includeUndated }: ArchiveFilter,
): FilterSpecification | undefined {
  const tests: unknown[] = facetsOf(layer).flatMap((facet): unknown[] => {
    if (facet.kind === 'years') {
      const range = own.years[facet.id];
      return range ? [isWithin(yearOf(facet.id), range)] : [];
    }
    const chosen = own.values[facet.id];
    if (!chosen) return [];
    const value = facet.id === 'precision' ? exactnessWord(archive) : propertyOf(archive, facet.id);
    return [['in', ['to-string', value], ['literal', chosen]]];
  });
  if (time && layer.time) {
    const from = yearOf(layer.time.from);
    const to = layer.time.to === undefined ? from : yearOf(layer.time.to);
    const last = ['case', ['==', to, 0], from, to];
    const isIn = ['all', ['<=', from, time[1]], ['>=', last, time[0]]];
    tests.push(['case', ['==', from, 0], includeUndated, isIn]);
  } else if (time) tests.push(includeUndated);
  return tests.length === 0 ? undefined : (['all', ...tests] as unknown as FilterSpecification);
}

function isWithin(value: unknown, [from, to]: [number, number]): unknown {
  return ['all', ['>=', value, from], ['<=', value, to]];
}

/** As `precisionOf`: a number of kilometres is a radius. */
function exactnessWord(archive: Archive): ExpressionSpecification {
  const value = propertyOf(archive, 'precision');
  return ['case', ['==', ['typeof', value], 'number'], 'radius', ['to-string', value]];
}
