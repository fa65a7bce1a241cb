import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { PauseIcon, PlayIcon } from '../../ui/icons.tsx';
import { useStore, useWords } from '../../ui/store-context.tsx';
import type { Player } from './play.ts';
import { usePlayer, usePlayState } from './use-player.ts';

/** The years that play, and the way to stop them, wherever the reader is. Once used it stays as long as it has the focus. */
export function PlayingNow() {
  const { words, format } = useWords();
  const player = usePlayer();
  const { isPlaying } = usePlayState();
  const time = useStore((state) => state.view.time);
  const [hasFocus, setHasFocus] = useState(false);
  useEffect(() => (isPlaying ? pauseWhenLeft(player) : undefined), [player, isPlaying]);
  // An element that goes away tells nobody that it lost the focus.
  if (!time && hasFocus) setHasFocus(false);
  if (!time || !(isPlaying || hasFocus)) return null;
  const action = isPlaying ? words.time.pause : words.time.play;
  return (
    <Button
      className="playing-now"
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
      onClick={isPlaying ? player.pause : player.play}
    >
      {isPlaying ? <PauseIcon /> : <PlayIcon />}
      {words.time.playing(format.years(...time), action)}
    </Button>
  );
}

/** Escape and leaving the page stop what plays. Returns how to stop listening. */
function pauseWhenLeft(player: Player): () => void {
  const onKey = (event: KeyboardEvent): void => {
    // While Chinese is being typed, Escape belongs to the input method.
    if (event.key !== 'Escape' || event.isComposing) return;
    // What plays stops before anything is closed.
    event.preventDefault();
    event.stopPropagation();
    player.pause();
  };
  const onVisibility = (): void => {
    if (document.hidden) player.pause();
  };
  document.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    document.removeEventListener('keydown', onKey, { capture: true });
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
