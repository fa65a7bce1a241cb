/** The ways to take a story along, put together from what the rooms can make. */
import type { Story } from '../atlas/schema.ts';
import { isolated } from '../i18n/isolated.ts';
import { oneFileChoices, oneFileNote } from '../share/one-file/choice.ts';
import { slideChoices } from '../share/slides/choices.ts';
import { TakeAlong } from '../share/take-along/TakeAlong.tsx';
import { ownStoryIn } from '../state/data.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { slideSource } from './slide-source.ts';

export interface TakeAlongPartProps {
  story: Story;
  onClose(): void;
}

export function TakeAlongPart({ story, onClose }: TakeAlongPartProps) {
  const store = useAtlasStore();
  const telling = useAllWords();
  const own = useStore((state) => ownStoryIn(state.data, story.id));
  const taken = { story, own, start: store.getState().start };
  const choices = [...slideChoices(slideSource(store, story), telling), ...oneFileChoices(taken, telling)];
  return (
    <TakeAlong
      heading={telling.words.share.title(isolated(telling.format.text(story.title)))}
      choices={choices}
      note={oneFileNote(taken, telling)}
      onClose={onClose}
    />
  );
}
