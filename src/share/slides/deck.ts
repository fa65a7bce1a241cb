/** What slides and handouts of a story say, in one language: the words of the reader and the stage. Pure. */

import { citationOf } from '../../atlas/citation.ts';
import { citationText } from '../../atlas/citation-text.ts';
import { locales } from '../../atlas/language-tags.ts';
import type { Language, Scene, Story } from '../../atlas/schema.ts';
import { allWords } from '../../i18n/all-words.ts';
import { citedIn, type OwnWords } from '../../i18n/credits.ts';
import { type FigureWords, figureWords } from '../../i18n/figure-words.ts';
import { formats } from '../../i18n/format.ts';
import type { LabelContext } from '../../i18n/labels.ts';
import { paragraphs } from '../../i18n/paragraphs.ts';
import { languageOf } from '../../i18n/source-text.ts';
import type { LegendLayer, PictureLegendLayer } from '../../map/legend-layer.ts';
import { type AtlasData, sourceIn } from '../../state/data.ts';
import { figuresOf } from '../../state/scene-figures.ts';
import type { ViewState } from '../../state/view.ts';
import { credit } from '../pages/credit.ts';
import { printable } from '../pages/printable.ts';

export interface Deck {
  language: Language;
  /** A tag of BCP 47. */
  tag: string;
  title: string;
  summary: string;
  /** "IP for Development Atlas". */
  atlas: string;
  dataDate: string;
  /** The disclaimer of the map, and the map review number when there is one. */
  disclaimer: string;
  scenes: SceneSlide[];
  /** Every source of the scenes, in full, each once. */
  sources: OwnWords[];
  words: { sources: string; notes: string; noNotes: string; legend: string };
}

export interface SceneSlide {
  id: string;
  title: string;
  /** "3 / 10". */
  position: string;
  paragraphs: string[];
  figures: FigureWords[];
  legend: LegendLayer[];
  /** Each source in few words, as pieces that may be of other languages. */
  credits: OwnWords[][];
  notes: string[];
  /** What the picture of the map shows. */
  alt: string;
}

export interface DeckSource {
  story: Story;
  data: AtlasData;
  /** The view without any parameter, which scenes are read into. */
  start: ViewState;
  /** What the marks of a scene mean. */
  legendOf(scene: Scene): PictureLegendLayer[];
}

export function deckOf(source: DeckSource, language: Language): Deck {
  const { story, data, start, legendOf } = source;
  const { atlas, gazetteer, sources } = data;
  const words = allWords[language];
  const format = formats[language];
  const context: LabelContext = {
    words,
    language,
    format,
    placeName: (code) => gazetteer.name(code, language),
  };
  const total = format.number(story.scenes.length);
  const cited = new Set<string>();
  const scenes = story.scenes.map((scene, index): SceneSlide => {
    const found = figuresOf(story, scene, data, start);
    const ids = citedIn(scene, found);
    for (const id of ids) cited.add(id);
    const legend = legendOf(scene);
    const title = format.text(scene.title);
    const drawn = legend.filter(({ isDrawn }) => isDrawn);
    return {
      id: scene.id,
      title,
      position: words.stage.scene(format.number(index + 1), total),
      paragraphs: paragraphs(format.text(scene.text)),
      figures: found.map((figure) => figureWords(figure, data.units, context)),
      legend,
      credits: ids.map((id) => credit(id, data.sources, words, format)),
      notes: scene.notes ? paragraphs(format.text(scene.notes)) : [],
      alt: words.share.mapOf(title, format.list(drawn.map((layer) => layer.title))),
    };
  });
  const review = atlas.mapReviewNumber;
  const said: Deck = {
    language,
    tag: locales[language],
    title: format.text(story.title),
    summary: format.text(story.summary),
    atlas: format.text(atlas.title),
    dataDate: words.about.dataDate(format.date(atlas.dataDate)),
    disclaimer: [format.text(atlas.disclaimer), review && words.app.mapReviewNumber(review)]
      .filter(Boolean)
      .join(' '),
    scenes,
    sources: [...cited].map((id) => {
      const known = sourceIn(sources, id);
      if (!known) return { text: words.detail.sourceUnknown(id) };
      const item = citationOf(
        { kind: 'source', source: known },
        { atlas, language, url: undefined, today: '' },
      );
      return withLanguage(citationText(item, language), language);
    }),
    words: {
      sources: words.share.sources,
      notes: words.stage.notes,
      noNotes: words.stage.noNotes,
      legend: words.stage.legend,
    },
  };
  return printable(said);
}

function withLanguage(text: string, language: Language): OwnWords {
  const lang = languageOf(text);
  return lang === undefined || lang === language ? { text } : { text, lang };
}
