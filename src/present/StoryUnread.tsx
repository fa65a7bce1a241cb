import type { StoryData } from '../state/data.ts';
import { FileProblem } from '../ui/FileProblem.tsx';
import { useAllWords } from '../ui/use-all-words.ts';

interface StoryUnreadProps {
  /** The id of the story: unread, it has no other name. */
  id: string;
  /** undefined: about to be asked for. */
  entry: StoryData | undefined;
  onRetry(): void;
}

/** What stands for a story that is on its way, or could not be read. */
export function StoryUnread({ id, entry, onRetry }: StoryUnreadProps) {
  const { words } = useAllWords();
  if (entry?.status !== 'failed') return <p role="status">{words.common.loading}</p>;
  return (
    <FileProblem
      title={words.present.failed(id)}
      problem={entry.problem}
      retry={words.present.retry(id)}
      onRetry={onRetry}
    />
  );
}
