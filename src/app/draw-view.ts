/** Views drawn without a map. It brings the painter with it, so it is to be imported when a picture is wanted. */
import type { Bounds } from '../atlas/filter.ts';
import { palettes } from '../map/palette.ts';
import { shownLayers } from '../map/shown-layers.ts';
import { hasCluster } from '../map/svg/clusters.ts';
import { type PictureSize, pictureFrame, zoomOf } from '../map/svg/frame.ts';
import { viewPicture } from '../map/svg/view-picture.ts';
import { recordsPictured } from '../state/shown.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
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

/** The layers of which a mark in that picture stands for several records. */
export function clusteredLayers(state: AtlasState, bounds: Bounds, size: PictureSize, tone: Tone): string[] {
  const frame = pictureFrame(bounds, size);
  const pictured: AtlasState = { ...state, passing: { ...state.passing, mapBounds: frame.bounds } };
  return shownLayers(pictured, recordsPictured)
    .filter((shown) => hasCluster(shown, frame.bounds, zoomOf(frame), palettes[tone].scale))
    .map(({ layer }) => layer.id);
}
