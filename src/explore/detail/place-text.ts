/** Places in words. */
import type { PointPlace } from '../../atlas/schema.ts';
import type { Format } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';

export interface PovertyFacts {
  nationalPovertyCounty?: boolean | undefined;
  /** The year in which the county left the poverty list. */
  leftPovertyList?: number | undefined;
}

/** undefined when nothing is known. */
export function povertyText(
  { nationalPovertyCounty, leftPovertyList }: PovertyFacts,
  words: Words,
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
export function precisionText(precision: PointPlace['precision'], words: Words, format: Format): string {
  if (typeof precision === 'number') return words.detail.within(format.number(precision));
  return words.precision.value[precision];
}

/** `lon`, `lat`: degrees, WGS 84, written with the digits they have. */
export function positionText({ lon, lat }: Pick<PointPlace, 'lon' | 'lat'>, words: Words): string {
  return words.detail.position(String(Math.abs(lat)), lat >= 0, String(Math.abs(lon)), lon >= 0);
}
