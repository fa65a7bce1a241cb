/** A story read as a page: scrolling moves the map from scene to scene. */
import type { Story } from '../../atlas/schema.ts';
import type { StoryPlace } from '../../state/view.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

interface StoryReaderProps {
  story: Story;
  place: StoryPlace;
  /** Shows a scene, to read or to present. */
  onOpen(place: StoryPlace): void;
  onClose(): void;
}

export function StoryReader({ story, place, onOpen, onClose }: StoryReaderProps) {
  const { words, format } = useAllWords();
  return (
    <Panel title={format.text(story.title)} onClose={onClose} closeLabel={words.common.close}>
      {place.scene}
    </Panel>
  );
}
