/** The area of the view as features to draw: its fill and its edge. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Area } from '../geo/area.ts';
import type { GazetteerPlace } from '../geo/gazetteer.ts';
import { inPieces, outlineOf } from '../geo/outline.ts';
import { type KnownArea, knownArea } from '../state/area.ts';
import type { AtlasData } from '../state/data.ts';

let before: { known: KnownArea; boundaries: unknown; features: FeatureCollection | null } | null = null;

/** Null for an area that cannot be drawn; the same object until the area or the shapes change. */
export function areaFeatures(data: AtlasData, area: Area | null): FeatureCollection | null {
  const known = area && knownArea(data, area);
  if (!known) return null;
  if (before?.known !== known || before.boundaries !== data.boundaries)
    before = { known, boundaries: data.boundaries, features: featuresOf(data, known, area) };
  return before.features;
}

function featuresOf(data: AtlasData, known: KnownArea, area: Area): FeatureCollection | null {
  if (known.kind === 'problem') return area.kind === 'polygon' ? featuresOfFaulty(area.corners) : null;
  if (known.kind === 'place') return featuresOfPlace(data, known.place);
  const { fill, edge } = outlineOf(known.region);
  return collection([fill], [edge]);
}

/** The reader sees where the outline of a polygon goes wrong; what is inside is not clear, so nothing is filled. */
function featuresOfFaulty(corners: [number, number][]): FeatureCollection {
  const ring = [...corners, ...corners.slice(0, 1)];
  return collection([], [{ type: 'LineString', coordinates: inPieces(ring) }]);
}

function featuresOfPlace(
  { boundaries, gazetteer }: AtlasData,
  place: GazetteerPlace,
): FeatureCollection | null {
  const { kind, code } = place;
  const geometries = (
    shapes: FeatureCollection | undefined,
    isWanted: (code: string) => boolean,
  ): Geometry[] =>
    (shapes?.features ?? []).flatMap(({ properties, geometry }) =>
      isWanted(String(properties?.code)) ? [geometry] : [],
    );
  const isPlace = (other: string): boolean => other === code;
  const isCountry = kind === 'country';
  const fill = isCountry
    ? geometries(boundaries.countries, isPlace)
    : kind === 'province'
      ? geometries(boundaries.provinces, isPlace)
      : geometries(boundaries.counties, (county) => gazetteer.parentsOf(county).includes(code));
  if (fill.length === 0) return null;
  if (isCountry) return collection(fill, geometries(boundaries.countryLines, isPlace));
  return collection(fill, [{ type: 'MultiLineString', coordinates: outerEdges(fill) }]);
}

function collection(fill: Geometry[], edge: Geometry[]): FeatureCollection {
  const feature = (part: 'fill' | 'edge', geometry: Geometry): Feature => ({
    type: 'Feature',
    properties: { part },
    geometry,
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...fill.map((geometry) => feature('fill', geometry)),
      ...edge.map((geometry) => feature('edge', geometry)),
    ],
  };
}

/** The border of shapes taken together: lines without the edges that two of them share. */
export function outerEdges(shapes: Geometry[]): Position[][] {
  const rings = shapes.flatMap((shape) =>
    shape.type === 'Polygon'
      ? shape.coordinates
      : shape.type === 'MultiPolygon'
        ? shape.coordinates.flat()
        : [],
  );
  const times = new Map<string, number>();
  const edges = (ring: Position[], visit: (key: string, to: Position, from: Position) => void): void =>
    ring.forEach((to, index) => {
      const from = ring[index - 1];
      if (from) visit([from.join(), to.join()].sort().join(' '), to, from);
    });
  for (const ring of rings) edges(ring, (key) => times.set(key, (times.get(key) ?? 0) + 1));
  const lines: Position[][] = [];
  for (const ring of rings) {
    let line: Position[] = [];
    edges(ring, (key, to, from) => {
      if (times.get(key) !== 1) {
        line = [];
        return;
      }
      if (line.length === 0) {
        line = [from];
        lines.push(line);
      }
      line.push(to);
    });
  }
  return lines;
}
