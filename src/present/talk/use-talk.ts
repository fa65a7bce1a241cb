/** A talk for the components of a window: the place in the address and the other windows lead it. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newName } from '../../state/new-name.ts';
import type { StoryPlace } from '../../state/view.ts';
import { opened, type StageKnown, type TalkState } from './protocol.ts';
import { openChannel, Talk } from './talk.ts';

export interface TalkNow {
  talk: Talk;
  state: TalkState;
  stage: StageKnown;
}

/** `onScene`: another window has moved on to this scene. */
export function useTalk(
  { show, story, scene, talk: name }: StoryPlace,
  onScene: (scene: string) => void,
): TalkNow {
  const [talk] = useState(() => {
    const by = newName();
    return new Talk(opened(story, scene, by), by, show === 'present' ? 'stage' : 'presenter');
  });
  const state = useSyncExternalStore(talk.subscribe, () => talk.state);
  const stage = useSyncExternalStore(talk.subscribe, () => talk.stage);
  const latest = useRef(onScene);
  latest.current = onScene;
  useEffect(() => {
    talk.onMoved = (moved) => latest.current(moved);
  }, [talk]);
  useEffect(() => {
    if (name === undefined) return;
    let leave: (() => void) | undefined;
    const join = (): void => {
      const channel = leave ? null : openChannel(name);
      if (channel) leave = talk.join(channel);
    };
    const bye = (): void => {
      leave?.();
      leave = undefined;
    };
    join();
    window.addEventListener('pagehide', bye);
    // A page that was left may come back as it was.
    window.addEventListener('pageshow', join);
    return () => {
      window.removeEventListener('pagehide', bye);
      window.removeEventListener('pageshow', join);
      bye();
    };
  }, [talk, name]);
  // However this window came to another scene, by a key or by the browser's "back", the others go along.
  useEffect(() => {
    if (talk.state.scene === scene) return;
    talk.change({ scene, screen: 'map', startedAt: talk.state.startedAt ?? Date.now() });
  }, [talk, scene]);
  return { talk, state, stage };
}
