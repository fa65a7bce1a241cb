/** The stage: a story presented, with nothing else on the screen. */
import { useEffect, useRef } from 'react';
import type { Aim, Story } from '../atlas/schema.ts';
import { afterFrame } from '../map/after-frame.ts';
import { StoryWaiting } from '../present/StoryWaiting.tsx';
import { Stage } from '../present/stage/Stage.tsx';
import { storyData } from '../state/data.ts';
import { sceneAt } from '../state/scene.ts';
import type { HistoryStep } from '../state/store.ts';
import type { Camera, StoryPlace } from '../state/view.ts';
import { leaveFullScreen } from '../ui/full-screen.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { StageLegend } from './StageLegend.tsx';
import { goToScene, type Show, wantStory } from './stories.ts';
import { useIsAway } from './use-is-away.ts';

interface StagePartProps {
  /** Null while there is no map, or where there can be none: the words are shown all the same. */
  onShow: Show | null;
  /** The camera that shows beside the words what a scene is aimed at; null without a map. */
  cameraFor(aim: Aim): Camera | null;
  /** Leaves the stage. */
  onClose(): void;
}

export function StagePart(props: StagePartProps) {
  const { onClose } = props;
  const store = useAtlasStore();
  const { words } = useAllWords();
  const place = useStore((state) => state.view.story);
  const entry = useStore(({ data, view }) => view.story && storyData(data, view.story.story));
  const wanted = place?.story;
  useEffect(() => {
    if (wanted !== undefined) void wantStory(store, wanted);
  }, [store, wanted]);
  if (!place) return null;
  if (entry?.status === 'ready')
    return <ReadyStage key={place.story} {...props} story={entry.story} place={place} />;
  return (
    <StoryWaiting
      id={place.story}
      entry={entry ?? undefined}
      leave={words.stage.action.leave}
      onRetry={() => void wantStory(store, place.story)}
      onLeave={onClose}
    />
  );
}

interface ReadyStageProps extends StagePartProps {
  story: Story;
  place: StoryPlace;
}

function ReadyStage({ story, place, onShow, cameraFor, onClose }: ReadyStageProps) {
  const store = useAtlasStore();
  const isRoaming = useIsAway(cameraFor);
  // Turned day and night, it would fill the browser's history, and "back" would undo one turn.
  const isKiosk = useStore(({ view }) => view.kiosk !== null);
  const show = useShownScene(place, isRoaming, onShow);
  useNextAhead(story, place.scene);

  /** To the reader, beside which the scene is aimed anew, once it stands there in the window that was full screen. */
  async function leave(): Promise<void> {
    const scene = isRoaming ? undefined : sceneAt(story, place.scene)?.scene;
    onClose();
    await leaveFullScreen();
    if (scene) afterFrame(() => onShow?.(scene, 'replace'));
  }

  return (
    <Stage
      story={story}
      place={place}
      legend={<StageLegend within={isRoaming ? null : (sceneAt(story, place.scene)?.scene.bounds ?? null)} />}
      isRoaming={isRoaming}
      onScene={(scene) => show(scene, isKiosk ? 'replace' : 'push')}
      onTalk={(talk) =>
        store.change((view) => ({ ...view, story: view.story && { ...view.story, talk } }), 'replace')
      }
      onLeave={() => void leave()}
    />
  );
}

/**
 * Shows each scene as it is in the story, aimed beside the words, and again when the window changes its size, unless the
 * presenter roams. Returns what shows a scene.
 */
function useShownScene(place: StoryPlace, isRoaming: boolean, onShow: Show | null) {
  const store = useAtlasStore();
  const canAim = onShow !== null;
  const aimed = useRef({ scene: '', byMap: false });

  function show(scene: string, step: HistoryStep): void {
    aimed.current = { scene, byMap: canAim };
    goToScene(store, onShow ?? (() => undefined), { ...place, scene }, step);
  }

  const latest = useRef({ show, isRoaming, scene: place.scene });
  latest.current = { show, isRoaming, scene: place.scene };

  // On entering the stage, when the map has come, and when the browser's "back" leads to another scene.
  useEffect(() => {
    const { scene, byMap } = aimed.current;
    if (scene === place.scene && byMap === canAim) return;
    // Showing a scene draws the page, which this is part of.
    queueMicrotask(() => latest.current.show(latest.current.scene, 'replace'));
  }, [place.scene, canAim]);

  useEffect(() => {
    let hasLeft = false;
    const onResize = (): void =>
      afterFrame(() => {
        if (!hasLeft && !latest.current.isRoaming) latest.current.show(latest.current.scene, 'replace');
      });
    window.addEventListener('resize', onResize);
    return () => {
      hasLeft = true;
      window.removeEventListener('resize', onResize);
    };
  }, []);

  return show;
}

/** Milliseconds: a flight is over then, and what comes next disturbs nobody. */
const untilRest = 1500;

/** What the next scene needs is asked for while this one is shown. */
function useNextAhead(story: Story, scene: string): void {
  const store = useAtlasStore();
  useEffect(() => {
    const next = story.scenes[(sceneAt(story, scene)?.index ?? 0) + 1];
    const waiting = window.setTimeout(() => store.pass({ coming: next?.bounds ?? null }), untilRest);
    return () => window.clearTimeout(waiting);
  }, [store, story, scene]);
}
