/** The messages of the page around the atlas, and what answers them. */
import { type RefObject, useEffect, useRef } from 'react';
import { Bridge, type HostActions } from '../embed/bridge.ts';
import type { MapHandle } from '../map/connect.ts';
import { zoomRange } from '../map/zoom-range.ts';
import { readyStory } from '../state/data.ts';
import { sceneAt } from '../state/scene.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Selection } from '../state/view.ts';
import { useAtlasStore } from '../ui/store-context.tsx';
import { idealHeight } from './embed-height.ts';
import { goToScene, type Show, wantStory } from './stories.ts';

interface MapOfHost {
  handle: MapHandle | null;
  goTo(selection: Selection): void;
  show: Show;
}

export function useHost(root: RefObject<HTMLElement | null>, map: MapOfHost): void {
  const store = useAtlasStore();
  const latest = useRef(map);
  latest.current = map;
  useEffect(() => {
    // Opened by itself, it has no page around it.
    if (window.parent === window) return;
    const { embedders } = store.getState().data.atlas;
    const { origin } = window.location;
    // Of a page without an origin, such as a file, nobody can be told from anybody.
    const heard = origin === 'null' ? embedders : [...embedders, origin];
    const bridge = new Bridge(
      store,
      actionsOf(store, () => latest.current),
      heard,
      (message, target) => window.parent.postMessage(message, target),
    );
    const onMessage = ({ origin: from, source, data }: MessageEvent): void => {
      if (source === window.parent) void bridge.hear(from, data, performance.now());
    };
    window.addEventListener('message', onMessage);
    const sizes = new ResizeObserver(() => {
      if (root.current) bridge.tell('resize', { height: idealHeight(root.current) });
    });
    for (const part of root.current?.children ?? []) sizes.observe(part);
    return () => {
      window.removeEventListener('message', onMessage);
      sizes.disconnect();
      bridge.close();
    };
  }, [store, root]);
}

function actionsOf(store: AtlasStore, map: () => MapOfHost): HostActions {
  return {
    open(view) {
      const before = store.getState().view.story;
      store.change(() => view);
      const { story } = view;
      if (!story || (story.story === before?.story && story.scene === before.scene)) return;
      // What is named anew is shown as it is in its story.
      void wantStory(store, story.story).then(() => goToScene(store, map().show, story));
    },
    goTo: (selection) => map().goTo(selection),
    fly(to) {
      const { handle } = map();
      if (!handle) return false;
      if ('bounds' in to) handle.fit(to.bounds, 'push');
      else {
        const zoom = Math.min(Math.max(to.zoom, zoomRange.least), zoomRange.most);
        store.change((view) => ({ ...view, camera: { ...to, zoom } }));
      }
      return true;
    },
    async step(by) {
      const { story: place } = store.getState().view;
      if (!place) return 'no-story';
      await wantStory(store, place.story);
      const story = readyStory(store.getState().data, place.story);
      if (!story) return 'no-story';
      const next = story.scenes[(sceneAt(story, place.scene)?.index ?? 0) + by];
      if (!next) return 'no-scene';
      goToScene(store, map().show, { ...place, scene: next.id });
      return { ...place, scene: next.id };
    },
    async picture(options, bounds) {
      const { hostPicture } = await import('./host-picture.ts');
      return hostPicture(store, options, bounds);
    },
  };
}
