/** What the presenter window shows, as far as its story has come. */
import { useEffect } from 'react';
import { Presenter } from '../present/presenter/Presenter.tsx';
import { StoryWaiting } from '../present/StoryWaiting.tsx';
import { storyData } from '../state/data.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { ScenePicture } from './ScenePicture.tsx';
import { wantStory } from './stories.ts';
import { useDocument } from './use-document.ts';

export function PresenterPart() {
  const store = useAtlasStore();
  const { words, format } = useAllWords();
  const place = useStore((state) => state.view.story);
  const data = useStore((state) => state.data);
  const id = place?.story;
  const entry = id === undefined ? undefined : storyData(data, id);
  const story = entry?.status === 'ready' ? entry.story : undefined;
  useDocument(story && words.presenter.title(format.text(story.title)));
  useEffect(() => {
    if (id !== undefined) void wantStory(store, id);
  }, [store, id]);

  if (place && story) {
    return (
      <Presenter
        key={story.id}
        story={story}
        place={place}
        pictureOf={(scene) => <ScenePicture scene={scene} />}
        onScene={(scene) => store.change((view) => ({ ...view, story: { ...place, scene } }), 'replace')}
      />
    );
  }
  return (
    <StoryWaiting
      id={id ?? ''}
      entry={entry}
      leave={words.presenter.leave}
      onRetry={() => void wantStory(store, id ?? '')}
      onLeave={() => window.location.assign(window.location.pathname)}
    />
  );
}
