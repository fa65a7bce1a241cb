/** The scene that is open may be deleted by another window. */
import { useEffect, useRef } from 'react';
import type { OwnScene, OwnStory } from '../../atlas/schema-own-story.ts';

/** `id`: of the scene that is open. `onLost` hears which one went, and where it stood, from 0. */
export function useLostScene(
  { scenes }: OwnStory,
  id: string,
  onLost: (scene: OwnScene, index: number) => void,
): void {
  const last = useRef<{ scene: OwnScene; index: number } | null>(null);
  const tell = useRef(onLost);
  tell.current = onLost;
  useEffect(() => {
    const index = scenes.findIndex((scene) => scene.id === id);
    const scene = scenes[index];
    const lost = last.current;
    last.current = scene ? { scene, index } : null;
    if (!scene && lost?.scene.id === id) tell.current(lost.scene, lost.index);
  }, [scenes, id]);
}
