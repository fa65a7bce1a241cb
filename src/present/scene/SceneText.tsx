import { paragraphs } from '../../i18n/paragraphs.ts';
import { useWords } from '../../ui/store-context.tsx';
import type { SceneProps } from './use-figures.ts';
import './scene.css';

/** The text of a scene in its paragraphs. */
export function SceneText({ scene }: Pick<SceneProps, 'scene'>) {
  const { format } = useWords();
  return (
    <div className="scene-text">
      {paragraphs(format.text(scene.text)).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
