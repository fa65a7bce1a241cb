/** Where a record lies, in a line: divisions under the name of the province, or the country. */
import { provinceOfCode } from '../../atlas/record.ts';
import type { Language, Place } from '../../atlas/schema.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';

/** "Hongyuan, Sichuan", "四川省红原县"; several places stand one after the other, those of a province together. */
export function placeNames(place: Place, gazetteer: Gazetteer, language: Language): string {
  const name = (code: string): string => gazetteer.name(code, language);
  if (place.kind === 'country') return name(place.code);
  if (place.kind === 'point') {
    if (place.province === undefined) return name(place.country);
    const { province, prefecture = province } = place;
    return inProvince([prefecture], province, name, language);
  }
  const codes = place.counties.map(({ code }) => gazetteer.resolve(code));
  const provinces = [...new Set(codes.map(provinceOfCode))];
  return provinces
    .map((province) => {
      const within = codes.filter((code) => provinceOfCode(code) === province);
      return inProvince(within, province, name, language);
    })
    .join(language === 'zh' ? '；' : '; ');
}

/** A municipality is its own prefecture and is named once. */
function inProvince(
  codes: string[],
  province: string,
  name: (code: string) => string,
  language: Language,
): string {
  const distinct = [...new Set(codes)].filter((code) => code !== province).map(name);
  if (language === 'zh') return name(province) + distinct.join('、');
  return [...distinct, name(province)].join(', ');
}
