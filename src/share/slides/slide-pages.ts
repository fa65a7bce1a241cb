/** The slides of a deck: a title, one for each scene, and all sources in full. Pure. */

import { balancedColumns, pairs } from '../pages/columns.ts';
import { fittingScale, type Paragraph } from '../pages/lines.ts';
import { colours } from '../pages/look.ts';
import { type Box, bottomOf, type Page, type Setting, textBox } from '../pages/page.ts';
import {
  creditParagraphs,
  figureBoxes,
  footLine,
  legendBoxes,
  plain,
  stacked,
  strong,
} from '../pages/parts.ts';
import type { Deck, SceneSlide } from './deck.ts';

/** 13.333 by 7.5 inches, what PowerPoint calls widescreen. */
const sheet = { width: 960, height: 540, ground: colours.paper };

/** The map stands at the right, up to the edges; its words at the left, and what explains it below. */
const map = { x: 344, y: 0, width: 616, height: 404 };
const column = { x: 28, y: 24, width: 292, end: 508 };
const strip = { x: 356, y: 413, width: 580, end: 508 };
const foot = { x: 28, y: 518, width: 830 };
/** Below the title of the story, which has a line. */
const titleTop = 42;

/** Width divided by height of the map on a slide. */
export const slideMapRatio = map.width / map.height;

export function slidePages(deck: Deck, setting: Setting): Page[] {
  return [
    titlePage(deck, setting),
    ...deck.scenes.map((scene, index) => scenePage(deck, scene, index, setting)),
    ...sourcePages(deck, setting),
  ];
}

function titlePage(deck: Deck, setting: Setting): Page {
  const place = { x: 84, width: 760 };
  const boxesAt = (scale: number): Box[] =>
    stacked(150, 18 * scale, [
      (y) => [textBox([strong(deck.title, 44 * scale)], { ...place, y, role: 'title' }, setting)],
      (y) => [{ kind: 'fill', x: place.x, y, width: 90, height: 3, colour: colours.accent }],
      (y) => [textBox([plain(deck.summary, 21 * scale)], { ...place, y }, setting)],
    ]);
  const about = textBox(
    [strong(deck.atlas, 15), plain(deck.dataDate, 12, 2, colours.soft)],
    { ...place, y: 450 },
    setting,
  );
  return {
    ...sheet,
    kind: 'title',
    boxes: [
      { kind: 'fill', x: 0, y: 0, width: 28, height: sheet.height, colour: colours.accent },
      ...boxesAt(fittingScale(430, (scale) => bottomOf(boxesAt(scale)))),
      about,
      footLine(deck.disclaimer, { x: 84, y: foot.y, width: 850 }, 7.5, setting),
    ],
    title: deck.title,
    label: '0',
    notes: [deck.summary],
  };
}

function scenePage(deck: Deck, scene: SceneSlide, index: number, setting: Setting): Page {
  const besideAt = (scale: number): Box[] => wordBoxes(deck, scene, scale, setting);
  const belowAt = (scale: number): Box[] => explainingBoxes(deck, scene, scale, setting);
  return {
    ...sheet,
    kind: 'scene',
    boxes: [
      ...besideAt(fittingScale(column.end, (scale) => bottomOf(besideAt(scale)))),
      { kind: 'map', ...map, map: scene.id, alt: scene.alt },
      { kind: 'fill', ...map, y: map.height, height: 1, colour: colours.hairline },
      ...belowAt(fittingScale(strip.end, (scale) => bottomOf(belowAt(scale)))),
      ...footBoxes(deck, scene.position, setting),
    ],
    title: scene.title,
    label: `${index + 1}`,
    notes: scene.notes,
  };
}

function wordBoxes(deck: Deck, scene: SceneSlide, scale: number, setting: Setting): Box[] {
  const place = { x: column.x, width: column.width };
  const size = 18 * scale;
  const story = textBox([plain(deck.title, 10, 0, colours.soft)], { ...place, y: column.y }, setting);
  return [
    { ...story, isLine: story.lines.length === 1 },
    ...stacked(titleTop, size * 0.6, [
      (y) => [textBox([strong(scene.title, 28 * scale)], { ...place, y, role: 'title' }, setting)],
      (y) => words(scene.paragraphs, size, { ...place, y }, setting),
      ...scene.figures.map((figure) => (y: number) => figureBoxes(figure, { ...place, y }, size, setting)),
    ]),
  ];
}

function words(
  texts: string[],
  size: number,
  place: { x: number; y: number; width: number },
  setting: Setting,
): Box[] {
  if (texts.length === 0) return [];
  return [
    textBox(
      texts.map((text) => plain(text, size, size * 0.5)),
      place,
      setting,
    ),
  ];
}

function explainingBoxes(deck: Deck, scene: SceneSlide, scale: number, setting: Setting): Box[] {
  const place = { x: strip.x, width: strip.width };
  return stacked(strip.y, 5 * scale, [
    (y) => legendBoxes(scene.legend, { ...place, y }, 10 * scale, setting),
    (y) => {
      const credits = creditParagraphs(scene.credits, deck.words.sources, 8 * scale);
      return credits.length === 0 ? [] : [textBox(credits, { ...place, y }, setting)];
    },
  ]);
}

function footBoxes(deck: Deck, position: string, setting: Setting): Box[] {
  const number = textBox([plain(position, 8, 0, colours.soft)], { x: 890, y: foot.y, width: 50 }, setting);
  return [footLine(`${deck.disclaimer} ${deck.dataDate}`, foot, 7.5, setting), { ...number, isLine: true }];
}

/** As many slides as the sources need, in two columns. */
function sourcePages(deck: Deck, setting: Setting): Page[] {
  const paragraphs = deck.sources.map(
    ({ text, lang }): Paragraph => ({ runs: [{ text, lang, colour: colours.ink }], size: 10, before: 5 }),
  );
  const columns = balancedColumns(paragraphs, { width: 430, height: 415, beside: 2 }, setting);
  return pairs(columns).map((beside, index) => ({
    ...sheet,
    kind: 'sources',
    boxes: [
      textBox([strong(deck.words.sources, 28)], { x: 36, y: 30, width: 880, role: 'title' }, setting),
      ...beside.map((each, at) => textBox(each, { x: 36 + at * 458, y: 88, width: 430 }, setting)),
      footLine(`${deck.disclaimer} ${deck.dataDate}`, { ...foot, x: 36 }, 7.5, setting),
    ],
    title: deck.words.sources,
    label: `${deck.words.sources} ${index + 1}`,
    notes: [],
  }));
}
