/** What a picture of a view needs beside what the page has at the start. */
import type { Bounds } from '../atlas/filter.ts';
import { type PictureSize, pictureFrame, zoomOf } from '../map/svg/frame.ts';
import { areaQuestions } from '../state/area-limit.ts';
import type { AtlasStore } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';
import { loadCountyDetailFor } from './county-detail.ts';

/**
 * Loads it into the store, from which the picture is then to be drawn. Rejects where a part of the program that the view
 * needs cannot be had; finer shapes that cannot be had leave the picture with coarser ones.
 */
export async function loadForPicture(
  store: AtlasStore,
  view: ViewState,
  bounds: Bounds,
  size: PictureSize,
): Promise<void> {
  const frame = pictureFrame(bounds, size);
  await Promise.all([
    view.area && areaQuestions.load(),
    loadCountyDetailFor(store, frame.bounds, zoomOf(frame)),
  ]);
}
