/** In the place of a story that has not come, or cannot be had: says so, and always offers a way out. */
import { useEffect } from 'react';
import type { StoryData } from '../state/data.ts';
import { Button } from '../ui/Button.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { StoryUnread } from './StoryUnread.tsx';
import './StoryWaiting.css';

interface StoryWaitingProps {
  /** The id of the story. */
  id: string;
  entry: StoryData | undefined;
  /** What the way out is called. */
  leave: string;
  onRetry(): void;
  onLeave(): void;
}

export function StoryWaiting({ id, entry, leave, onRetry, onLeave }: StoryWaitingProps) {
  const { words } = useAllWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) onLeave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onLeave]);
  return (
    <section className="story-waiting" aria-label={words.stage.controls}>
      <StoryUnread id={id} entry={entry} onRetry={onRetry} />
      <Button onClick={onLeave}>{leave}</Button>
    </section>
  );
}
