/** Views drawn without a map. It brings the painter with it, so it is to be imported when a picture is wanted. */
import type { Bounds } from '../atlas/filter.ts';
import type { PictureSize } from '../map/svg/frame.ts';
import { viewPicture } from '../map/svg/view-picture.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Tone } from '../state/tone.ts';
import type { ViewState } from '../state/view.ts';
import { loadForPicture } from './load-for-picture.ts';

/** The document of `viewPicture`, once what the view needs has come. Rejects where that cannot be had. */
export async function drawView(
  store: AtlasStore,
  view: ViewState,
  bounds: Bounds,
  size: PictureSize,
  tone: Tone,
): Promise<string> {
  await loadForPicture(store, view, bounds, size);
  return viewPicture({ ...store.getState(), view }, bounds, size, tone);
}
