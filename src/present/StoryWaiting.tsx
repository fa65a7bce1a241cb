/** In the place of a story that has not come, or cannot be had: says so, and offers a way out, or tries again where there is none. */
import { useEffect, useRef } from 'react';
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
  /** On a stand there is none: nothing leads out, and nobody is there to try again. */
  onLeave?: (() => void) | undefined;
}

/** Milliseconds until a story is asked for again where nobody does it. */
const untilRetry = 10_000;

export function StoryWaiting({ id, entry, leave, onRetry, onLeave }: StoryWaitingProps) {
  const { words } = useAllWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) onLeave?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onLeave]);
  useRetries(onLeave === undefined && entry?.status === 'failed' ? entry : null, onRetry);
  return (
    <section className="story-waiting" aria-label={words.stage.controls}>
      <StoryUnread id={id} entry={entry} onRetry={onRetry} />
      {onLeave && <Button onClick={onLeave}>{leave}</Button>}
    </section>
  );
}

/** After each failure tries again in a while, and as soon as the browser has a network again; null: nothing has failed. */
function useRetries(failure: StoryData | null, onRetry: () => void): void {
  const latest = useRef(onRetry);
  latest.current = onRetry;
  useEffect(() => {
    if (!failure) return;
    const retry = (): void => latest.current();
    const waiting = window.setTimeout(retry, untilRetry);
    window.addEventListener('online', retry);
    return () => {
      window.clearTimeout(waiting);
      window.removeEventListener('online', retry);
    };
  }, [failure]);
}
