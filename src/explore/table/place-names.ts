/** Where a record lies, in a line: divisions under the name of the province, or the country. */
import { isAssumed, provinceOfCode } from '../../atlas/record.ts';
import type { AtlasRecord } from '../../atlas/schema.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { AllWording } from '../../ui/use-all-words.ts';

/**
 * "Hongyuan County, Sichuan", "四川省红原县"; several places stand one after the other, those of a province together. A county
 * that no source names is marked as assumed.
 */
export function placeNames(
  place: AtlasRecord['place'],
  gazetteer: Gazetteer,
  { words, language }: AllWording,
): string {
  const name = (code: string): string => gazetteer.name(code, language);
  const inProvince = (names: string[], province: string): string =>
    language === 'zh' ? name(province) + names.join('、') : [...names, name(province)].join(', ');
  if (place.kind === 'country') return name(place.code);
  if (place.kind !== 'county') {
    const { country, province, prefecture } = place;
    if (province === undefined) return name(country);
    // A municipality is its own prefecture and is named once.
    return inProvince(
      prefecture === undefined || prefecture === province ? [] : [name(prefecture)],
      province,
    );
  }
  const counties = place.counties.map(({ code, basis }) => ({ code: gazetteer.resolve(code), basis }));
  const provinces = [...new Set(counties.map(({ code }) => provinceOfCode(code)))];
  return provinces
    .map((province) => {
      const within = counties.filter(({ code }) => provinceOfCode(code) === province);
      const names = within.map(({ code, basis }) =>
        isAssumed(basis) ? words.table.assumed(name(code)) : name(code),
      );
      return inProvince(names, province);
    })
    .join(language === 'zh' ? '；' : '; ');
}
