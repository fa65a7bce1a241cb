/** From the view to a picture of it: laid out once for a sheet, and then drawn, copied or written in whatever form. */
import { locales } from '../../atlas/language-tags.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import { palettes } from '../../map/palette.ts';
import { rasterIn, rasterOf, TooManyPixels } from '../../map/raster.ts';
import type { PictureSize } from '../../map/svg/frame.ts';
import { fileNameOf } from '../../ui/file-name.ts';
import { ExplainedError } from '../making/explained-error.ts';
import type { Made, Order } from '../making/order.ts';
import { settingOf } from '../pages/look.ts';
import type { Page } from '../pages/page.ts';
import { paintPage } from '../pages/paint.ts';
import { pdfFile } from '../pages/pdf.ts';
import { picturesOf } from '../pages/pictures.ts';
import { type FileType, pixelsAt, type Scale, type Sheet } from './formats.ts';
import { laidOut, mapSizeOf, type PictureSource, type PictureWording } from './laid-out.ts';
import { pictureSvg, pixelsPerPoint } from './picture-svg.ts';
import type { PictureWords } from './picture-words.ts';

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

/** What a reader asks for. `scale`: of a PNG. */
export interface PictureChoice {
  type: FileType;
  sheet: Sheet;
  scale: Scale;
}

/** The view as a file. Rejects with the reason of the signal once that is aborted, also where the file is made by then. */
export async function pictureFile(
  source: PictureSource,
  choice: PictureChoice,
  wording: PictureWording,
  { signal, onProgress }: Omit<Order, 'language'>,
): Promise<Made> {
  const { words } = wording;
  onProgress({ done: 0, total: 2, text: words.picture.drawing });
  const picture = await drawPicture(source, choice.sheet, wording);
  signal.throwIfAborted();
  onProgress({ done: 1, total: 2, text: words.share.writing });
  const file = await fileOf(picture, choice, wording, signal);
  signal.throwIfAborted();
  return { file, fileName: fileNameOf(picture.said.fileTitle, choice.type) };
}

async function fileOf(
  picture: Picture,
  { type, scale }: PictureChoice,
  wording: PictureWording,
  signal: AbortSignal,
): Promise<Blob> {
  if (type === 'svg') return svgFile(picture);
  if (type === 'pdf') return pdfOf(picture, wording, signal);
  return pngOf(picture, scale, wording);
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

/** `scale`: of the pixels of its sheet. Rejects with an ExplainedError where the browser cannot hold so many. */
export async function pngOf(
  { sheet, svg }: Picture,
  scale: number,
  { words }: PictureWording,
): Promise<Blob> {
  const size = { width: sheet.width * pixelsPerPoint, height: sheet.height * pixelsPerPoint };
  return explained(words, () => rasterIn(svg, size, pixelsAt(sheet, scale), 'image/png', sheet.ground));
}

export function svgFile({ svg }: Picture): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' });
}

/** 300 dots per inch, of the map as of the page round it. */
const mapScale = 300 / 96;

async function pdfOf(
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
      tag: locales[language],
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
