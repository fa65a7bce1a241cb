import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../ui/store-context.tsx';
import { usePlayState } from '../time/use-player.ts';

/** Sliding and panning change the counts many times a second; a listener needs only where they come to rest. */
const restMilliseconds = 500;

/** Tells a listener the lines that changed, once they rest; while the years play there is no rest. */
export function SpokenSummary({ lines }: { lines: string[] }) {
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
      if (changed.length > 0) setSpoken(words.summary.spoken(changed));
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [words, language, lines, isPlaying]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
