/** Places in words. */
import type { PointPlace } from '../../atlas/schema.ts';
import type { GazetteerPlace } from '../../geo/gazetteer.ts';
import { precisionRadius } from '../../geo/precision.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';

/** Entries of ISO 3166-1 that are parts of China: their names say so, and no kind is put beside them. */
const partsOfChina = ['TWN', 'HKG', 'MAC'];

/** What kind of place it is; undefined where the name alone says it. */
export function kindText(
  { kind, code }: Pick<GazetteerPlace, 'kind' | 'code'>,
  words: AllWords,
): string | undefined {
  return partsOfChina.includes(code) ? undefined : words.detail.kind[kind];
}

export interface PovertyFacts {
  nationalPovertyCounty?: boolean | undefined;
  /** The year in which the county left the poverty list. */
  leftPovertyList?: number | undefined;
}

/** undefined when nothing is known. */
export function povertyText(
  { nationalPovertyCounty, leftPovertyList }: PovertyFacts,
  words: AllWords,
): string | undefined {
  const { detail } = words;
  if (leftPovertyList !== undefined) {
    const year = String(leftPovertyList);
    return nationalPovertyCounty ? detail.povertyCountyUntil(year) : detail.leftPovertyList(year);
  }
  if (nationalPovertyCounty === undefined) return undefined;
  return nationalPovertyCounty ? detail.povertyCounty : detail.notPovertyCounty;
}

/** How exact a point is: a word, or the radius in kilometres. */
export function precisionText(precision: PointPlace['precision'], words: AllWords, format: Format): string {
  if (typeof precision === 'number') return words.detail.within(format.number(precision));
  return words.precision.value[precision];
}

/** What the dashed circle round a selected point means. */
export function uncertaintyText(
  precision: PointPlace['precision'],
  { words, format }: { words: AllWords; format: Format },
): string {
  const radius = words.area.kilometres(format.number(precisionRadius(precision)));
  const isEstimated = precision === 'district' || precision === 'city';
  return isEstimated ? words.area.uncertaintyEstimated(radius) : words.area.uncertainty(radius);
}

/** `lon`, `lat`: degrees, WGS 84, written with the digits they have. */
export function positionText({ lon, lat }: Pick<PointPlace, 'lon' | 'lat'>, words: AllWords): string {
  return words.detail.position(String(Math.abs(lat)), lat >= 0, String(Math.abs(lon)), lon >= 0);
}
