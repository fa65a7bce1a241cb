/** The stage: a story presented, with nothing else on the screen. */
import { useEffect, useRef, useState } from 'react';
import type { Story } from '../atlas/schema.ts';
import { afterFrame } from '../map/after-frame.ts';
import { Stage } from '../present/stage/Stage.tsx';
import { StoryWaiting } from '../present/StoryWaiting.tsx';
import { sceneAt } from '../state/scene.ts';
import { printView } from '../state/url.ts';
import type { StoryPlace, ViewState } from '../state/view.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { StageLegend } from './StageLegend.tsx';
import { type Fit, goToScene, wantStory } from './stories.ts';

interface StagePartProps {
  /** Null while there is no map, or where there can be none: the words are shown all the same. */
  onFit: Fit | null;
  /** Leaves the stage. */
  onClose(): void;
}

export function StagePart({ onFit, onClose }: StagePartProps) {
  const store = useAtlasStore();
  const { words } = useAllWords();
  const place = useStore((state) => state.view.story);
  const entry = useStore(({ data, view }) => view.story && data.stories[view.story.story]);
  if (!place) return null;
  if (entry?.status === 'ready')
    return (
      <ReadyStage key={place.story} story={entry.story} place={place} onFit={onFit} onClose={onClose} />
    );
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

function ReadyStage({ story, place, onFit, onClose }: StagePartProps & { story: Story; place: StoryPlace }) {
  const store = useAtlasStore();
  const { isRoaming, show } = useShownScene(place, onFit);
  useNextAhead(story, place.scene);
  return (
    <Stage
      story={story}
      place={place}
      legend={<StageLegend />}
      isRoaming={isRoaming}
      onScene={(scene) => show(scene, 'push')}
      onTalk={(talk) =>
        store.change((view) => ({ ...view, story: view.story && { ...view.story, talk } }), 'replace')
      }
      onLeave={onClose}
    />
  );
}

/** The scene as it is in the story, aimed beside the words again whenever the window changes its size, unless the presenter roams. */
function useShownScene(place: StoryPlace, onFit: Fit | null) {
  const store = useAtlasStore();
  const view = useStore((state) => state.view);
  const start = useStore((state) => state.start);
  /** What the last scene was shown as. */
  const [shown, setShown] = useState<ViewState | null>(null);
  const canAim = onFit !== null;
  const aimed = useRef({ scene: '', byMap: false });

  function show(scene: string, step: 'push' | 'replace'): void {
    aimed.current = { scene, byMap: canAim };
    goToScene(store, onFit ?? (() => undefined), { ...place, scene }, step);
    setShown(store.getState().view);
  }

  const isRoaming = shown !== null && asShown(view, start) !== asShown(shown, start);
  const latest = useRef({ show, isRoaming });
  latest.current = { show, isRoaming };

  // On entering the stage, when the map has come, and when the browser's "back" leads to another scene.
  useEffect(() => {
    const { scene, byMap } = aimed.current;
    if (scene !== place.scene || byMap !== canAim) latest.current.show(place.scene, 'replace');
  }, [place.scene, canAim]);

  useEffect(() => {
    const onResize = (): void =>
      afterFrame(() => {
        if (!latest.current.isRoaming) latest.current.show(aimed.current.scene, 'replace');
      });
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);

  return { isRoaming, show };
}

/** What of a view a scene settles, as text to compare: the address without language, theme, panels and place. */
function asShown(view: ViewState, start: ViewState): string {
  const { language, theme } = start;
  return printView({ ...view, language, theme, panel: 'none', dock: null, story: null }, start);
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
