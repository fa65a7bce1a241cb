/** A talk for the components of a window: the place in the address and the other windows lead it. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newName } from '../../state/new-name.ts';
import type { StoryPlace } from '../../state/view.ts';
import { opened, type TalkState } from './protocol.ts';
import { openChannel, Talk } from './talk.ts';

export interface TalkNow {
  talk: Talk;
  state: TalkState;
  isHeard: boolean;
}

/** `onScene`: another window has moved on to this scene. */
export function useTalk({ story, scene, talk: name }: StoryPlace, onScene: (scene: string) => void): TalkNow {
  const [talk] = useState(() => {
    const by = newName();
    return new Talk(opened(story, scene, by), by);
  });
  const state = useSyncExternalStore(talk.subscribe, () => talk.state);
  const isHeard = useSyncExternalStore(talk.subscribe, () => talk.isHeard);
  const latest = useRef(onScene);
  latest.current = onScene;
  useEffect(() => {
    talk.onMoved = (moved) => latest.current(moved);
  }, [talk]);
  useEffect(() => {
    const channel = name === undefined ? null : openChannel(name);
    return channel ? talk.join(channel) : undefined;
  }, [talk, name]);
  // However this window came to another scene, by a key or by the browser's "back", the others go along.
  useEffect(() => {
    if (talk.state.scene === scene) return;
    talk.change({ scene, screen: 'map', startedAt: talk.state.startedAt ?? Date.now() });
  }, [talk, scene]);
  return { talk, state, isHeard };
}
