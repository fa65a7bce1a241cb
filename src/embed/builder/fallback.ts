/** The words that stand where the map is not drawn: in the language of the map, which the page need not have. Pure. */
import type { Atlas, Language } from '../../atlas/schema.ts';
import type { KeptVersions } from '../../atlas/schema-version.ts';
import { allWords } from '../../i18n/all-words.ts';
import { formats } from '../../i18n/format.ts';

interface Fallback {
  atlas: Atlas;
  /** The version of the data that `atlas` is of; null: the data of now. */
  atlasVersion: string | null;
  language: Language;
  /** The version that the map shows. */
  dataVersion: string | null;
  /** Those that the site has. */
  versions: KeptVersions;
  /** What limits what the map shows, in words. */
  conditions: string[];
}

/** Of the atlas of another version nothing is said that only that knows: the map says it when it is drawn. */
export function fallbackWords({
  atlas,
  atlasVersion,
  language,
  dataVersion,
  versions,
  conditions,
}: Fallback): string[] {
  const { about, app, common, picture } = allWords[language];
  const format = formats[language];
  const isSame = dataVersion === atlasVersion;
  const dataDate = isSame ? atlas.dataDate : versions.find(({ id }) => id === dataVersion)?.dataDate;
  const ofDay = dataDate === undefined ? [] : [about.dataDate(format.date(dataDate))];
  const number = isSame ? atlas.mapReviewNumber : '';
  return [
    ...(conditions.length === 0 ? [] : [common.pair(picture.filters, conditions.join(' · '))]),
    ...ofDay.map((day) => (dataVersion === null ? day : picture.fixed(day, dataVersion))),
    [app.boundaries, ...(number === '' ? [] : [app.mapReviewNumber(number)])].join(' · '),
    format.text(atlas.disclaimer),
  ];
}
