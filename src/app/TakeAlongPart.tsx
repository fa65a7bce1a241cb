/** The ways to take a story along, put together from what the rooms can make. */
import type { Story } from '../atlas/schema.ts';
import { slideChoices } from '../share/slides/choices.ts';
import { TakeAlong } from '../share/take-along/TakeAlong.tsx';
import { useAtlasStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { slideSource } from './slide-source.ts';

interface TakeAlongPartProps {
  story: Story;
  onClose(): void;
}

export function TakeAlongPart({ story, onClose }: TakeAlongPartProps) {
  const store = useAtlasStore();
  const telling = useAllWords();
  const choices = [...slideChoices(slideSource(store, story), telling)];
  return <TakeAlong title={telling.format.text(story.title)} choices={choices} onClose={onClose} />;
}
