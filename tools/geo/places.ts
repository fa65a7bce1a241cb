import type { MultiPolygon, Point, Polygon } from 'geojson';
import { aliases } from './aliases.ts';
import type { Bounds } from './bounds.ts';
import { boundsOf } from './bounds.ts';
import { enclaves, prefectureOf, provinceOf } from './counties.ts';
import type { Name } from './names.ts';
import { countryName, divisionName, toPinyin } from './names.ts';
import type { Depiction, Shape } from './shapes.ts';
import { collection, runForFeatures } from './shapes.ts';

interface PlaceEntry {
  code: string;
  name: Name;
  pinyin: string;
  bbox: Bounds;
  point: [lon: number, lat: number];
  parent?: string;
  /** Only in this depiction, or different in it; absent when both agree. */
  depiction?: string;
}

type Naming = (code: string) => { name: Name; parent?: string };

/** Gazetteer entries for shapes with a code. The point lies inside the largest part, for a label. */
async function entries(shapes: Shape[], naming: Naming): Promise<PlaceEntry[]> {
  const coded = shapes.filter(({ properties }) => properties.code);
  const points = await runForFeatures('-i shapes.json -points inner', { 'shapes.json': collection(coded) });
  return coded.map((shape, index) => {
    const code = shape.properties.code ?? '';
    const { name, parent } = naming(code);
    const point = points[index];
    if (point?.geometry.type !== 'Point' || point.properties.code !== code)
      throw new Error(`No inner point for ${code}.`);
    const [lon = 0, lat = 0] = (point.geometry as Point).coordinates;
    return {
      code,
      name,
      pinyin: toPinyin(name.zh),
      bbox: boundsOf(shape.geometry as Polygon | MultiPolygon),
      point: [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000],
      ...(parent ? { parent } : {}),
    };
  });
}

/** One entry where the depictions agree; else one for each depiction that has the place. */
function merge(byDepiction: Record<string, PlaceEntry[]>): PlaceEntry[] {
  const merged: PlaceEntry[] = [];
  const names = Object.keys(byDepiction);
  const codes = new Set(Object.values(byDepiction).flatMap((list) => list.map(({ code }) => code)));
  for (const code of [...codes].sort()) {
    const found = names.flatMap((depiction) => {
      const entry = byDepiction[depiction]?.find((candidate) => candidate.code === code);
      return entry ? [{ ...entry, depiction }] : [];
    });
    const [first, ...others] = found.map(({ depiction: _, ...entry }) => entry);
    const agree =
      found.length === names.length &&
      others.every((entry) => JSON.stringify(entry) === JSON.stringify(first));
    merged.push(...(agree && first ? [first] : found));
  }
  return merged;
}

export interface PlaceSources {
  depictions: Record<string, Depiction>;
  /** Unsimplified shapes with `code` and the Chinese `name`. */
  provinces: Shape[];
  prefectures: Shape[];
  counties: Shape[];
  /** Prefectures that records name. */
  recordPrefectures: string[];
}

/** The gazetteer: names, pinyin, box and label point of everything the atlas can draw or go to. */
export async function buildPlaces({
  depictions,
  provinces,
  prefectures,
  counties,
  recordPrefectures,
}: PlaceSources) {
  const chinese = new Map(
    [...provinces, ...prefectures, ...counties].map(({ properties }) => [
      properties.code,
      properties.name ?? '',
    ]),
  );
  const division =
    (parent?: (code: string) => string): Naming =>
    (code) => ({
      name: divisionName(code, chinese.get(code) ?? ''),
      parent: parent?.(code),
    });
  const wanted = new Set([
    ...counties.map(({ properties }) => prefectureOf(properties.code ?? '')),
    ...recordPrefectures,
  ]);
  // Jiayuguan is a prefecture without counties, and stands among the counties under the same code.
  const noPrefecture = new Set([...enclaves, ...counties.map(({ properties }) => properties.code ?? '')]);
  const drawnPrefectures = prefectures.filter(
    ({ properties: { code = '' } }) => wanted.has(code) && !noPrefecture.has(code) && !code.endsWith('0000'),
  );
  const hasPrefecture = new Set(drawnPrefectures.map(({ properties }) => properties.code ?? ''));
  const parentOfCounty = (code: string) =>
    hasPrefecture.has(prefectureOf(code)) ? prefectureOf(code) : provinceOf(code);
  const ofDepictions = async (list: (depiction: Depiction) => Shape[], naming: Naming) => {
    const found: Record<string, PlaceEntry[]> = {};
    for (const [name, depiction] of Object.entries(depictions))
      found[name] = await entries(list(depiction), naming);
    return merge(found);
  };
  return {
    aliases,
    countries: await ofDepictions(
      ({ countries }) => countries,
      (code) => ({ name: countryName(code) }),
    ),
    provinces: await ofDepictions(({ provinces }) => provinces, division()),
    prefectures: await entries(drawnPrefectures, division(provinceOf)),
    counties: await entries(counties, division(parentOfCounty)),
  };
}
