/** A story read as a page: scrolling moves the map from scene to scene. */
import { useRef } from 'react';
import type { Scene, Story } from '../../atlas/schema.ts';
import { isOwnStoryId } from '../../atlas/schema-base.ts';
import { sceneAt } from '../../state/scene.ts';
import type { HistoryStep } from '../../state/store.ts';
import type { StoryPlace } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DownloadIcon, EditIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { OpenedNotice } from '../make/OpenedNotice.tsx';
import { SceneCredits, useCited } from '../scene/SceneCredits.tsx';
import { SceneFigures } from '../scene/SceneFigures.tsx';
import { SceneText } from '../scene/SceneText.tsx';
import { SceneBar } from './SceneBar.tsx';
import { useReading } from './use-reading.ts';
import './reader.css';

interface StoryReaderProps {
  story: Story;
  place: StoryPlace;
  /** Whether the reader has moved the map or changed what it shows since the scene was shown. */
  isAway: boolean;
  /** Shows a scene, to read or to present. */
  onOpen(place: StoryPlace, step?: HistoryStep): void;
  /** Offers the story as a file. */
  onTakeAlong(): void;
  onClose(): void;
}

export function StoryReader({ story, place, isAway, onOpen, onTakeAlong, onClose }: StoryReaderProps) {
  const { words, format } = useAllWords();
  const text = useRef<HTMLDivElement>(null);
  const { scenes } = story;
  const shown = sceneAt(story, place.scene)?.index ?? 0;
  const open = (index: number, step?: HistoryStep): void => {
    const scene = scenes[index];
    if (scene) onOpen({ ...place, scene: scene.id }, step);
  };
  useReading(text, shown, (index) => open(index, 'replace'));
  return (
    <Panel
      className="story"
      title={format.text(story.title)}
      onClose={onClose}
      closeLabel={words.present.close}
    >
      <div ref={text}>
        <div className="story__lead" tabIndex={-1}>
          {isOwnStoryId(story.id) && <OpenedNotice />}
          {format.text(story.summary) !== '' && <p>{format.text(story.summary)}</p>}
          {isOwnStoryId(story.id) && (
            <Button onClick={() => onOpen({ ...place, show: 'edit' })}>
              <EditIcon />
              {words.make.edit}
            </Button>
          )}
          <Button onClick={onTakeAlong}>
            <DownloadIcon />
            {words.share.takeAlong}
          </Button>
        </div>
        {scenes.map((scene, index) => (
          <SceneArticle
            key={scene.id}
            story={story}
            scene={scene}
            isShown={index === shown}
            onShow={() => open(index)}
          />
        ))}
      </div>
      <SceneBar
        index={shown}
        count={scenes.length}
        onGo={open}
        onAgain={isAway ? () => open(shown) : null}
        onPresent={() => onOpen({ ...place, show: 'present' })}
      />
    </Panel>
  );
}

interface SceneArticleProps {
  story: Story;
  scene: Scene;
  isShown: boolean;
  onShow(): void;
}

function SceneArticle({ story, scene, isShown, onShow }: SceneArticleProps) {
  const { words, format } = useAllWords();
  const cited = useCited({ story, scene });
  return (
    <article className={isShown ? 'story-scene story-scene--shown' : 'story-scene'}>
      <h3 className="story-scene__title">
        <button type="button" aria-current={isShown ? 'true' : undefined} onClick={onShow}>
          {format.text(scene.title)}
        </button>
      </h3>
      <SceneText scene={scene} />
      <SceneFigures story={story} scene={scene} />
      {cited.length > 0 && (
        <details className="story-scene__sources">
          <summary>{words.present.sources(format.number(cited.length))}</summary>
          <SceneCredits story={story} scene={scene} />
        </details>
      )}
    </article>
  );
}
