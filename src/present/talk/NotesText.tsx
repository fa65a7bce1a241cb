import type { Scene } from '../../atlas/schema.ts';
import { paragraphs } from '../../i18n/paragraphs.ts';
import { useAllWords } from '../../ui/use-all-words.ts';

/** The speaker's notes of a scene, or that it has none. */
export function NotesText({ scene }: { scene: Scene }) {
  const { words, format } = useAllWords();
  if (!scene.notes) return <p className="notes-text notes-text--none">{words.stage.noNotes}</p>;
  return (
    <div className="notes-text">
      {paragraphs(format.text(scene.notes)).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
