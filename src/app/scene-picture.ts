/** Small pictures of scenes: made one after the other while the page has nothing else to do, and kept for a while. */
import { loadOnce } from '../atlas/load-once.ts';
import type { Scene } from '../atlas/schema.ts';
import { rasterOf } from '../map/raster.ts';
import type { AtlasData } from '../state/data.ts';
import { themeIn, viewOfScene } from '../state/scene.ts';
import type { AtlasStore } from '../state/store.ts';
import type { StoryPlace } from '../state/view.ts';

/** What of a scene is in its picture. */
export type PicturedScene = Pick<Scene, 'view' | 'bounds'>;

/** CSS pixels of the screen that is pictured: a small one, so that its names can be read where the picture is large. */
const screen = { width: 960, height: 540 };
/** The picture is 640 by 360 pixels. */
const scale = 2 / 3;
/** How many pictures are kept; each has some 50 kB. */
const mostKept = 100;

/** Of no story in particular: scenes look as they do on the stage. */
const onStage: StoryPlace = { show: 'present', story: '', scene: '' };

const painter = loadOnce(() => import('./draw-view.ts'));
/** By what is pictured; a layer that was loaded anew makes other pictures. */
const kept = new WeakMap<AtlasData['layers'], Map<string, Promise<Blob>>>();

/** The map of a scene in the language of the page. Rejects where the browser cannot draw it, or the painter did not come. */
export function pictureOfScene(store: AtlasStore, scene: PicturedScene): Promise<Blob> {
  const { data, view } = store.getState();
  const pictures = kept.get(data.layers) ?? new Map<string, Promise<Blob>>();
  kept.set(data.layers, pictures);
  const key = JSON.stringify([scene.view, scene.bounds, view.language, view.theme]);
  const picture = pictures.get(key) ?? afterOthers(() => draw(store, scene));
  // The last in the order of a map is the one that was used last.
  pictures.delete(key);
  pictures.set(key, picture);
  for (const oldest of [...pictures.keys()].slice(0, -mostKept)) pictures.delete(oldest);
  picture.catch(() => pictures.delete(key));
  return picture;
}

async function draw(store: AtlasStore, scene: PicturedScene): Promise<Blob> {
  const { data, start, view: now } = store.getState();
  const { view } = viewOfScene(scene, onStage, data, start, now);
  const { drawView } = await painter.load();
  // As on the stage, see `toneOf`.
  const tone = (themeIn(scene) ?? now.theme) === 'dark' ? 'dark' : 'stage';
  return rasterOf(await drawView(store, view, scene.bounds, screen, tone), screen, scale);
}

let others: Promise<unknown> = Promise.resolve();

function afterOthers<Result>(make: () => Promise<Result>): Promise<Result> {
  const made = others.then(whenIdle).then(make);
  others = made.catch(() => undefined);
  return made;
}

/** Milliseconds: a page that never rests gets its pictures all the same. */
const longestWait = 2000;

function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: longestWait });
    else setTimeout(resolve, 100);
  });
}
