import { useLayoutEffect, useRef } from 'react';
import type { Scene } from '../../atlas/schema.ts';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Paragraphs } from '../scene/Paragraphs.tsx';

/** The speaker's notes of a scene, or that it has none. What scrolls around them begins at the top with each scene. */
export function NotesText({ scene }: { scene: Scene }) {
  const { words, format } = useAllWords();
  const text = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scene has its own notes
  useLayoutEffect(() => {
    // A block: browsers answer with a promise here, which is nothing to clean up.
    text.current?.parentElement?.scrollTo(0, 0);
  }, [scene.id]);
  return (
    <div ref={text} className={scene.notes ? 'notes-text' : 'notes-text notes-text--none'}>
      {scene.notes ? <Paragraphs text={format.text(scene.notes)} /> : <p>{words.stage.noNotes}</p>}
    </div>
  );
}
