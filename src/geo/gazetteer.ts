/** Names, boxes and label points of places, by administrative division or country code. Pure. */
import type { Bounds } from '../atlas/filter.ts';
import type { Atlas, Language, LocalisedText, Places } from '../atlas/schema.ts';
import type { GeoPlaces } from './geo-places.ts';

export type PlaceKind = 'country' | 'province' | 'prefecture' | 'county';
export type Depiction = Atlas['worldview'];

export type { GeoPlaces };

export interface GazetteerPlace {
  kind: PlaceKind;
  code: string;
  name: LocalisedText;
  /** Empty for a place that only `data/places.json` knows. */
  pinyin: string;
  bbox?: Bounds;
  point?: [lon: number, lat: number];
  /** The division next above. */
  parent?: string;
}

/** What `data/places.json` says of a county. */
export type CountyFacts = Places['counties'][number];

/** Every lookup takes old codes as well. */
export interface Gazetteer {
  all(): GazetteerPlace[];
  has(code: string): boolean;
  /** The present form of a code. */
  resolve(code: string): string;
  /** The name, or the code itself where no name is known. */
  name(code: string, language: Language): string;
  bbox(code: string): Bounds | undefined;
  place(code: string): GazetteerPlace | undefined;
  /** The divisions that a prefecture or county lies in, smallest first; China is left out, as all divisions are Chinese. */
  parentsOf(code: string): string[];
  /** The province of a county or prefecture; undefined for countries and provinces. */
  provinceOf(code: string): string | undefined;
  /** What the data says of a county; undefined when it names none such. */
  county(code: string): CountyFacts | undefined;
}

const lists = [
  ['country', 'countries'],
  ['province', 'provinces'],
  ['prefecture', 'prefectures'],
  ['county', 'counties'],
] as const;

/** The present form of a division code. */
export function resolveCode(code: string, aliases: Record<string, string>): string {
  return aliases[code] ?? code;
}

function index(
  geoPlaces: GeoPlaces | null,
  dataPlaces: Places | null,
  depiction: Depiction,
): Map<string, GazetteerPlace> {
  const places = new Map<string, GazetteerPlace>();
  for (const [kind, list] of lists) {
    for (const { depiction: only, ...place } of geoPlaces?.[list] ?? []) {
      if (!only || only === depiction) places.set(place.code, { kind, ...place });
    }
  }
  const renamed = new Set<string>();
  for (const [kind, list] of lists) {
    for (const { code, name } of dataPlaces?.[list] ?? []) {
      // A municipality is listed as a province and again as its own prefecture.
      if (renamed.has(code)) continue;
      renamed.add(code);
      const known = places.get(code);
      places.set(code, known ? { ...known, name } : { kind, code, name, pinyin: '' });
    }
  }
  return places;
}

/**
 * Puts together what the boundary files and the data know of places; names in the data win.
 * @param geoPlaces `public/geo/places.json`, or null when it could not be read
 * @param dataPlaces `data/places.json`, or null when it could not be read
 * @param depiction the depiction of the build, for places whose extent depends on it
 */
export function createGazetteer(
  geoPlaces: GeoPlaces | null,
  dataPlaces: Places | null,
  depiction: Depiction,
): Gazetteer {
  const places = index(geoPlaces, dataPlaces, depiction);
  const aliases = geoPlaces?.aliases ?? {};
  const counties = new Map((dataPlaces?.counties ?? []).map((county) => [county.code, county]));
  const resolve = (code: string): string => resolveCode(code, aliases);
  const find = (code: string): GazetteerPlace | undefined => places.get(resolve(code));
  return {
    all: () => [...places.values()],
    has: (code) => find(code) !== undefined,
    resolve,
    name: (code, language) => find(code)?.name[language] ?? code,
    bbox: (code) => find(code)?.bbox,
    place: find,
    parentsOf(code) {
      const parents: string[] = [];
      for (let above = find(code)?.parent; above; above = find(above)?.parent) parents.push(above);
      return parents;
    },
    provinceOf(code) {
      const place = find(code);
      if (place?.kind !== 'county' && place?.kind !== 'prefecture') return undefined;
      const province = `${place.code.slice(0, 2)}0000`;
      return places.has(province) ? province : undefined;
    },
    county: (code) => counties.get(resolve(code)),
  };
}
