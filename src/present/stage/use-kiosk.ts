/** On a stand at a fair: the story goes on by itself until a visitor takes over, and again once nobody does any more. */
import { useEffect, useRef } from 'react';

/** How long after the last touch, click, turn of the wheel or key the visitor has left, in milliseconds. */
const untilAlone = 60_000;

const hands = ['pointerdown', 'wheel', 'keydown', 'touchmove'];

/** `seconds`: how long each scene stays; null: it waits for a key. `scene`: the one that is shown. */
export function useKiosk(seconds: number | null, scene: string, onTurn: () => void): void {
  const latest = useRef(onTurn);
  latest.current = onTurn;
  const aloneFrom = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scene has its time
  useEffect(() => {
    if (seconds === null) return;
    let waiting: number | undefined;
    const wait = (): void => {
      window.clearTimeout(waiting);
      const milliseconds = Math.max(seconds * 1000, aloneFrom.current - Date.now());
      waiting = window.setTimeout(() => latest.current(), milliseconds);
    };
    const onHand = (): void => {
      aloneFrom.current = Date.now() + untilAlone;
      wait();
    };
    wait();
    // Before the key or touch is answered, which may bring another scene.
    const listening = { capture: true, passive: true };
    for (const hand of hands) window.addEventListener(hand, onHand, listening);
    return () => {
      window.clearTimeout(waiting);
      for (const hand of hands) window.removeEventListener(hand, onHand, listening);
    };
  }, [seconds, scene]);
}
