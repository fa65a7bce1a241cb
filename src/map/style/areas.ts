/** Counties and countries of a data layer: fill for confirmed evidence, hatch for the rest, edge for exactness. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { EvidenceGrade } from '../../atlas/schema.ts';
import { type AreaLook, areaLooks } from '../area-look.ts';
import { hatchName } from '../marks.ts';
import { emptyPart, layerIds, type ShownLayer, type StyleInput, type StylePart, sourceIds } from './model.ts';

export function areaPart(shown: ShownLayer, input: StyleInput): StylePart {
  const { layer, view } = shown;
  const source = layer.geometry === 'county' ? sourceIds.counties : sourceIds.countries;
  const part = emptyPart();
  const looks = areaLooks(shown, input.palette, input.resolveCode);
  if (looks.size === 0) return part;
  const gradeDrawn = (look: AreaLook): EvidenceGrade => look.grade ?? 'confirmed';
  const solid = codesWhere(looks, (look) => gradeDrawn(look) === 'confirmed' && !look.apart);
  const hatched = codesWhere(looks, (look) => gradeDrawn(look) !== 'confirmed' && !look.apart);
  const apart = codesWhere(looks, (look) => look.apart);
  const colour = matchCode(
    [...looks].map(([code, look]) => [code, look.colour]),
    'transparent',
  );
  const outlined = layer.mark.shape === 'outline';
  const fillOpacity = (outlined ? 0.18 : 0.86) * view.opacity;

  part.layers.push({
    id: layerIds.area(layer.id),
    type: 'fill',
    source,
    filter: hasCode(solid),
    paint: { 'fill-color': colour, 'fill-opacity': fillOpacity, 'fill-antialias': false },
  });
  const pattern = (codes: string[], name: (look: AreaLook) => string, id: string): void => {
    if (codes.length === 0) return;
    const images = codes.map((code): [string, string] => [code, name(looks.get(code) as AreaLook)]);
    part.layers.push({
      id,
      type: 'fill',
      source,
      filter: hasCode(codes),
      paint: {
        'fill-pattern': matchCode(images, ''),
        'fill-opacity': Math.max(fillOpacity, 0.6 * view.opacity),
        'fill-antialias': false,
      },
    });
  };
  pattern(hatched, (look) => hatchName(gradeDrawn(look), look.colour), layerIds.areaHatched(layer.id));
  pattern(apart, (look) => hatchName('apart', look.colour), layerIds.areaApart(layer.id));

  // Countries meet at the borders that are drawn over them; a county's edge shows how exact its place is.
  if (layer.geometry === 'county') part.layers.push(...countyEdges(shown, looks, colour));
  return part;
}

/** Solid where a record says that it is this county, dashed where that is assumed. */
function countyEdges(
  { layer, view }: ShownLayer,
  looks: Map<string, AreaLook>,
  colour: ExpressionSpecification,
): LayerSpecification[] {
  const edge = layer.mark.shape === 'outline' ? { width: 2.6, near: 5 } : { width: 0.7, near: 1.6 };
  const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 3, edge.width, 8, edge.near];
  const line = (id: string, codes: string[], dash: { 'line-dasharray'?: number[] }): LayerSpecification => ({
    id,
    type: 'line',
    source: sourceIds.counties,
    filter: hasCode(codes),
    paint: { 'line-color': colour, 'line-width': width, 'line-opacity': view.opacity, ...dash },
  });
  const known = codesWhere(looks, (look) => !look.assumed);
  const assumed = codesWhere(looks, (look) => look.assumed);
  return [
    ...(known.length > 0 ? [line(layerIds.areaEdge(layer.id), known, {})] : []),
    ...(assumed.length > 0
      ? [line(layerIds.areaEdgeAssumed(layer.id), assumed, { 'line-dasharray': [2, 2] })]
      : []),
  ];
}

function codesWhere(looks: Map<string, AreaLook>, test: (look: AreaLook) => boolean): string[] {
  return [...looks].filter(([, look]) => test(look)).map(([code]) => code);
}

export function hasCode(codes: string[]): FilterSpecification {
  return ['in', ['get', 'code'], ['literal', codes]];
}

/** A `match` over `code` that names each value once, with all its codes. */
function matchCode(pairs: [code: string, value: string][], otherwise: string): ExpressionSpecification {
  const byValue = new Map<string, string[]>();
  for (const [code, value] of pairs) byValue.set(value, [...(byValue.get(value) ?? []), code]);
  const branches = [...byValue].flatMap(([value, codes]) => [codes, value]);
  return ['match', ['get', 'code'], ...branches, otherwise] as unknown as ExpressionSpecification;
}
