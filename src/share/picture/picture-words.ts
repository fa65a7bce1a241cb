/** What a picture of the view says, in one language. Pure. */
import type { AtlasRecord, Language, Layer } from '../../atlas/schema.ts';
import { allWords } from '../../i18n/all-words.ts';
import type { OwnWords } from '../../i18n/credits.ts';
import { formats } from '../../i18n/format.ts';
import type { LegendLayer } from '../../map/legend-layer.ts';
import type { AtlasData } from '../../state/data.ts';
import { printable } from '../pages/printable.ts';
import { sourceCredits } from './source-credits.ts';

export interface PictureWords {
  language: Language;
  /** "IP for Development Atlas". */
  atlas: string;
  /** The titles of the layers. */
  title: string;
  /** What the file is called: the layer, or the atlas where there are several. */
  fileTitle: string;
  /** What limits what is shown; empty: nothing. */
  conditions: string[];
  legend: LegendLayer[];
  /** What the layers rest on, as pieces that may be of other languages. */
  credits: OwnWords[][];
  /** Origin of the boundaries, disclaimer and, when there is one, the map review number. */
  disclaimer: string;
  dataDate: string;
  address: string | null;
  /** What the map shows, for who cannot see it. */
  alt: string;
  words: { filters: string; sources: string };
}

export interface Pictured {
  data: AtlasData;
  language: Language;
  /** The layers in the picture, with their records in it. */
  layers: { layer: Layer; records: AtlasRecord[] }[];
  legend: LegendLayer[];
  conditions: string[];
  /** The id of the fixed version of the data; null: those of now. */
  dataVersion: string | null;
  /** Of the view; null where it has none that others could open. */
  address: string | null;
}

export function pictureWords({
  data,
  language,
  layers,
  legend,
  conditions,
  dataVersion,
  address,
}: Pictured): PictureWords {
  const { atlas } = data;
  const words = allWords[language];
  const format = formats[language];
  const titles = format.list(layers.map(({ layer }) => format.text(layer.title)));
  const review = atlas.mapReviewNumber;
  const ofDay = words.about.dataDate(format.date(atlas.dataDate));
  return printable({
    language,
    atlas: format.text(atlas.title),
    title: titles === '' ? words.picture.withoutLayers : titles,
    fileTitle: layers.length === 1 ? titles : format.text(atlas.title),
    conditions,
    legend,
    credits: sourceCredits(layers, data.sources, words, format),
    disclaimer: [
      format.text(atlas.disclaimer),
      words.app.boundaries,
      review && words.app.mapReviewNumber(review),
    ]
      .filter(Boolean)
      .join(' · '),
    dataDate: dataVersion === null ? ofDay : words.picture.fixed(ofDay, dataVersion),
    address,
    alt: titles === '' ? words.picture.withoutLayers : words.picture.alt(titles),
    words: { filters: words.picture.filters, sources: words.share.sources },
  });
}
