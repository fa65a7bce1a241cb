/** What the page around the atlas may ask of it, done. */
import type { HostActions, PictureOptions } from '../embed/bridge.ts';
import type { AtlasPicture } from '../embed/element/ip-atlas.d.ts';
import type { Refusal } from '../embed/messages.ts';
import { zoomRange } from '../map/zoom-range.ts';
import { readyStory } from '../state/data.ts';
import { sceneAt } from '../state/scene.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
import type { Selection, StoryPlace, ViewState } from '../state/view.ts';
import { goToScene, openScene, type Show, wantStory } from './stories.ts';

export interface MapOfHost {
  hasMap: boolean;
  goTo(selection: Selection): void;
  show: Show;
}

/** `map`: as it is when something is asked. */
export function hostActions(store: AtlasStore, map: () => MapOfHost): HostActions {
  const placeNow = (): StoryPlace | null => store.getState().view.story;
  /** The last view that was asked for, while its story is awaited. */
  let awaited: ViewState | null = null;
  let lastPicture: Promise<unknown> = Promise.resolve();
  return {
    open(view) {
      const { story } = view;
      // Who sees the scene already is not flown there.
      const staysThere = story !== null && awaited === null && isSamePlace(story, placeNow());
      store.change(({ camera }) => ({ ...view, camera: view.camera ?? camera }));
      awaited = story && view;
      if (!story) return;
      void wantStory(store, story.story).then(() => {
        if (awaited !== view) return;
        awaited = null;
        if (isSamePlace(story, placeNow())) openScene(store, staysThere ? () => undefined : map().show, view);
      });
    },
    goTo: (selection) => map().goTo(selection),
    fly(to) {
      const { hasMap, show } = map();
      if (!hasMap) return false;
      if ('bounds' in to) show({ bounds: to.bounds }, 'push');
      else {
        const zoom = Math.min(Math.max(to.zoom, zoomRange.least), zoomRange.most);
        store.change((view) => ({ ...view, camera: { ...to, zoom } }));
      }
      return true;
    },
    async step(by) {
      const asked = placeNow();
      if (!asked) return 'no-story';
      await wantStory(store, asked.story);
      const place = placeNow();
      const story = place?.story === asked.story ? readyStory(store.getState().data, place.story) : undefined;
      if (!place || !story) return 'no-story';
      const next = story.scenes[(sceneAt(story, place.scene)?.index ?? 0) + by];
      if (!next) return 'no-scene';
      goToScene(store, map().show, { ...place, scene: next.id });
      return { ...place, scene: next.id };
    },
    picture(options) {
      // Of what is shown when it is asked for. Each takes the memory of many screens, so one waits for the other.
      const state = store.getState();
      const drawn = lastPicture.then(() => drawHostPicture(store, state, options));
      lastPicture = drawn.catch(() => undefined);
      return drawn;
    },
  };
}

function isSamePlace(a: StoryPlace, b: StoryPlace | null): boolean {
  return a.story === b?.story && a.scene === b.scene;
}

async function drawHostPicture(
  store: AtlasStore,
  state: AtlasState,
  options: PictureOptions,
): Promise<AtlasPicture | Refusal> {
  const { hostPicture } = await import('./host-picture.ts');
  return hostPicture(store, state, options);
}
