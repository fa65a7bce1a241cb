import { type ReactNode, useEffect, useRef } from 'react';
import type { Scene, Story } from '../../atlas/schema.ts';
import { useAllWords } from '../../ui/use-all-words.ts';

interface SceneListProps {
  story: Story;
  /** The scene that is shown, from 0. */
  index: number;
  pictureOf(scene: Scene): ReactNode;
  onJump(index: number): void;
}

/** All scenes, to jump to; the one that is shown stays in sight. */
export function SceneList({ story, index, pictureOf, onJump }: SceneListProps) {
  const { words, format } = useAllWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // A block: browsers answer with a promise here, which is nothing to clean up.
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <section className="presenter__scenes" aria-label={words.presenter.scenes}>
      <ol ref={list}>
        {story.scenes.map((scene, at) => (
          <li key={scene.id}>
            <button
              type="button"
              className="presenter__scene"
              aria-current={at === index ? 'step' : undefined}
              onClick={() => onJump(at)}
            >
              {pictureOf(scene)}
              <span className="presenter__scene-title">
                <span className="presenter__scene-number">{format.number(at + 1)}</span>
                {format.text(scene.title)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
