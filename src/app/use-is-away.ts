/** Whether the map shows something other than the scene that is read or presented. */
import { useEffect, useRef, useState } from 'react';
import type { Aim } from '../atlas/schema.ts';
import { readyStory } from '../state/data.ts';
import { isAsInScene, sceneAt } from '../state/scene.ts';
import type { Camera } from '../state/view.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';

/** `cameraFor`: the camera that shows what a scene is aimed at on the map as it is now; null without a map. */
export function useIsAway(cameraFor: (aim: Aim) => Camera | null): boolean {
  const store = useAtlasStore();
  const view = useStore((state) => state.view);
  const data = useStore((state) => state.data);
  const map = useStore((state) => state.passing.map);
  const latest = useRef(cameraFor);
  latest.current = cameraFor;
  const [isAway, setAway] = useState(false);
  // After the panels have been drawn: the camera depends on the room that they leave.
  useEffect(() => {
    const { story: place } = view;
    const story = place && readyStory(data, place.story);
    const scene = place && story && sceneAt(story, place.scene)?.scene;
    if (!place || !scene || map === 'loading') return setAway(false);
    const { start } = store.getState();
    setAway(!isAsInScene(scene, place, { data, start, view }, latest.current(scene)));
  }, [store, view, data, map]);
  return isAway;
}
