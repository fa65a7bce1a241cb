import { readdirSync, readFileSync } from 'node:fs';
import { meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { aliases } from './aliases.ts';
import type { Shape } from './shapes.ts';

/** Provinces whose counties are all drawn: Qinghai, Sichuan, Yunnan, Gansu, Hunan, Hebei. */
export const fullProvinces = ['630000', '510000', '530000', '620000', '430000', '130000'];

/** Shapes of the source that are no county or prefecture: three state farms and reserves in Gansu. */
export const enclaves = ['629700', '629800', '629900'];

export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}

export function prefectureOf(code: string): string {
  return `${code.slice(0, 4)}00`;
}

/** The division codes that records in `data/layers` name, in their present form. */
export function readRecordCodes(layersFolder: URL): { counties: string[]; prefectures: string[] } {
  const counties = new Set<string>();
  const prefectures = new Set<string>();
  for (const file of readdirSync(layersFolder).filter((name) => name.endsWith('.json'))) {
    const layer = JSON.parse(readFileSync(new URL(file, layersFolder), 'utf8')) as {
      records: { place: { counties?: { code: string }[]; prefecture?: string } }[];
    };
    for (const { place } of layer.records) {
      for (const { code } of place.counties ?? []) counties.add(aliases[code] ?? code);
      if (place.prefecture) prefectures.add(place.prefecture);
    }
  }
  return { counties: [...counties].sort(), prefectures: [...prefectures].sort() };
}

/** The counties that the atlas draws, in the order of their codes. */
export function selectCounties(divisions: Shape[], recordCounties: string[]): Shape[] {
  const drawn = divisions.filter(
    ({ properties: { code = '' } }) =>
      fullProvinces.includes(provinceOf(code)) || recordCounties.includes(code),
  );
  const missing = recordCounties.filter((code) => !drawn.some(({ properties }) => properties.code === code));
  if (missing.length > 0)
    console.warn(
      `No shape for ${missing.join(', ')}: fix the record or add an alias in tools/geo/aliases.ts.`,
    );
  return drawn.sort((a, b) => (a.properties.code ?? '').localeCompare(b.properties.code ?? ''));
}

interface Coded {
  code?: string;
}

/** Borders between the prefectures of one province, as a line object on the topology of `counties`. */
export function prefectureBorders(topology: Topology): GeometryObject {
  const code = (geometry: GeometryObject) => (geometry.properties as Coded | undefined)?.code ?? '';
  return meshArcs(topology, topology.objects.counties as GeometryCollection, (a, b) => {
    const [codeA, codeB] = [code(a as GeometryObject), code(b as GeometryObject)];
    return (
      provinceOf(codeA) === provinceOf(codeB) &&
      prefectureOf(codeA) !== prefectureOf(codeB) &&
      !enclaves.includes(codeA) &&
      !enclaves.includes(codeB)
    );
  });
}
