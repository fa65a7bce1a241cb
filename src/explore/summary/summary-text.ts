/** The summary of one layer in words: "14 of 58 GI projects, in 17 counties of 2 provinces, 2019 to 2020". */

import type { Layer } from '../../atlas/schema.ts';
import type { Summary } from '../../atlas/summary.ts';
import type { Format } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';

/** `whole` sums up all records of the layer, `shown` those that pass the filters. */
export function summaryText(
  layer: Layer,
  shown: Summary,
  whole: Summary,
  words: Words['summary'],
  format: Format,
): string {
  const all = format.count(layer.noun, whole.records);
  const records =
    shown.records < whole.records ? words.shownOf(format.amount(layer.noun, shown.records), all) : all;
  return words.line(
    records,
    placesText(shown, whole, words, format),
    shown.years ? words.years(String(shown.years.from), String(shown.years.to)) : '',
    undatedText(layer, shown, words, format),
  );
}

function placesText(shown: Summary, whole: Summary, words: Words['summary'], format: Format): string {
  const { counties, provinces, countries } = shown;
  const inProvinces = words.provinces(provinces, format.number(provinces));
  if (shown.records === 0) return '';
  // Where each record of the layer is a county or country of its own, its number is said already.
  if (counties > 0) {
    if (whole.counties === whole.records) return inProvinces;
    return words.countiesOf(words.counties(counties, format.number(counties)), inProvinces);
  }
  // Of hosts all over China the provinces tell more than that they lie in one country.
  if (provinces > 0 && countries === 1 && shown.withoutProvince === 0) return inProvinces;
  return whole.countries === whole.records ? '' : words.countries(countries, format.number(countries));
}

function undatedText(layer: Layer, shown: Summary, words: Words['summary'], format: Format): string {
  if (shown.undated === 0) return '';
  return shown.years ? words.undated(format.amount(layer.noun, shown.undated)) : words.noneDated;
}
