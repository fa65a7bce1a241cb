/** Whether the stage has had time to answer. */
import { useEffect, useState } from 'react';

/** Milliseconds; a stage that draws its first map may be slow. */
const patience = 5000;

export function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const waiting = window.setTimeout(() => setLate(true), patience);
    return () => window.clearTimeout(waiting);
  }, []);
  return isLate;
}
