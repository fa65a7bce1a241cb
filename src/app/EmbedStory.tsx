/** A story in a page of somebody else: a step at a time. */
import { useEffect } from 'react';
import type { Story } from '../atlas/schema.ts';
import { StoryUnread } from '../present/StoryUnread.tsx';
import { SceneCredits, useCited } from '../present/scene/SceneCredits.tsx';
import { SceneFigures } from '../present/scene/SceneFigures.tsx';
import { SceneText } from '../present/scene/SceneText.tsx';
import { storyData } from '../state/data.ts';
import { sceneAt } from '../state/scene.ts';
import type { StoryPlace } from '../state/view.ts';
import { IconButton } from '../ui/Button.tsx';
import { ArrowLeftIcon, ArrowRightIcon } from '../ui/icons.tsx';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { goToScene, type Show, wantStory } from './stories.ts';

interface EmbedStoryProps {
  place: StoryPlace;
  onShow: Show;
}

export function EmbedStory({ place, onShow }: EmbedStoryProps) {
  const store = useAtlasStore();
  const { words } = useAllWords();
  const entry = useStore((state) => storyData(state.data, place.story));
  const id = place.story;
  useEffect(() => void wantStory(store, id), [store, id]);
  return (
    <section className="embed-story" aria-label={words.present.stories}>
      {entry?.status === 'ready' ? (
        <Step story={entry.story} place={place} onShow={onShow} />
      ) : (
        <div className="embed-story__words">
          <StoryUnread id={id} entry={entry} onRetry={() => void wantStory(store, id)} />
        </div>
      )}
    </section>
  );
}

function Step({ story, place, onShow }: EmbedStoryProps & { story: Story }) {
  const store = useAtlasStore();
  const { words, format } = useAllWords();
  const { scene, index } = sceneAt(story, place.scene) ?? { scene: story.scenes[0], index: 0 };
  const { scenes } = story;
  const go = (to: number): void => {
    const next = scenes[to];
    if (next) goToScene(store, onShow, { ...place, scene: next.id });
  };
  return (
    scene && (
      <>
        <div className="embed-story__words">
          <p className="embed-story__story">{format.text(story.title)}</p>
          <h2 className="embed-story__title">{format.text(scene.title)}</h2>
          <SceneText scene={scene} />
          <SceneFigures story={story} scene={scene} />
          <Sources story={story} place={{ ...place, scene: scene.id }} />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: no form is filled in, so it is no fieldset */}
        <div className="embed-story__bar" role="group" aria-label={words.present.move}>
          <IconButton
            label={words.present.previous}
            aria-disabled={index === 0}
            onClick={() => go(index - 1)}
          >
            <ArrowLeftIcon />
          </IconButton>
          <p role="status">
            {words.present.position(format.number(index + 1), format.number(scenes.length))}
          </p>
          <IconButton
            label={words.present.next}
            aria-disabled={index === scenes.length - 1}
            onClick={() => go(index + 1)}
          >
            <ArrowRightIcon />
          </IconButton>
        </div>
      </>
    )
  );
}

function Sources({ story, place }: { story: Story; place: StoryPlace }) {
  const { words, format } = useAllWords();
  const scene = sceneAt(story, place.scene)?.scene ?? story.scenes[0];
  const cited = useCited({ story, scene: scene as Story['scenes'][number] });
  if (!scene || cited.length === 0) return null;
  return (
    <details className="embed-story__sources">
      <summary>{words.present.sources(format.number(cited.length))}</summary>
      <SceneCredits story={story} scene={scene} />
    </details>
  );
}
