import { useMemo } from 'react';
import type { FoundFigure } from '../../atlas/found-figure.ts';
import type { Scene, Story } from '../../atlas/schema.ts';
import { figuresOf } from '../../state/scene-figures.ts';
import { useStore } from '../../ui/store-context.tsx';

export interface SceneProps {
  story: Story;
  scene: Scene;
}

/** The figures of a scene, found anew when the data change. */
export function useFigures({ story, scene }: SceneProps): FoundFigure[] {
  const data = useStore((state) => state.data);
  const start = useStore((state) => state.start);
  return useMemo(() => figuresOf(story, scene, data, start), [story, scene, data, start]);
}
