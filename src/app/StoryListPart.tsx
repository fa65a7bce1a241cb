/** The list of all stories: those of the atlas, and the reader's own, which begin here. */
import { useEffect } from 'react';
import type { Aim, Story } from '../atlas/schema.ts';
import { StoriesPanel } from '../present/list/StoriesPanel.tsx';
import type { StoryPlace } from '../state/view.ts';
import { focusSoon } from '../ui/focus-soon.ts';
import { useAtlasStore } from '../ui/store-context.tsx';
import { beginStory, copyStory } from './begin-story.ts';
import { openStoryFile } from './open-own-story.ts';
import { addOwnStory, readOwnStories, removeOwnStory } from './own-stories.ts';
import { wantStory } from './stories.ts';

/** Bytes: more than the longest story, so that no larger file is read to its end. */
const mostBytes = 16_000_000;

interface StoryListPartProps {
  /** Where a scene would look to show what the map shows now; null without a map. */
  aimNow(): Aim | null;
  onOpen(place: StoryPlace): void;
  onTakeAlong(story: Story): void;
  onClose(): void;
}

export function StoryListPart({ aimNow, onOpen, onTakeAlong, onClose }: StoryListPartProps) {
  const store = useAtlasStore();
  useEffect(() => {
    for (const id of store.getState().data.atlas.stories) void wantStory(store, id);
    void readOwnStories(store);
  }, [store]);
  const openListed = (place: StoryPlace): void => {
    onOpen(place);
    focusSoon(place.show === 'edit' ? '.editor .panel__title' : '.story__lead');
  };
  const openFile = async (file: File): Promise<void> => {
    const text = await file
      .slice(0, mostBytes)
      .text()
      .catch(() => '');
    const id = await openStoryFile(store, text, file.name);
    if (id !== null) focusSoon(`.own-stories [data-story="${id}"] button`);
  };
  return (
    <StoriesPanel
      onOpen={openListed}
      onTakeAlong={onTakeAlong}
      onNew={() => {
        beginStory(store, aimNow());
        focusSoon('.editor__story input');
      }}
      onCopy={(story) => openListed(copyStory(store, story))}
      onFile={(file) => void openFile(file)}
      onDelete={({ id }) => void removeOwnStory(store, id)}
      onRestore={(story) => void addOwnStory(store, story)}
      onRetry={(id) => void wantStory(store, id)}
      onClose={onClose}
    />
  );
}
