/** Which records lie in a country, province, prefecture or county that the reader selected. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { countriesOf, provinceOfCode } from '../../atlas/record.ts';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { type AtlasData, readyLayer } from '../../state/data.ts';
import { recordsShown } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';

export type PlaceKind = 'country' | 'province' | 'prefecture' | 'county';

/** Read off the code: ISO 3166-1 alpha-3, or the trailing zeros of a division code (GB/T 2260). */
export function placeKind(code: string): PlaceKind {
  if (!/^\d{6}$/.test(code)) return 'country';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The place's next larger ones, smallest first; China is left out, as all divisions are Chinese. */
export function parentsOf(code: string): string[] {
  const kind = placeKind(code);
  if (kind === 'county') return [prefectureOfCode(code), provinceOfCode(code)];
  return kind === 'prefecture' ? [provinceOfCode(code)] : [];
}

export interface RecordsHere {
  layer: Layer;
  records: AtlasRecord[];
}

/** Records that the filters leave, of the layers that are switched on, topmost layer first. */
export function recordsHere(state: AtlasState, code: string): RecordsHere[] {
  const { data, view } = state;
  const liesHere = placeTest(data, code);
  return view.layers
    .filter(({ visible }) => visible)
    .flatMap(({ id }) => readyLayer(data, id) ?? [])
    .map((layer) => ({ layer, records: recordsShown(state, layer).filter(liesHere) }))
    .filter(({ records }) => records.length > 0);
}

function placeTest(data: AtlasData, code: string): (record: AtlasRecord) => boolean {
  const kind = placeKind(code);
  if (kind === 'country') return (record) => countriesOf(record).includes(code);
  if (kind === 'county') return countyTest(data, code);
  const containing = kind === 'province' ? provinceOfCode : prefectureOfCode;
  return ({ place }) => {
    if (place.kind === 'county')
      return countyCodes(data, place.counties).some((county) => containing(county) === code);
    return place.kind === 'point' && (kind === 'province' ? place.province : place.prefecture) === code;
  };
}

/** A point counts in a county only when it is exact enough for the county's shape to tell. */
function countyTest(data: AtlasData, code: string): (record: AtlasRecord) => boolean {
  const shape = data.boundaries.counties?.features.find((feature) => feature.properties?.code === code);
  return ({ place }) => {
    if (place.kind === 'county') return countyCodes(data, place.counties).includes(code);
    if (place.kind !== 'point' || !shape) return false;
    const exact = place.precision === 'site' || place.precision === 'district';
    return exact && booleanPointInPolygon([place.lon, place.lat], shape as Feature<Polygon | MultiPolygon>);
  };
}

function countyCodes(data: AtlasData, counties: { code: string }[]): string[] {
  return counties.map((county) => data.gazetteer.resolve(county.code));
}

function prefectureOfCode(code: string): string {
  return `${code.slice(0, 4)}00`;
}
