/** A picture of the view for the page around the atlas: with all the words that any picture of the atlas has. */
import type { Bounds } from '../atlas/filter.ts';
import type { PictureOptions } from '../embed/bridge.ts';
import type { AtlasPicture } from '../embed/element/ip-atlas.d.ts';
import { allWords } from '../i18n/all-words.ts';
import { formats } from '../i18n/format.ts';
import { sheetOfSize } from '../share/picture/formats.ts';
import { drawPicture, pngOf, svgFile } from '../share/picture/make.ts';
import { queryForOthers } from '../state/reach.ts';
import type { AtlasStore } from '../state/store.ts';
import { pictureSource } from './picture-source.ts';

export async function hostPicture(
  store: AtlasStore,
  { type, width, height, scale }: PictureOptions,
  bounds: Bounds,
): Promise<AtlasPicture> {
  const { view, start } = store.getState();
  const { language } = view;
  const wording = { words: allWords[language], format: formats[language] };
  const full = new URL(queryForOthers(view, start), window.location.href);
  const source = pictureSource(store, bounds, full.href);
  const drawn = await drawPicture(source, sheetOfSize(width, height), wording);
  return {
    picture: type === 'svg' ? svgFile(drawn) : await pngOf(drawn, scale, wording),
    alt: drawn.said.alt,
  };
}
