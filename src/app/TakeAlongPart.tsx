/** The ways to take a story along, put together from what the rooms can make. */
import type { Story } from '../atlas/schema.ts';
import { oneFileChoices, oneFileNote } from '../share/one-file/choice.ts';
import { slideChoices } from '../share/slides/choices.ts';
import { TakeAlong } from '../share/take-along/TakeAlong.tsx';
import { ownStoryIn } from '../state/data.ts';
import { useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';

interface TakeAlongPartProps {
  story: Story;
  onClose(): void;
}

export function TakeAlongPart({ story, onClose }: TakeAlongPartProps) {
  const { words, format } = useAllWords();
  const own = useStore((state) => ownStoryIn(state.data, story.id));
  const start = useStore((state) => state.start);
  const taken = { story, own, start };
  const choices = [...slideChoices(story, words), ...oneFileChoices(taken, words, format)];
  return (
    <TakeAlong
      title={format.text(story.title)}
      choices={choices}
      note={oneFileNote(taken, words)}
      onClose={onClose}
    />
  );
}
