/** What both windows of a talk can do: move from scene to scene, and darken the screen. */
import type { Scene, Story } from '../../atlas/schema.ts';
import { sceneAt } from '../../state/scene.ts';
import type { StoryPlace } from '../../state/view.ts';
import type { TalkAction } from './keys.ts';
import { type TalkNow, useTalk } from './use-talk.ts';

export interface TalkMoves extends TalkNow {
  scene: Scene;
  /** From 0. */
  index: number;
  next: Scene | undefined;
  goTo(index: number): void;
  /** Does what the action says; false when it is not one of both windows. */
  take(action: TalkAction): boolean;
}

/** `onScene`: shows the scene with this id. A place that the story does not have is its first. */
export function useTalkMoves(story: Story, place: StoryPlace, onScene: (scene: string) => void): TalkMoves {
  const { scenes } = story;
  const found = sceneAt(story, place.scene) ?? { scene: scenes[0] as Scene, index: 0 };
  const now = useTalk({ ...place, scene: found.scene.id }, (moved) => {
    if (sceneAt(story, moved)) onScene(moved);
  });
  const { talk } = now;

  function goTo(index: number): void {
    const wanted = scenes[Math.min(Math.max(index, 0), scenes.length - 1)];
    if (wanted && wanted.id !== found.scene.id) onScene(wanted.id);
    else if (talk.state.screen !== 'map') talk.change({ screen: 'map' });
  }

  function darken(screen: 'black' | 'white'): void {
    talk.change({ screen: talk.state.screen === screen ? 'map' : screen });
  }

  function take(action: TalkAction): boolean {
    if (action === 'next') goTo(found.index + 1);
    else if (action === 'back') goTo(found.index - 1);
    else if (action === 'first') goTo(0);
    else if (action === 'last') goTo(scenes.length - 1);
    else if (action === 'black' || action === 'white') darken(action);
    else return false;
    return true;
  }

  return { ...now, ...found, next: scenes[found.index + 1], goTo, take };
}
