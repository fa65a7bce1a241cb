/** The stories beside the map: which there are, or the one that is read. */
import { useEffect } from 'react';
import { StoriesPanel } from '../present/list/StoriesPanel.tsx';
import { StoryReader } from '../present/read/StoryReader.tsx';
import { readyStory } from '../state/data.ts';
import type { StoryPlace } from '../state/view.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { type Fit, goToScene, wantStory } from './stories.ts';

export function StoriesPart({ onFit, onClose }: { onFit: Fit; onClose(): void }) {
  const store = useAtlasStore();
  const place = useStore((state) => state.view.story);
  const data = useStore((state) => state.data);
  const isListed = place === null;
  useEffect(() => {
    if (isListed) for (const id of store.getState().data.atlas.stories) void wantStory(store, id);
  }, [store, isListed]);

  const open = (next: StoryPlace): void => goToScene(store, onFit, next);
  const leave = (): void => store.change((view) => ({ ...view, story: null, panel: 'stories' }));
  const story = place && readyStory(data, place.story);
  if (place && story) return <StoryReader story={story} place={place} onOpen={open} onClose={leave} />;
  return (
    <StoriesPanel
      onOpen={open}
      onRetry={(id) => void wantStory(store, id)}
      onClose={place ? leave : onClose}
    />
  );
}
