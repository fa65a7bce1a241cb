/** The ways to take a story along, put together from what the rooms can make. */
import type { Story } from '../atlas/schema.ts';
import { slideChoices } from '../share/slides/choices.ts';
import { TakeAlong } from '../share/take-along/TakeAlong.tsx';
import { useAllWords } from '../ui/use-all-words.ts';

interface TakeAlongPartProps {
  story: Story;
  onClose(): void;
}

export function TakeAlongPart({ story, onClose }: TakeAlongPartProps) {
  const { words, format } = useAllWords();
  const choices = [...slideChoices(story, words)];
  return <TakeAlong title={format.text(story.title)} choices={choices} onClose={onClose} />;
}
