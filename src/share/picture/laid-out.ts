/** The page of a picture of the view, whose legend fits its map. Pure. */
import type { Bounds } from '../../atlas/filter.ts';
import type { Language } from '../../atlas/schema.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';
import { type PictureSize, pictureFrame, zoomOf } from '../../map/svg/frame.ts';
import { scaleBarOf } from '../../map/svg/scale-bar.ts';
import type { Page, Setting } from '../pages/page.ts';
import type { Sheet } from './formats.ts';
import { mapBoxOf, picturePage } from './layout.ts';
import { pixelsPerPoint } from './picture-svg.ts';
import type { PictureWords } from './picture-words.ts';

/** The view with all that a picture needs of it. */
export interface PictureSource {
  language: Language;
  /** What is seen now, degrees. */
  bounds: Bounds;
  /** What a picture says that shows this part of the earth at this zoom; null: all of it. */
  wordsOf(within: Bounds | null, zoom: number): PictureWords;
  /** The map alone, as a document of that size in CSS pixels. */
  mapOf(size: PictureSize): Promise<string>;
}

/** The words and numbers of the language of the picture. */
export interface PictureWording {
  words: AllWords;
  format: Format;
}

/** How often the legend is made again for what its map then shows. */
const mostRounds = 6;

/**
 * The legend explains what the map shows; how much that is depends on the room that the legend leaves to the map. Each round
 * explains what the map of the round before showed as well, until nothing more comes.
 */
export function laidOut(
  source: PictureSource,
  sheet: Sheet,
  { words, format }: PictureWording,
  setting: Setting,
): { page: Page; said: PictureWords } {
  const frameOf = (size: PictureSize) => pictureFrame(source.bounds, size);
  const layOut = (within: Bounds | null, zoom: number) => {
    const said = source.wordsOf(within, zoom);
    const scaleOf: Parameters<typeof picturePage>[2] = ({ width, height }, longest) => {
      const frame = frameOf({ width: width * pixelsPerPoint, height: height * pixelsPerPoint });
      const bar = scaleBarOf(frame, longest * pixelsPerPoint);
      return { length: bar.length / pixelsPerPoint, text: scaleText(bar, words, format) };
    };
    return { said, page: picturePage(said, sheet, scaleOf, setting) };
  };
  const [west, south, east, north] = source.bounds;
  let within: Bounds = [west, south, east < west ? east + 360 : east, north];
  // Points are drawn as one by the whole zoom below. The nearer, the fewer are.
  let zoom = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds; round++) {
    const made = layOut(within, zoom);
    const frame = frameOf(mapSizeOf(made.page));
    const both = around(within, frame.bounds);
    const least = Math.min(zoom, Math.floor(zoomOf(frame)));
    if (least === zoom && both.every((edge, index) => edge === within[index])) return made;
    within = both;
    zoom = least;
  }
  return layOut(null, zoom);
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

export function mapSizeOf(page: Page): PictureSize {
  const { width, height } = mapBoxOf(page);
  return { width: width * pixelsPerPoint, height: height * pixelsPerPoint };
}
