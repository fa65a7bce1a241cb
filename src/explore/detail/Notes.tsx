import type { LocalisedText } from '../../atlas/schema.ts';
import { useWords } from '../../ui/store-context.tsx';
import { Section } from './Section.tsx';

/** A list of remarks under a heading; nothing when there are none. */
export function Notes({ title, notes }: { title: string; notes: LocalisedText[] }) {
  const { format } = useWords();
  if (notes.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note.en}>{format.text(note)}</li>
        ))}
      </ul>
    </Section>
  );
}
