/** The time of day, and how long the talk has lasted. */
import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { lengthOf, timeOfDay } from './clock.ts';

interface TalkClockProps {
  /** Milliseconds since 1970; null: the talk has not begun. */
  startedAt: number | null;
  onReset(): void;
}

export function TalkClock({ startedAt, onReset }: TalkClockProps) {
  const { words } = useAllWords();
  const now = useNow();
  return (
    <div className="talk-clock">
      <p>
        <span className="presenter__label">{words.presenter.elapsed}</span>
        {startedAt === null ? (
          <span>{words.presenter.notStarted}</span>
        ) : (
          <span className="talk-clock__time">{lengthOf(now - startedAt)}</span>
        )}
      </p>
      <Button onClick={onReset}>{words.presenter.reset}</Button>
      <p>
        <span className="presenter__label">{words.presenter.time}</span>
        <span className="talk-clock__time">{timeOfDay(new Date(now))}</span>
      </p>
    </div>
  );
}

/** Milliseconds since 1970, each second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(ticking);
  }, []);
  return now;
}
