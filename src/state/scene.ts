/** Scenes of a story as views of the atlas. Pure. */
import type { Scene, Story } from '../atlas/schema.ts';
import { cleanView } from './clean.ts';
import type { AtlasData } from './data.ts';
import { type ReadView, readView } from './url.ts';
import type { StoryPlace, ViewState } from './view.ts';

/**
 * What the reader sees in a scene: language and theme (unless the scene names one) are the reader's, all else the scene's. No
 * panel stands open; the camera is for whoever knows the size of the map to find from the scene's bounds. `ignored`: the
 * parameters of the scene that were not understood.
 */
export function viewOfScene(
  scene: Scene,
  place: StoryPlace,
  data: AtlasData,
  start: ViewState,
  now: Pick<ViewState, 'language' | 'theme'>,
): ReadView {
  const read = readView(`?${scene.view}`, start);
  const view: ViewState = {
    ...read.view,
    language: now.language,
    theme: new URLSearchParams(scene.view).has('theme') ? read.view.theme : now.theme,
    panel: 'none',
    dock: null,
    camera: null,
    story: place,
  };
  const clean = cleanView(view, data);
  return { view: clean.view, ignored: [...new Set([...read.ignored, ...clean.ignored])] };
}

/** The scene that a place names, with its number from 0; undefined when the story does not have it. */
export function sceneAt(story: Story, id: string): { scene: Scene; index: number } | undefined {
  const index = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[index];
  return scene && { scene, index };
}

/** The place `step` scenes on, at the ends the first or the last. */
export function placeAfter(story: Story, place: StoryPlace, step: number): StoryPlace {
  const index = (sceneAt(story, place.scene)?.index ?? 0) + step;
  const scene = story.scenes[Math.min(Math.max(index, 0), story.scenes.length - 1)];
  return scene ? { ...place, scene: scene.id } : place;
}
