/** The reader's own stories: begun, opened, gone on with, and thrown away. */
import { useId, useState } from 'react';
import type { Story } from '../../atlas/schema.ts';
import type { OwnStory } from '../../atlas/schema-own-story.ts';
import { ownStories } from '../../state/data.ts';
import { storyOf } from '../../state/own-story.ts';
import type { StoryPlace } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { focusSoon } from '../../ui/focus-soon.ts';
import { DownloadIcon, EditIcon, PlusIcon, StoriesIcon, UndoIcon } from '../../ui/icons.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { OpenFile } from './OpenFile.tsx';
import { timeText } from './time-text.ts';
import './make.css';

export interface OwnStoriesProps {
  /** Begins a story with what the map shows. */
  onNew(): void;
  onFile(file: File): void;
  onOpen(place: StoryPlace): void;
  /** Offers a story as slides, a handout or a program of its own. */
  onTakeAlong(story: Story): void;
  onDelete(story: OwnStory): void;
  /** Puts back what was deleted. */
  onRestore(story: OwnStory): void;
}

export function OwnStories({ onNew, onFile, onOpen, onTakeAlong, onDelete, onRestore }: OwnStoriesProps) {
  const { words, format } = useAllWords();
  const id = useId();
  const data = useStore((state) => state.data);
  const [deleted, setDeleted] = useState<OwnStory | null>(null);
  const stories = ownStories(data);
  const titleOf = (story: OwnStory): string => format.text(storyOf(story).title);

  const remove = (story: OwnStory): void => {
    onDelete(story);
    setDeleted(story);
    focusSoon('.own-stories .said__undo');
  };
  const undo = (story: OwnStory): void => {
    onRestore(story);
    setDeleted(null);
    focusSoon(`.own-stories [data-story="${story.id}"] button`);
  };
  return (
    <section className="own-stories" aria-labelledby={id}>
      <h3 id={id}>{words.make.yourStories}</h3>
      <KeepingNotice />
      <div className="own-stories__begin">
        <Button look="primary" onClick={onNew}>
          <PlusIcon />
          {words.make.newFromView}
        </Button>
        <OpenFile onFile={onFile} />
      </div>
      <div className="said">
        <p role="status">{deleted && words.make.deleted(titleOf(deleted))}</p>
        {deleted && (
          <Button className="said__undo" onClick={() => undo(deleted)}>
            <UndoIcon />
            {words.make.undo}
          </Button>
        )}
      </div>
      {stories.length === 0 && <p className="own-stories__none">{words.make.none}</p>}
      <ul aria-label={words.make.list}>
        {stories.map((story) => (
          <li key={story.id} className="story-item" data-story={story.id}>
            <OwnStoryItem
              story={story}
              title={titleOf(story)}
              onOpen={onOpen}
              onTakeAlong={() => onTakeAlong(storyOf(story))}
              onDelete={() => remove(story)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OwnStoryItemProps extends Pick<OwnStoriesProps, 'onOpen'> {
  story: OwnStory;
  title: string;
  onTakeAlong(): void;
  onDelete(): void;
}

function OwnStoryItem({ story, title, onOpen, onTakeAlong, onDelete }: OwnStoryItemProps) {
  const { words, format, language } = useAllWords();
  const { length } = story.scenes;
  const open = (show: StoryPlace['show']) => (): void => {
    const [first] = story.scenes;
    if (first) onOpen({ show, story: story.id, scene: first.id });
  };
  return (
    <>
      <h4>{title}</h4>
      <p className="story-item__length">
        {words.present.scenes(length, format.number(length))}
        {' · '}
        {words.make.changed(timeText(story.changed, language))}
      </p>
      <div className="story-item__ways">
        <Button aria-label={words.make.editStory(title)} onClick={open('edit')}>
          <EditIcon />
          {words.make.edit}
        </Button>
        <Button aria-label={words.present.readStory(title)} onClick={open('read')}>
          {words.present.read}
        </Button>
        <Button aria-label={words.present.presentStory(title)} onClick={open('present')}>
          <StoriesIcon />
          {words.present.present}
        </Button>
        <Button aria-label={words.share.takeAlongStory(title)} onClick={onTakeAlong}>
          <DownloadIcon />
          {words.share.takeAlong}
        </Button>
        <Button look="quiet" aria-label={words.make.deleteStory(title)} onClick={onDelete}>
          {words.make.delete}
        </Button>
      </div>
    </>
  );
}
