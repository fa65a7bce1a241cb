import type { StoryData } from '../../state/data.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { StoryUnread } from '../StoryUnread.tsx';
import './reader.css';

interface StoryMissingProps {
  id: string;
  /** undefined: about to be asked for. */
  entry: Exclude<StoryData, { status: 'ready' }> | undefined;
  onRetry(): void;
  /** Leads to the list of all stories. */
  onClose(): void;
}

/** A story that an address names, while it is on its way or when it could not be read. */
export function StoryMissing({ id, entry, onRetry, onClose }: StoryMissingProps) {
  const { words } = useAllWords();
  return (
    <Panel className="story" title={words.present.stories} onClose={onClose} closeLabel={words.present.close}>
      <div className="story__missing">
        <StoryUnread id={id} entry={entry} onRetry={onRetry} />
        {entry?.status === 'failed' && <Button onClick={onClose}>{words.present.allStories}</Button>}
      </div>
    </Panel>
  );
}
