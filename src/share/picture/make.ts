/** From the view to a picture of it: laid out once for a sheet, and then drawn, copied or written in whatever form. */
import type { Bounds } from '../../atlas/filter.ts';
import type { Language } from '../../atlas/schema.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';
import { palettes } from '../../map/palette.ts';
import { rasterOf, TooManyPixels } from '../../map/raster.ts';
import { type PictureSize, pictureFrame } from '../../map/svg/frame.ts';
import { scaleBarOf } from '../../map/svg/scale-bar.ts';
import { settingOf } from '../pages/look.ts';
import type { Page, Setting } from '../pages/page.ts';
import { paintPage } from '../pages/paint.ts';
import { pdfFile } from '../pages/pdf.ts';
import { picturesOf } from '../pages/pictures.ts';
import { ExplainedError } from '../take-along/choice.ts';
import type { Sheet } from './formats.ts';
import { mapBoxOf, picturePage } from './layout.ts';
import { pictureSvg, pixelsPerPoint } from './picture-svg.ts';
import type { PictureWords } from './picture-words.ts';

/** The view with all that a picture needs of it. */
export interface PictureSource {
  language: Language;
  /** What is seen now, degrees. */
  bounds: Bounds;
  /** What a picture says that shows this part of the earth; null: all of it. */
  wordsOf(within: Bounds | null): PictureWords;
  /** The map alone, as a document of that size in CSS pixels. */
  mapOf(size: PictureSize): Promise<string>;
}

/** The words and numbers of the language of the picture. */
export interface PictureWording {
  words: AllWords;
  format: Format;
}

/** A picture that is laid out and drawn, and may be had in any form. */
export interface Picture {
  sheet: Sheet;
  page: Page;
  said: PictureWords;
  /** The map alone, and its size in CSS pixels. */
  map: string;
  mapSize: PictureSize;
  svg: string;
}

/** Pictures are for paper and for the pages of others, so they are light. */
const tone = 'light';

export async function drawPicture(
  source: PictureSource,
  sheet: Sheet,
  wording: PictureWording,
): Promise<Picture> {
  const setting = settingOf(source.language);
  const { page, said } = laidOut(source, sheet, wording, setting);
  const mapSize = mapSizeOf(page);
  const map = await source.mapOf(mapSize);
  const { language } = source;
  const { millimetres } = sheet;
  const svg = pictureSvg({ page, language, map, palette: palettes[tone], millimetres }, setting);
  return { sheet, page, said, map, mapSize, svg };
}

/** How often the legend is made again for what its map then shows. */
const mostRounds = 4;

/**
 * The legend explains what the map shows; how much that is depends on the shape that the legend leaves to the map. Each round
 * explains what the map of the round before showed as well, until nothing more comes.
 */
function laidOut(
  source: PictureSource,
  sheet: Sheet,
  { words, format }: PictureWording,
  setting: Setting,
): { page: Page; said: PictureWords } {
  const frameOf = (size: PictureSize) => pictureFrame(source.bounds, size);
  const layOut = (within: Bounds | null) => {
    const said = source.wordsOf(within);
    const scaleOf: Parameters<typeof picturePage>[2] = ({ width, height }, longest) => {
      const frame = frameOf({ width: width * pixelsPerPoint, height: height * pixelsPerPoint });
      const bar = scaleBarOf(frame, longest * pixelsPerPoint);
      return { length: bar.length / pixelsPerPoint, text: scaleText(bar, words, format) };
    };
    return { said, page: picturePage(said, sheet, scaleOf, setting) };
  };
  let within = frameOf(sheet).bounds;
  for (let round = 0; round < mostRounds; round++) {
    const made = layOut(within);
    const { bounds } = frameOf(mapSizeOf(made.page));
    const both = around(within, bounds);
    if (both.every((edge, index) => edge === within[index])) return made;
    within = both;
  }
  return layOut(null);
}

/** Frames of one view have one centre, so none of them lies a turn further. */
function around([west, south, east, north]: Bounds, other: Bounds): Bounds {
  return [
    Math.min(west, other[0]),
    Math.min(south, other[1]),
    Math.max(east, other[2]),
    Math.max(north, other[3]),
  ];
}

function scaleText(
  { kilometres, latitude }: ReturnType<typeof scaleBarOf>,
  { picture, area }: AllWords,
  format: Format,
): string {
  const length =
    kilometres < 1
      ? picture.metres(format.number(Math.round(kilometres * 1000)))
      : area.kilometres(format.number(kilometres));
  const degrees = Math.round(Math.abs(latitude));
  return picture.scale(
    length,
    degrees === 0 ? picture.equator : picture.latitude(`${degrees}`, latitude > 0),
  );
}

function mapSizeOf(page: Page): PictureSize {
  const { width, height } = mapBoxOf(page);
  return { width: width * pixelsPerPoint, height: height * pixelsPerPoint };
}

/** `width`: of the PNG, pixels. Rejects with an ExplainedError where the browser cannot hold so many. */
export async function pngOf({ page, svg }: Picture, width: number, { words }: PictureWording): Promise<Blob> {
  const size = { width: page.width * pixelsPerPoint, height: page.height * pixelsPerPoint };
  return explained(words, () => rasterOf(svg, size, width / size.width));
}

export function svgFile({ svg }: Picture): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' });
}

/** 300 dots per inch, of the map as of the page round it. */
const mapScale = 300 / 96;

export async function pdfOf(
  { page, said, map, mapSize }: Picture,
  { words }: PictureWording,
  signal: AbortSignal,
): Promise<Blob> {
  const { language } = said;
  return explained(words, async () => {
    const picture = await rasterOf(map, mapSize, mapScale, 'image/jpeg');
    signal.throwIfAborted();
    const pictures = picturesOf(new Map([['view', picture]]), palettes[tone]);
    const raster = await paintPage(page, language, pictures);
    signal.throwIfAborted();
    const pixels = {
      width: Math.round(mapSize.width * mapScale),
      height: Math.round(mapSize.height * mapScale),
    };
    const bytes = new Uint8Array(await picture.arrayBuffer());
    const document = {
      tag: language === 'zh' ? 'zh-CN' : 'en-GB',
      title: said.title,
      summary: said.alt,
      atlas: said.atlas,
    };
    return pdfFile(document, [{ page, raster, map: { bytes, ...pixels } }], settingOf(language).measure);
  });
}

async function explained<Result>({ picture }: AllWords, make: () => Promise<Result>): Promise<Result> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof TooManyPixels) throw new ExplainedError(picture.tooManyPixels, error.message);
    throw error;
  }
}
