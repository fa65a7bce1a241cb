/**
 * Counties and countries of a data layer: fill for confirmed evidence, hatch for the rest, edge for exactness. Every
 * look that an area can have is drawn by a map layer of its own number, and the state of its shape says which of them
 * is seen, so that a filter is drawn in the next frame: a filter of MapLibre's sends all shapes through the worker.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { EvidenceGrade } from '../../atlas/schema.ts';
import { type AreaLook, looksOfAreas } from '../area-look.ts';
import { hatchName } from '../marks.ts';
import type { Palette } from '../palette.ts';
import { byZoom } from './by-zoom.ts';
import {
  emptyPart,
  layerIds,
  type ShownLayer,
  type StyleInput,
  type StylePart,
  sourceIds,
  unseen,
} from './model.ts';

/** The looks of one number, by the code of the area. */
type Looks = Map<string, AreaLook>;

export function areaPart(shown: ShownLayer, input: StyleInput): StylePart {
  const { layer } = shown;
  const source = layer.geometry === 'county' ? sourceIds.counties : sourceIds.countries;
  const { palette } = input;
  const areas = looksOfAreas(shown, palette, input.resolveCode);
  const most = Math.max(0, ...[...areas.values()].map(({ looks }) => looks.length));
  const numbered = Array.from({ length: most }, (_, number): Looks => {
    const having = [...areas].flatMap(([code, { looks }]) => {
      const look = looks[number];
      return look ? [[code, look] as const] : [];
    });
    return new Map(having);
  });
  const draw = (make: (looks: Looks, number: number) => LayerSpecification[]): LayerSpecification[] =>
    numbered.flatMap(make);
  const states = [...areas].map(([feature, { now = unseen }]) => ({
    source,
    feature,
    key: layer.id,
    value: now,
  }));
  return {
    ...emptyPart(),
    layers: [
      ...draw((looks, number) => fills(shown, source, palette, looks, number)),
      // Countries meet at the borders that are drawn over them; a county's edge shows how exact its place is.
      ...(layer.geometry === 'county'
        ? draw((looks, number) => countyEdges(shown, palette, looks, number))
        : []),
    ],
    states: states.filter(({ value }) => value !== 0),
  };
}

function fills(
  { layer, view }: ShownLayer,
  source: string,
  { scale }: Palette,
  all: Looks,
  number: number,
): LayerSpecification[] {
  const gradeDrawn = (look: AreaLook): EvidenceGrade => look.grade ?? 'confirmed';
  const isSolid = (look: AreaLook): boolean => gradeDrawn(look) === 'confirmed' && !look.apart;
  const fillOpacity = (layer.mark.shape === 'outline' ? 0.18 : 0.86) * view.opacity;
  const hatchOpacity = Math.max(fillOpacity, 0.6 * view.opacity);
  const fill = (
    id: string,
    codes: string[],
    opacity: number,
    paint: Pick<FillPaint, 'fill-color' | 'fill-pattern'>,
  ): LayerSpecification[] =>
    codes.length === 0
      ? []
      : [
          {
            id,
            type: 'fill',
            source,
            filter: hasCode(codes),
            paint: { ...paint, 'fill-opacity': ifSeen(layer.id, number, opacity), 'fill-antialias': false },
          },
        ];
  const hatch = (id: string, test: (look: AreaLook) => boolean, name: (look: AreaLook) => string) => {
    const looks = where(all, test);
    return fill(id, [...looks.keys()], hatchOpacity, { 'fill-pattern': matchCode(looks, name, '') });
  };
  return [
    ...fill(layerIds.area(layer.id, number), [...where(all, isSolid).keys()], fillOpacity, {
      'fill-color': colourByCode(all),
    }),
    ...hatch(
      layerIds.areaHatched(layer.id, number),
      (look) => !isSolid(look) && !look.apart,
      (look) => hatchName(gradeDrawn(look), look.colour, scale.mark),
    ),
    ...hatch(
      layerIds.areaApart(layer.id, number),
      (look) => look.apart,
      (look) => hatchName('apart', look.colour, scale.mark),
    ),
  ];
}

type FillPaint = NonNullable<Extract<LayerSpecification, { type: 'fill' }>['paint']>;

/** Solid where a record says that it is this county, dashed where that is assumed. */
function countyEdges(
  { layer, view }: ShownLayer,
  { scale }: Palette,
  all: Looks,
  number: number,
): LayerSpecification[] {
  const edge = layer.mark.shape === 'outline' ? { width: 2.6, near: 5 } : { width: 0.7, near: 1.6 };
  const width = byZoom(scale.line, [3, edge.width], [8, edge.near]);
  const line = (id: string, codes: string[], dash: { 'line-dasharray'?: number[] }): LayerSpecification[] =>
    codes.length === 0
      ? []
      : [
          {
            id,
            type: 'line',
            source: sourceIds.counties,
            filter: hasCode(codes),
            // The corners of a wide edge would stand out beside the outline of a selection.
            layout: { 'line-join': 'round' },
            paint: {
              'line-color': colourByCode(all),
              'line-width': width,
              'line-opacity': ifSeen(layer.id, number, view.opacity),
              ...dash,
            },
          },
        ];
  const known = [...where(all, (look) => !look.assumed).keys()];
  const assumed = [...where(all, (look) => look.assumed).keys()];
  return [
    ...line(layerIds.areaEdge(layer.id, number), known, {}),
    ...line(layerIds.areaEdgeAssumed(layer.id, number), assumed, { 'line-dasharray': [2, 2] }),
  ];
}

function ifSeen(layer: string, look: number, opacity: number): ExpressionSpecification {
  return ['case', ['==', ['coalesce', ['feature-state', layer], 0], look], opacity, 0];
}

function where(looks: Looks, test: (look: AreaLook) => boolean): Looks {
  return new Map([...looks].filter(([, look]) => test(look)));
}

export function hasCode(codes: string[]): FilterSpecification {
  return ['in', ['get', 'code'], ['literal', codes]];
}

function colourByCode(looks: Looks): ExpressionSpecification {
  return matchCode(looks, (look) => look.colour, 'transparent');
}

/** A `match` over `code` that names each value once, with all its codes. */
function matchCode(
  looks: Looks,
  nameOf: (look: AreaLook) => string,
  otherwise: string,
): ExpressionSpecification {
  const byValue = new Map<string, string[]>();
  for (const [code, look] of looks) {
    const value = nameOf(look);
    byValue.set(value, [...(byValue.get(value) ?? []), code]);
  }
  const branches = [...byValue].flatMap(([value, codes]) => [codes, value]);
  return ['match', ['get', 'code'], ...branches, otherwise] as unknown as ExpressionSpecification;
}
