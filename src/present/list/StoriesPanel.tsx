/** The stories of the atlas, each to be read or presented, and the reader's own. */
import type { Story } from '../../atlas/schema.ts';
import { storyData } from '../../state/data.ts';
import type { StoryPlace } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DownloadIcon, StoriesIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { OpenedNotice } from '../make/OpenedNotice.tsx';
import { OwnStories, type OwnStoriesProps } from '../make/OwnStories.tsx';
import { useFileDrop } from '../make/use-file-drop.ts';
import { StoryUnread } from '../StoryUnread.tsx';
import './stories.css';

interface StoriesPanelProps extends OwnStoriesProps {
  /** Makes a story of the atlas the reader's own, to be changed. */
  onCopy(story: Story): void;
  /** Tries again to read a story. */
  onRetry(id: string): void;
  onClose(): void;
}

export function StoriesPanel({ onCopy, onRetry, onClose, ...own }: StoriesPanelProps) {
  const { words } = useAllWords();
  const data = useStore((state) => state.data);
  const { isOver, frame } = useFileDrop(own.onFile);
  return (
    <Panel
      className="stories"
      title={words.present.stories}
      onClose={onClose}
      closeLabel={words.common.close}
    >
      <div className="stories__drop" {...frame}>
        <OpenedNotice />
        <ul aria-label={words.present.list}>
          {data.atlas.stories.map((id) => {
            const entry = storyData(data, id);
            return (
              <li key={id} className="story-item">
                {entry?.status === 'ready' ? (
                  <StoryItem story={entry.story} onCopy={onCopy} {...own} />
                ) : (
                  <StoryUnread id={id} entry={entry} onRetry={() => onRetry(id)} />
                )}
              </li>
            );
          })}
        </ul>
        <OwnStories {...own} />
        {isOver && <p className="stories__drop-here">{words.make.drop}</p>}
      </div>
    </Panel>
  );
}

interface StoryItemProps extends Pick<StoriesPanelProps, 'onOpen' | 'onCopy' | 'onTakeAlong'> {
  story: Story;
}

function StoryItem({ story, onOpen, onCopy, onTakeAlong }: StoryItemProps) {
  const { words, format } = useAllWords();
  const title = format.text(story.title);
  const { length } = story.scenes;
  const open = (show: StoryPlace['show']) => (): void => {
    const [first] = story.scenes;
    if (first) onOpen({ show, story: story.id, scene: first.id });
  };
  return (
    <>
      <h3>{title}</h3>
      <p>{format.text(story.summary)}</p>
      <p className="story-item__length">{words.present.scenes(length, format.number(length))}</p>
      <div className="story-item__ways">
        <Button aria-label={words.present.readStory(title)} onClick={open('read')}>
          {words.present.read}
        </Button>
        <Button aria-label={words.present.presentStory(title)} onClick={open('present')}>
          <StoriesIcon />
          {words.present.present}
        </Button>
        <Button aria-label={words.share.takeAlongStory(title)} onClick={() => onTakeAlong(story)}>
          <DownloadIcon />
          {words.share.takeAlong}
        </Button>
        <Button aria-label={words.make.copyStory(title)} onClick={() => onCopy(story)}>
          {words.make.copy}
        </Button>
      </div>
    </>
  );
}
