import { useWords } from '../../ui/store-context.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import type { SceneProps } from './use-figures.ts';
import './scene.css';

/** The text of a scene in its paragraphs. */
export function SceneText({ scene }: Pick<SceneProps, 'scene'>) {
  const { format } = useWords();
  return (
    <div className="scene-text">
      <Paragraphs text={format.text(scene.text)} />
    </div>
  );
}
