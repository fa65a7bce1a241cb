/** What the audience reads: the words of a scene, what its marks mean, and where it all comes from. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Scene, Story } from '../../atlas/schema.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { SceneCredits } from '../scene/SceneCredits.tsx';
import { SceneFigures } from '../scene/SceneFigures.tsx';
import { SceneText } from '../scene/SceneText.tsx';
import { useFittingType } from './use-fitting-type.ts';

interface StageWordsProps {
  story: Story;
  scene: Scene;
  /** From 0. */
  index: number;
  /** Digits of the scene to jump to. */
  typed: string;
  legend: ReactNode;
}

export function StageWords({ story, scene, index, typed, legend }: StageWordsProps) {
  const { words, language, format } = useAllWords();
  const atlas = useStore((state) => state.data.atlas);
  const isFixed = useStore((state) => state.view.dataVersion !== null);
  const box = useFittingType(`${language} ${scene.id}`);
  const title = format.text(scene.title);
  const number = format.number(index + 1);
  const total = format.number(story.scenes.length);
  return (
    <>
      <Spoken words={`${words.stage.spoken(number, total, title)}. ${format.text(scene.text)}`} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <article ref={box} className="stage-words__box" tabIndex={0} aria-label={title}>
        <p className="stage-words__story">{format.text(story.title)}</p>
        <h1 className="stage-words__title">{title}</h1>
        <SceneText scene={scene} />
        <SceneFigures story={story} scene={scene} onlyFound />
        <footer className="stage-words__foot">
          {legend}
          <SceneCredits story={story} scene={scene} />
        </footer>
      </article>
      <div className="stage-words__last">
        <p>
          {format.text(atlas.disclaimer)}
          {atlas.mapReviewNumber !== '' && ` ${words.app.mapReviewNumber(atlas.mapReviewNumber)}`}
          {isFixed && ` ${words.app.dataVersion(format.date(atlas.dataDate))}`}
        </p>
        <p className="stage-words__number">
          {typed === '' ? words.stage.scene(number, total) : words.stage.typed(typed)}
        </p>
      </div>
    </>
  );
}

/** Read aloud once, by who hears the page: what stands in a live region when it appears is not. */
function Spoken({ words }: { words: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(words), [words]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
