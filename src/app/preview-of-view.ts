/** Of which views the build makes a picture, see src/first-view/previews.ts. Pure. */
import type { Aim } from '../atlas/schema.ts';
import { previewFile } from '../share/link/link.ts';
import { readyStory } from '../state/data.ts';
import { isAsInScene } from '../state/scene.ts';
import type { AtlasState } from '../state/store.ts';
import type { Camera } from '../state/view.ts';

/**
 * The file of the picture of the view, relative to the site: that of the start view, or of the first scene of a story. null: of
 * this view there is none, as it shows something else, or other data than those of now. `cameraFor`: null without a map.
 */
export function previewOfView(
  { data, start, view }: Pick<AtlasState, 'data' | 'start' | 'view'>,
  cameraFor: (aim: Aim) => Camera | null,
): string | null {
  const { story: place, camera, dataVersion } = view;
  const first = place
    ? readyStory(data, place.story)?.scenes[0]
    : { id: '', view: '', bounds: data.atlas.start.bounds };
  if (!first || dataVersion !== null || (place && place.scene !== first.id)) return null;
  // Without a camera the map looks where the start or the scene does.
  const fitted = camera && cameraFor(first);
  if (camera && !fitted) return null;
  return isAsInScene(first, place, { data, start, view }, fitted) ? previewFile(place?.story ?? null) : null;
}
