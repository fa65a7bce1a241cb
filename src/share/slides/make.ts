/** From a story to a file, scene by scene, so that the reader sees how far it is and can stop it. */
import type { Language, Scene } from '../../atlas/schema.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';
import { palettes } from '../../map/palette.ts';
import type { RasterType } from '../../map/raster.ts';
import type { PictureSize } from '../../map/svg/frame.ts';
import type { Tone } from '../../state/tone.ts';
import type { Order } from '../making/order.ts';
import { settingOf } from '../pages/look.ts';
import type { Page, Setting } from '../pages/page.ts';
import { paintPage } from '../pages/paint.ts';
import { type PaintedPage, pdfFile } from '../pages/pdf.ts';
import { picturesOf } from '../pages/pictures.ts';
import { type Deck, type DeckSource, deckOf } from './deck.ts';
import { handoutMapRatio, handoutPages } from './handout-pages.ts';
import { powerPointFile } from './powerpoint.ts';
import { slideMapRatio, slidePages } from './slide-pages.ts';

/** How the map of a scene is to be drawn. */
export interface MapOrder {
  language: Language;
  size: PictureSize;
  /** Pixels for each CSS pixel. */
  scale: number;
  tone: Tone;
  type: RasterType;
}

/** A story with all that slides need of it. */
export interface SlideSource extends Omit<DeckSource, 'legendOf'> {
  legendOf(
    scene: Scene,
    order: Pick<MapOrder, 'language' | 'size' | 'tone'>,
  ): ReturnType<DeckSource['legendOf']>;
  mapOf(scene: Scene, order: MapOrder): Promise<Blob>;
}

/** The words in which the reader is told how far it is. */
export interface Telling {
  words: AllWords;
  format: Format;
}

/** At least 2,560 pixels wide, whatever its size. */
const mapPixels = 2560;

/** For a projector the map looks as on the stage; on paper its names may be smaller, and are not as small as on a screen of that width. */
const kinds = {
  slides: { tone: 'stage', width: 1280, ratio: slideMapRatio, pagesOf: slidePages },
  handout: { tone: 'light', width: 800, ratio: handoutMapRatio, pagesOf: handoutPages },
} as const satisfies Record<
  string,
  { tone: Tone; width: number; ratio: number; pagesOf(deck: Deck, setting: Setting): Page[] }
>;

export async function makePowerPoint(source: SlideSource, order: Order, telling: Telling): Promise<Blob> {
  const { language, signal } = order;
  const maps = await mapsOf('slides', 'image/png', source, order, telling);
  const deck = deckFor('slides', source, language);
  const pages = slidePages(deck, settingOf(language, 'office'));
  const file = await powerPointFile(deck, pages, picturesOf(maps, palettes[kinds.slides.tone]));
  signal.throwIfAborted();
  return file;
}

export async function makePdf(
  kind: keyof typeof kinds,
  source: SlideSource,
  order: Order,
  telling: Telling,
): Promise<Blob> {
  const { language, signal } = order;
  const maps = await mapsOf(kind, 'image/jpeg', source, order, telling);
  const deck = deckFor(kind, source, language);
  const setting = settingOf(language, 'office');
  const pictures = picturesOf(maps, palettes[kinds[kind].tone]);
  const painted: PaintedPage[] = [];
  for (const page of kinds[kind].pagesOf(deck, setting)) {
    await pause();
    signal.throwIfAborted();
    const name = page.boxes.find((box) => box.kind === 'map')?.map;
    const map = name === undefined ? null : pictures.mapOf(name);
    painted.push({
      page,
      raster: await paintPage(page, language, pictures),
      map: map && { bytes: new Uint8Array(await map.arrayBuffer()), ...mapSize(kind) },
    });
  }
  const file = await pdfFile(deck, painted, setting.measure);
  signal.throwIfAborted();
  return file;
}

function deckFor(kind: keyof typeof kinds, source: SlideSource, language: Language): Deck {
  const order = { language, size: drawnSize(kind), tone: kinds[kind].tone };
  const legendOf = (scene: Scene) => source.legendOf(scene, order);
  return deckOf({ ...source, legendOf }, language);
}

/** Pixels. */
function mapSize(kind: keyof typeof kinds): PictureSize {
  return { width: mapPixels, height: Math.round(mapPixels / kinds[kind].ratio) };
}

/** CSS pixels. */
function drawnSize(kind: keyof typeof kinds): PictureSize {
  const { width } = kinds[kind];
  return { width, height: (mapSize(kind).height * width) / mapPixels };
}

/** The map of each scene, and the last step announced. */
async function mapsOf(
  kind: keyof typeof kinds,
  type: RasterType,
  { story, mapOf }: SlideSource,
  { language, signal, onProgress }: Order,
  { words, format }: Telling,
): Promise<Map<string, Blob>> {
  const { tone } = kinds[kind];
  const size = drawnSize(kind);
  const scale = mapPixels / size.width;
  const maps = new Map<string, Blob>();
  const count = story.scenes.length;
  const total = count + 1;
  for (const [index, scene] of story.scenes.entries()) {
    const text = words.share.scene(format.number(index + 1), format.number(count));
    onProgress({ done: index, total, text });
    await pause();
    signal.throwIfAborted();
    maps.set(scene.id, await mapOf(scene, { language, size, scale, tone, type }));
  }
  onProgress({ done: count, total, text: words.share.writing });
  await pause();
  signal.throwIfAborted();
  return maps;
}

/** Lets the page draw, and hear a press of Cancel. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
