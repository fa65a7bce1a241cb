/** The stage: a story presented, with nothing else on the screen. */
import { Stage } from '../present/stage/Stage.tsx';
import { readyStory } from '../state/data.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { type Fit, goToScene } from './stories.ts';

export function StagePart({ onFit }: { onFit: Fit }) {
  const store = useAtlasStore();
  const place = useStore((state) => state.view.story);
  const data = useStore((state) => state.data);
  const story = place && readyStory(data, place.story);
  if (!place || !story) return null;
  return (
    <Stage
      story={story}
      place={place}
      onScene={(scene) => goToScene(store, onFit, { ...place, scene })}
      onLeave={() =>
        store.change((view) => ({ ...view, panel: 'layers', story: { ...place, show: 'read' } }))
      }
    />
  );
}
