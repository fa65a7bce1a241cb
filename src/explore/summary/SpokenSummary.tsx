import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../ui/store-context.tsx';
import { usePlayState } from '../time/use-player.ts';

/** Sliding and panning change the counts many times a second; a listener needs only where they come to rest. */
const restMilliseconds = 500;

interface SpokenSummaryProps {
  /** Which part of the earth the lines are about; empty: the whole. */
  lead: string;
  lines: string[];
}

/** Tells a listener the lines that changed, once they rest; while the years play there is no rest. */
export function SpokenSummary({ lead, lines }: SpokenSummaryProps) {
  const { words, language } = useWords();
  const { isPlaying } = usePlayState();
  const heard = useRef({ language, lines });
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (isPlaying) return;
    const timer = setTimeout(() => {
      const before = heard.current;
      heard.current = { language, lines };
      // In another language the same is said again, so nothing is new.
      if (before.language !== language) return setSpoken('');
      const changed = lines.filter((line) => !before.lines.includes(line));
      if (changed.length > 0) setSpoken(`${lead} ${words.summary.spoken(changed)}`.trim());
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [words, language, lead, lines, isPlaying]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
