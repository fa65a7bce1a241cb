import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import mapshaper from 'mapshaper';
import type { Line } from './inputs.ts';

export type Properties = Record<string, string>;
export type Shape = Feature<Geometry, Properties>;

export interface Depiction {
  countries: Shape[];
  /** China's provincial units. */
  provinces: Shape[];
  dashLine?: Line;
}

/** The outer and inner rings of each polygon of a shape. */
export function polygonsOf({ geometry }: Shape): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Wraps features for mapshaper. */
export function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/**
 * Runs mapshaper in memory. `input` maps file names to objects; the answer maps the names of the files
 * that the commands write to their parsed JSON.
 */
export async function runMapshaper(
  commands: string,
  input: Record<string, object>,
): Promise<Record<string, unknown>> {
  const files = Object.fromEntries(
    Object.entries(input).map(([name, object]) => [name, JSON.stringify(object)]),
  );
  const output = await mapshaper.applyCommands(commands, files);
  return Object.fromEntries(
    Object.entries(output).map(([name, bytes]) => [
      name,
      JSON.parse(Buffer.from(bytes as Uint8Array).toString('utf8')),
    ]),
  );
}

/** Runs mapshaper for commands that write one GeoJSON file, `out.json`. */
export async function runForFeatures(commands: string, input: Record<string, object>): Promise<Shape[]> {
  const output = await runMapshaper(
    `${commands} -o out.json format=geojson geojson-type=FeatureCollection`,
    input,
  );
  return (output['out.json'] as { features: Shape[] }).features;
}
