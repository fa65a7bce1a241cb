/** Which records lie in a country, province, prefecture or county that the reader selected. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { countriesOf, provinceOfCode } from '../../atlas/record.ts';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import type { GazetteerPlace } from '../../geo/gazetteer.ts';
import { type AtlasData, readyLayer } from '../../state/data.ts';
import { recordsShown } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';

export interface RecordsHere {
  layer: Layer;
  records: AtlasRecord[];
}

/** Records that the filters leave, of the layers that are switched on, topmost layer first. */
export function recordsHere(state: AtlasState, place: Pick<GazetteerPlace, 'kind' | 'code'>): RecordsHere[] {
  const { data, view } = state;
  const liesHere = placeTest(data, place);
  return (
    view.layers
      .filter(({ visible }) => visible)
      .flatMap(({ id }) => readyLayer(data, id) ?? [])
      // Where the records of an archive lie is not at hand.
      .filter(({ archive }) => !archive)
      .map((layer) => ({ layer, records: recordsShown(state, layer).filter(liesHere) }))
      .filter(({ records }) => records.length > 0)
  );
}

function placeTest(
  data: AtlasData,
  { kind, code }: Pick<GazetteerPlace, 'kind' | 'code'>,
): (record: AtlasRecord) => boolean {
  if (kind === 'country') return (record) => countriesOf(record).includes(code);
  if (kind === 'county') return countyTest(data, code);
  const { gazetteer } = data;
  const contains = (county: string): boolean =>
    kind === 'province'
      ? provinceOfCode(gazetteer.resolve(county)) === code
      : gazetteer.parentsOf(county).includes(code);
  return ({ place }) => {
    if (place.kind === 'county') return place.counties.some((county) => contains(county.code));
    return place.kind === 'point' && (kind === 'province' ? place.province : place.prefecture) === code;
  };
}

/** A point counts in a county only when it is exact enough for the county's shape to tell. */
function countyTest(data: AtlasData, code: string): (record: AtlasRecord) => boolean {
  const shape = data.boundaries.counties?.features.find((feature) => feature.properties?.code === code);
  return ({ place }) => {
    if (place.kind === 'county')
      return place.counties.some((county) => data.gazetteer.resolve(county.code) === code);
    if (place.kind !== 'point' || !shape) return false;
    const exact = place.precision === 'site' || place.precision === 'district';
    return exact && booleanPointInPolygon([place.lon, place.lat], shape as Feature<Polygon | MultiPolygon>);
  };
}
