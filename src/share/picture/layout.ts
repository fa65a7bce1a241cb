/**
 * A picture of the view as a page of boxes: title and filters above the map, its legend beside or below, and at the foot what
 * it rests on. Nothing is cut off: the map gives way first, then the text gets smaller. Lengths in points. Pure.
 */
import { colours } from '../pages/look.ts';
import { type Box, bottomOf, type MapBox, type Page, type Setting, textBox } from '../pages/page.ts';
import {
  creditParagraphs,
  footLine,
  legendBoxes,
  legendList,
  plain,
  stacked,
  strong,
} from '../pages/parts.ts';
import type { Sheet } from './formats.ts';
import type { PictureWords } from './picture-words.ts';

/** A scale bar: its length in points and what stands beside it. */
export interface ScaleMark {
  length: number;
  text: string;
}

/** The scale bar, not longer than `longest`, of a map of that size; all in points. */
export type ScaleOf = (map: { width: number; height: number }, longest: number) => ScaleMark;

/** How much room words may take. */
interface Attempt {
  /** Of the size of the text. */
  text: number;
  /** The width of the legend beside the map, as a share of the page; null: it stands below. */
  column: number | null;
  /** Whether each mark of the legend has a row of its own. */
  isList: boolean;
  /** The least height of the map, as a share of the page. */
  least: number;
}

/** What is wider than this, times its height, has its legend beside the map. */
const wide = 1.2;

/** The first attempts lose nothing that a reader would miss; the last goes on with smaller and smaller text. */
const beside: Attempt[] = [
  ...attempts([1, 0.92], [0.22, 0.26], 0.5, true),
  ...attempts([1, 0.92, 0.85], [0.2, 0.25, 0.3], 0.5),
  ...attempts([0.85, 0.78, 0.72], [0.3, 0.4], 0.42),
  ...attempts([0.66], [0.5], 0.35),
];
const below: Attempt[] = [
  ...attempts([1, 0.92, 0.85], [null], 0.45),
  ...attempts([0.85, 0.78, 0.72], [null], 0.38),
  ...attempts([0.66], [null], 0.3),
];

function attempts(texts: number[], columns: (number | null)[], least: number, isList = false): Attempt[] {
  return texts.flatMap((text) => columns.map((column) => ({ text, column, least, isList })));
}

/** `scaleOf`: asked once it is known how large the map is. */
export function picturePage(said: PictureWords, sheet: Sheet, scaleOf: ScaleOf, setting: Setting): Page {
  const tried = sheet.width > wide * sheet.height ? beside : below;
  const place = (attempt: Attempt): Box[] | null => placed(said, sheet, attempt, scaleOf, setting);
  let boxes: Box[] | null = null;
  for (const attempt of tried) boxes ??= place(attempt);
  let last = tried[tried.length - 1] as Attempt;
  while (boxes === null) {
    last = { ...last, text: last.text * 0.94 };
    boxes = place(last);
  }
  return {
    width: sheet.width,
    height: sheet.height,
    ground: sheet.ground,
    boxes,
    kind: 'view',
    title: said.title,
    label: '1',
    notes: [],
  };
}

export function mapBoxOf({ boxes }: Page): MapBox {
  const map = boxes.find((box) => box.kind === 'map');
  if (!map) throw new Error('The page of a picture has no map.');
  return map;
}

/** null: what is to be said leaves too little room for the map. */
function placed(
  said: PictureWords,
  sheet: Sheet,
  { text, column, least, isList }: Attempt,
  scaleOf: ScaleOf,
  setting: Setting,
): Box[] | null {
  const size = sheet.text * text;
  const margin = sheet.text * 2.4;
  const whole = { x: margin, width: sheet.width - 2 * margin };
  const head = headBoxes(said, { ...whole, y: margin }, size, setting);
  const footHeight = bottomOf(footBoxes(said, { ...whole, y: 0 }, size, setting));
  const foot = footBoxes(said, { ...whole, y: sheet.height - margin - footHeight }, size, setting);
  const top = bottomOf(head) + size;
  const end = sheet.height - margin - footHeight - size;
  const legendAt = (x: number, y: number, width: number): Box[] =>
    (isList ? legendList : legendBoxes)(said.legend, { x, y, width }, size * 0.86, setting);

  const legendWidth = column === null ? whole.width : column * sheet.width;
  const legendHeight = bottomOf(legendAt(0, 0, legendWidth));
  const hasColumn = column !== null && said.legend.length > 0;
  const scaleHeight = size * 1.5;
  const air = size * 1.4;
  const map = {
    x: margin,
    y: top,
    width: hasColumn ? whole.width - legendWidth - air : whole.width,
    height: end - top - scaleHeight - (column === null && legendHeight > 0 ? legendHeight + size * 0.6 : 0),
  };
  if (map.height < least * sheet.height || (hasColumn && top + legendHeight > end)) return null;
  const legend =
    column === null
      ? legendAt(margin, end - legendHeight, legendWidth)
      : legendAt(map.x + map.width + air, top, legendWidth);
  return [
    ...head,
    { kind: 'fill', ...grown(map, 0.6), colour: colours.hairline },
    { kind: 'map', ...map, map: 'view', alt: said.alt },
    ...scaleBoxes(scaleOf(map, Math.min(map.width * 0.22, size * 14)), map, size, setting),
    ...legend,
    ...foot,
  ];
}

interface Place {
  x: number;
  y: number;
  width: number;
}

function headBoxes(said: PictureWords, place: Place, size: number, setting: Setting): Box[] {
  const filters = creditParagraphs(
    said.conditions.map((text) => [{ text }]),
    said.words.filters,
    size,
  );
  const atlas = { runs: [{ text: said.atlas, colour: colours.accent, bold: true }], size, before: 0 };
  return stacked(place.y, size * 0.35, [
    (y) => [textBox([atlas], { ...place, y }, setting)],
    (y) => [textBox([strong(said.title, size * 1.55)], { ...place, y, role: 'title' }, setting)],
    (y) => (filters.length === 0 ? [] : [textBox(filters, { ...place, y }, setting)]),
  ]);
}

function footBoxes(said: PictureWords, place: Place, size: number, setting: Setting): Box[] {
  const small = size * 0.74;
  const credits = creditParagraphs(said.credits, said.words.sources, small);
  const closing = [said.dataDate, said.address].filter((text) => text !== null).join('  ');
  return stacked(place.y, small * 0.5, [
    (y) => (credits.length === 0 ? [] : [textBox(credits, { ...place, y }, setting)]),
    (y) => [
      textBox(
        [plain(said.disclaimer, small, 0, colours.soft), plain(closing, small, small * 0.3, colours.soft)],
        { ...place, y },
        setting,
      ),
    ],
  ]);
}

/** A line with an end at each side, and what it stands for. */
function scaleBoxes({ length, text }: ScaleMark, map: MapPlace, size: number, setting: Setting): Box[] {
  const letters = size * 0.74;
  const thick = size * 0.08;
  const [x, y] = [map.x, map.y + map.height + size * 0.4];
  const [tall, line] = [letters * 0.6, y + letters * 0.95];
  const fill = { kind: 'fill', colour: colours.ink } as const;
  const beside = x + length + size * 0.5;
  return [
    { ...fill, x, y: line - tall, width: thick, height: tall },
    { ...fill, x: x + thick, y: line - thick, width: length - 2 * thick, height: thick },
    { ...fill, x: x + length - thick, y: line - tall, width: thick, height: tall },
    footLine(text, { x: beside, y, width: map.x + map.width - beside }, letters, setting),
  ];
}

interface MapPlace {
  x: number;
  y: number;
  width: number;
  height: number;
}

function grown({ x, y, width, height }: MapPlace, by: number): MapPlace {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
