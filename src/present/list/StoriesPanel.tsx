/** The stories of the atlas, each to be read or presented. */
import type { StoryPlace } from '../../state/view.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

interface StoriesPanelProps {
  onOpen(place: StoryPlace): void;
  /** Tries again to read a story. */
  onRetry(id: string): void;
  onClose(): void;
}

export function StoriesPanel({ onOpen, onRetry, onClose }: StoriesPanelProps) {
  const { words } = useAllWords();
  const stories = useStore((state) => state.data.atlas.stories);
  return (
    <Panel title={words.present.stories} onClose={onClose} closeLabel={words.common.close}>
      {stories.length}
    </Panel>
  );
}
