/** Scenes of a story as views of the atlas. Pure. */
import type { Bounds } from '../atlas/filter.ts';
import type { Scene, Story } from '../atlas/schema.ts';
import { cleanView } from './clean.ts';
import { type AtlasData, readyStory, storyData } from './data.ts';
import type { AtlasState } from './store.ts';
import { printView, type ReadView, readView } from './url.ts';
import { type Camera, type StoryPlace, selectionKey, type Theme, themes, type ViewState } from './view.ts';

/**
 * What the reader sees in a scene: language, theme, kiosk and embed are the reader's, all else the scene's; a theme of its own is
 * asked for by `themeOfScene`, so that the reader's is back after it. No panel stands open; the camera is for whoever knows the size of the map to find from the scene's bounds. `ignored`: the
 * parameters of the scene that were not understood.
 */
export function viewOfScene(
  scene: Pick<Scene, 'view'>,
  place: StoryPlace | null,
  data: AtlasData,
  start: ViewState,
  now: Pick<ViewState, 'language' | 'theme' | 'kiosk' | 'embed'>,
): ReadView {
  const read = readView(`?${scene.view}`, start);
  const view: ViewState = {
    ...read.view,
    language: now.language,
    theme: now.theme,
    panel: 'none',
    dock: null,
    camera: null,
    story: place,
    kiosk: now.kiosk,
    embed: now.embed,
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

/** The theme that the scene of the view names for itself; undefined when it names none, or in the presenter window. */
export function themeOfScene({
  data,
  view: { story: place },
}: Pick<AtlasState, 'data' | 'view'>): Theme | undefined {
  const story = place && place.show !== 'notes' ? readyStory(data, place.story) : undefined;
  const scene = place && story && sceneAt(story, place.scene)?.scene;
  return scene ? themeIn(scene) : undefined;
}

/** The theme that a scene names for itself. */
export function themeIn({ view }: Pick<Scene, 'view'>): Theme | undefined {
  // Asked by all that draws marks, at each change: an address is not taken apart each time.
  if (!view.includes('theme=')) return undefined;
  const named = new URLSearchParams(view).get('theme');
  return themes.find((theme) => theme === named);
}

type Known = Pick<AtlasState, 'data' | 'start' | 'view'>;

/** Whether the scene of the view selects what is selected; while its story is still to come, that is taken to be so. */
export function isSelectedByScene({ data, start, view: { story: place, selection } }: Known): boolean {
  const entry = place && storyData(data, place.story);
  if (!place || !selection || entry?.status === 'failed') return false;
  if (entry?.status !== 'ready') return true;
  const found = sceneAt(entry.story, place.scene);
  const inScene = found && readView(`?${found.scene.view}`, start).view.selection;
  return inScene ? selectionKey(inScene) === selectionKey(selection) : false;
}

/**
 * Whether the reader sees a scene as it is in its story, whatever panels stand beside it. `fitted`: the camera that shows
 * the bounds of the scene on this screen; null without a map.
 */
export function isAsInScene(
  scene: Pick<Scene, 'view' | 'bounds'>,
  place: StoryPlace | null,
  { data, start, view }: Known,
  fitted: Camera | null,
): boolean {
  const inScene = viewOfScene(scene, place, data, start, view).view;
  if (printMap(inScene, start) !== printMap(view, start)) return false;
  return fitted === null || (view.camera !== null && isNear(view.camera, fitted, scene.bounds));
}

/** All that the map shows, camera apart. */
function printMap(view: ViewState, start: ViewState): string {
  const { panel, language, camera, dock, sort, columns, measure, story } = start;
  return printView({ ...view, panel, language, camera, dock, sort, columns, measure, story }, start);
}

/** Shares of the extent of a scene, levels of zoom, and degrees that nobody takes for another view. */
const leastMove = 0.1;
const leastZoom = 0.3;
const leastTurn = 2;

function isNear(camera: Camera, fitted: Camera, [west, south, east, north]: Bounds): boolean {
  const width = east - west + (east < west ? 360 : 0);
  return (
    degreesApart(camera.longitude, fitted.longitude) <= leastMove * width &&
    Math.abs(camera.latitude - fitted.latitude) <= leastMove * (north - south) &&
    Math.abs(camera.zoom - fitted.zoom) <= leastZoom &&
    degreesApart(camera.bearing, fitted.bearing) <= leastTurn &&
    Math.abs(camera.pitch - fitted.pitch) <= leastTurn
  );
}

/** The shorter way round. */
function degreesApart(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}
