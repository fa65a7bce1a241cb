/** A picture of the view for the page around the atlas: with all the words that any picture of the atlas has. */
import type { PictureOptions } from '../embed/bridge.ts';
import type { AtlasPicture } from '../embed/element/ip-atlas.d.ts';
import type { Refusal } from '../embed/messages.ts';
import { allWords } from '../i18n/all-words.ts';
import { formats } from '../i18n/format.ts';
import { ExplainedError } from '../share/making/explained-error.ts';
import { isTooLarge, sheetOfSize } from '../share/picture/formats.ts';
import { drawPicture, pngOf, svgFile } from '../share/picture/make.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
import { boundsWithoutMap } from './bounds-without-map.ts';
import { pictureSource } from './picture-source.ts';

/** `state`: what is pictured; the store may have gone on since. */
export async function hostPicture(
  store: AtlasStore,
  state: AtlasState,
  { type, width, height, scale }: PictureOptions,
): Promise<AtlasPicture | Refusal> {
  const sheet = sheetOfSize(width, height);
  if (type === 'png' && isTooLarge(sheet, scale)) return 'too-large';
  const { language } = state.view;
  const wording = { words: allWords[language], format: formats[language] };
  const bounds = state.passing.mapBounds ?? boundsWithoutMap(state, { width, height });
  const source = pictureSource(store, bounds, state);
  const drawn = await drawPicture(source, sheet, wording);
  const { alt } = drawn.said;
  if (type === 'svg') return { picture: svgFile(drawn), alt };
  try {
    return { picture: await pngOf(drawn, scale, wording), alt };
  } catch (error) {
    if (error instanceof ExplainedError) return 'too-large';
    throw error;
  }
}
