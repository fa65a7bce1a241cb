/** Boundary files as the map needs them: TopoJSON in, GeoJSON out. Pure. */
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** `public/geo/world-*.json` decoded; WGS 84 degrees, longitude first; polygons carry `properties.code`. */
export interface WorldBoundaries {
  /** Codes are ISO 3166-1 alpha-3; land without a code is drawn, not picked. */
  countries: FeatureCollection;
  /** The outline of each country, without the edges where its shape is cut at the antimeridian and the pole. */
  countryLines: FeatureCollection;
  provinces: FeatureCollection;
  /** Borders between provinces, without the outer border. */
  provinceLines: FeatureCollection;
  /** Only in the Chinese depiction. */
  dashLine?: FeatureCollection;
}

/** `public/geo/counties.json` or a finer file of one province, decoded. */
export interface CountyBoundaries {
  counties: FeatureCollection;
  /** Borders between prefectures of one province. */
  prefectureLines?: FeatureCollection;
}

const tolerance = 1e-6;

function readTopology(value: unknown, objects: string[]): Topology {
  const topology = value as Partial<Topology> | null;
  if (topology?.type !== 'Topology' || !topology.objects || !topology.arcs) {
    throw new Error('Not a TopoJSON file: rebuild it with `npm run geo`.');
  }
  const missing = objects.filter((name) => !topology.objects?.[name]);
  if (missing.length > 0) {
    throw new Error(`The TopoJSON file lacks ${missing.join(', ')}: rebuild it with \`npm run geo\`.`);
  }
  return topology as Topology;
}

function decode(topology: Topology, name: string): FeatureCollection {
  const decoded = feature(topology, topology.objects[name] as GeometryCollection) as
    | Feature
    | FeatureCollection;
  return decoded.type === 'FeatureCollection' ? decoded : { type: 'FeatureCollection', features: [decoded] };
}

function isCut([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): boolean {
  const onAntimeridian = 180 - Math.abs(lonA) < tolerance && 180 - Math.abs(lonB) < tolerance;
  const atPole = latA + 90 < tolerance && latB + 90 < tolerance;
  return onAntimeridian || atPole;
}

/** Splits lines where they follow the antimeridian or the south pole, and leaves those edges out. */
export function withoutCuts(lines: Position[][]): Position[][] {
  return lines.flatMap((line) => {
    const kept: Position[][] = [];
    let current: Position[] = [];
    line.forEach((position, index) => {
      const previous = line[index - 1];
      if (previous && isCut(previous, position)) {
        kept.push(current);
        current = [];
      }
      current.push(position);
    });
    return [...kept, current].filter((part) => part.length > 1);
  });
}

function outlineOf({ geometry, properties }: Feature): Feature<MultiLineString> {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiLineString', coordinates: withoutCuts(polygons.flat()) },
  };
}

/** Decodes a depiction of the world. Throws when the file is not what `npm run geo` writes. */
export function decodeWorld(value: unknown): WorldBoundaries {
  const topology = readTopology(value, ['countries', 'provinces', 'provinceLines']);
  const countries = decode(topology, 'countries');
  return {
    countries,
    countryLines: { type: 'FeatureCollection', features: countries.features.map(outlineOf) },
    provinces: decode(topology, 'provinces'),
    provinceLines: decode(topology, 'provinceLines'),
    ...(topology.objects.dashLine ? { dashLine: decode(topology, 'dashLine') } : {}),
  };
}

/** Decodes county shapes, coarse or fine. Throws when the file is not what `npm run geo` writes. */
export function decodeCounties(value: unknown): CountyBoundaries {
  const topology = readTopology(value, ['counties']);
  return {
    counties: decode(topology, 'counties'),
    ...(topology.objects.prefectures ? { prefectureLines: decode(topology, 'prefectures') } : {}),
  };
}
