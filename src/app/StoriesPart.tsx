/** The stories beside the map: which there are, or the one that is read. */
import { useEffect, useRef, useState } from 'react';
import type { Bounds } from '../atlas/filter.ts';
import { StoriesPanel } from '../present/list/StoriesPanel.tsx';
import { StoryMissing } from '../present/read/StoryMissing.tsx';
import { StoryReader } from '../present/read/StoryReader.tsx';
import { readyStory, storyData } from '../state/data.ts';
import { isAsInScene, sceneAt } from '../state/scene.ts';
import type { HistoryStep } from '../state/store.ts';
import type { Camera, StoryPlace } from '../state/view.ts';
import { focusSoon } from '../ui/focus-soon.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { type Fit, goToScene, wantStory } from './stories.ts';

interface StoriesPartProps {
  onFit: Fit;
  /** The camera that fits bounds into the map as it is now; null without a map. */
  cameraFor(bounds: Bounds): Camera | null;
  onClose(): void;
}

export function StoriesPart({ onFit, cameraFor, onClose }: StoriesPartProps) {
  const store = useAtlasStore();
  const place = useStore((state) => state.view.story);
  const entry = useStore((state) => place && storyData(state.data, place.story));
  const isAway = useIsAway(cameraFor);
  const isListed = place === null;
  useEffect(() => {
    if (isListed) for (const id of store.getState().data.atlas.stories) void wantStory(store, id);
  }, [store, isListed]);

  const open = (next: StoryPlace, step?: HistoryStep): void => goToScene(store, onFit, next, step);
  if (!place) {
    const openListed = (next: StoryPlace): void => {
      open(next);
      focusSoon('.story__lead');
    };
    return <StoriesPanel onOpen={openListed} onRetry={(id) => void wantStory(store, id)} onClose={onClose} />;
  }
  const leave = (): void => {
    store.change((view) => ({ ...view, story: null, panel: 'stories' }));
    focusSoon('.stories .panel__title');
  };
  if (entry?.status === 'ready') {
    // The key opens another story at its own title.
    return (
      <StoryReader
        key={entry.story.id}
        story={entry.story}
        place={place}
        isAway={isAway}
        onOpen={open}
        onClose={leave}
      />
    );
  }
  return (
    <StoryMissing
      id={place.story}
      entry={entry ?? undefined}
      onRetry={() => void wantStory(store, place.story)}
      onClose={leave}
    />
  );
}

/** Whether the map shows something other than the scene that is read. */
function useIsAway(cameraFor: StoriesPartProps['cameraFor']): boolean {
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
    setAway(!isAsInScene(scene, place, { data, start, view }, latest.current(scene.bounds)));
  }, [store, view, data, map]);
  return isAway;
}
