/** The stories beside the map: which there are, or the one that is read or made. */
import { useEffect, useState } from 'react';
import type { Aim } from '../atlas/schema.ts';
import { StoryMissing } from '../present/read/StoryMissing.tsx';
import { StoryReader } from '../present/read/StoryReader.tsx';
import { readyStory, storyData } from '../state/data.ts';
import type { HistoryStep } from '../state/store.ts';
import type { Camera, StoryPlace } from '../state/view.ts';
import { focusSoon } from '../ui/focus-soon.ts';
import { enterFullScreen } from '../ui/full-screen.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { StoryListPart } from './StoryListPart.tsx';
import { goToScene, type Show, wantStory } from './stories.ts';
import type { TakeAlongPartProps } from './TakeAlongPart.tsx';
import { useIsAway } from './use-is-away.ts';

const EditorPart = lazyPart(() => import('./EditorPart.tsx').then((part) => part.EditorPart));
const TakeAlongPart = lazyPart<TakeAlongPartProps & { asked: TakenStory }>(() =>
  import('./TakeAlongPart.tsx').then((part) => part.TakeAlongPart),
);

/** Asked for anew it is another one, so that what did not come is tried again. */
interface TakenStory {
  id: string;
}

interface StoriesPartProps {
  onShow: Show;
  /** The camera that shows what a scene is aimed at on the map as it is now; null without a map. */
  cameraFor(aim: Aim): Camera | null;
  /** Where a scene would look to show what the map shows now; null without a map. */
  aimNow(): Aim | null;
  onClose(): void;
}

export function StoriesPart({ onShow, cameraFor, aimNow, onClose }: StoriesPartProps) {
  const store = useAtlasStore();
  const place = useStore((state) => state.view.story);
  const entry = useStore((state) => place && storyData(state.data, place.story));
  const isAway = useIsAway(cameraFor);
  const [taken, setTaken] = useState<TakenStory | null>(null);
  // As it is now: another window may change it while the ways are offered.
  const takenStory = useStore(({ data }) => (taken === null ? undefined : readyStory(data, taken.id)));
  const takeAlong = taken && takenStory && (
    <TakeAlongPart asked={taken} story={takenStory} onClose={() => setTaken(null)} />
  );
  const wanted = place?.story;
  useEffect(() => {
    if (wanted !== undefined) void wantStory(store, wanted);
  }, [store, wanted]);

  const open = (next: StoryPlace, step?: HistoryStep): void => {
    if (next.show === 'present') enterFullScreen();
    goToScene(store, onShow, next, step);
  };
  if (!place) {
    return (
      <>
        <StoryListPart
          aimNow={aimNow}
          onOpen={open}
          onTakeAlong={({ id }) => setTaken({ id })}
          onClose={onClose}
        />
        {takeAlong}
      </>
    );
  }
  const leave = (): void => {
    store.change((view) => ({ ...view, story: null, panel: 'stories' }));
    focusSoon('.stories .panel__title');
  };
  if (entry?.status === 'ready') {
    const { story, own } = entry;
    const shared = {
      story,
      place,
      isAway,
      onOpen: open,
      onTakeAlong: () => setTaken({ id: story.id }),
      onClose: leave,
    };
    if (own && place.show === 'edit') {
      return (
        <>
          <EditorPart key={own.id} own={own} aimNow={aimNow} {...shared} />
          {takeAlong}
        </>
      );
    }
    // The key opens another story at its own title.
    return (
      <>
        <StoryReader key={story.id} {...shared} />
        {takeAlong}
      </>
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
